export interface State {
  readonly name: string;
  readonly markup: string;
  readonly use?: string;
  readonly cycles?: number;
}
export const STATES: readonly State[];
export function countLiving(page?: Window): void;
export function comeAndGo(
  cycle: { markup: string; use?: string | undefined; count: number; isSame?: boolean },
  page?: Window,
): Promise<void>;
