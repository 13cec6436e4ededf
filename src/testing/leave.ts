import { LONGEST_MOVE } from '../controllers/leave-controller.js';

/** Takes an element out of the page, and waits until nobody takes it for one that is only moved. */
export async function leave(element: Element): Promise<void> {
  element.remove();
  await new Promise((resolve) => setTimeout(resolve, LONGEST_MOVE));
}
