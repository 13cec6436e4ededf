import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the platform tells of typing, and lets out of a shadow root. */
const TELLING = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
];

/**
 * Keeps what is typed and chosen in fields from the listeners of the page. Its shortcuts see the element and no field, and would
 * take letters and arrows for theirs; keys that no field needs are left to them.
 */
export class TypingController implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of TELLING) this.host.renderRoot.addEventListener(type, keep);
  }
}

function keep(event: Event): void {
  const isField = (event.target as Element).matches('textarea,input');
  if (isField && !(event instanceof KeyboardEvent && isForPage(event))) event.stopPropagation();
}

const isForPage = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  /^(?:Tab|Escape|F\d+)$/.test(key) || altKey || ctrlKey || metaKey;
