/** What a frame and the page around it say to each other. Neither takes the other's word for more than a size and a place. */

/** The page asks to be told; it says nothing else. */
export const GREETING = 'treatment-compare';

/** What a frame tells. */
export interface Told {
  /** How tall what it shows is, in CSS pixels. */
  readonly height: number;
  /** How far below its top the focus has gone, in CSS pixels, where it has moved. */
  readonly focus?: number;
}

/** The tallest frame that is believed: about four times the longest comparison on the narrowest phone. */
const TALLEST = 100_000;

/** What a message tells, where it is one of a frame's. */
export function readTold(data: unknown): Told | undefined {
  const { height, focus } = Object(data) as Record<keyof Told, unknown>;
  if (!isWithin(height, TALLEST)) return undefined;
  return isWithin(focus, height) ? { height, focus } : { height };
}

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;
