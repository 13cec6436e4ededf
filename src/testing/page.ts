import type {} from 'mocha';

export interface ConsoleLine {
  readonly level: 'warn' | 'error';
  readonly text: string;
}

/** Collects what the console is told during each test of a suite, instead of printing it. */
export function useConsole(): {
  readonly lines: ConsoleLine[];
  of(pattern: RegExp): ConsoleLine[];
} {
  const lines: ConsoleLine[] = [];
  const { warn, error } = console;
  beforeEach(() => {
    lines.length = 0;
    console.warn = (...values: unknown[]) =>
      lines.push({ level: 'warn', text: values.map(String).join(' ') });
    console.error = (...values: unknown[]) =>
      lines.push({ level: 'error', text: values.map(String).join(' ') });
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
  });
  return { lines, of: (pattern) => lines.filter(({ text }) => pattern.test(text)) };
}

export interface PendingRequest {
  readonly address: string;
  readonly signal: AbortSignal | undefined;
  /** What the request was made with beside. */
  readonly init: RequestInit | undefined;
  /** @param init may name where the answer came from in the end */
  answer(body: BodyInit | null, init?: ResponseInit & { readonly url?: string }): void;
  fail(): void;
}

/** Takes the place of `fetch` during each test of a suite; a request waits until the test answers it. */
export function useRequests(): PendingRequest[] {
  const requests: PendingRequest[] = [];
  const original = globalThis.fetch;
  beforeEach(() => {
    requests.length = 0;
    globalThis.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal ?? undefined;
        signal?.addEventListener('abort', () => {
          reject(new DOMException('The request was aborted.', 'AbortError'));
        });
        requests.push({
          address: input instanceof Request ? input.url : String(input),
          signal,
          init,
          answer: (body, answer) => {
            const response = new Response(body, answer);
            if (answer?.url) Object.defineProperty(response, 'url', { value: answer.url });
            resolve(response);
          },
          fail: () => {
            reject(new TypeError('Failed to fetch'));
          },
        });
      });
  });
  afterEach(() => {
    globalThis.fetch = original;
  });
  return requests;
}

/** Style for the page around the elements, for each test of a suite. */
export function useStyle(): (css: string) => void {
  const sheets: HTMLStyleElement[] = [];
  afterEach(() => {
    for (const sheet of sheets.splice(0)) sheet.remove();
  });
  return (css) => {
    const sheet = document.createElement('style');
    sheet.textContent = css;
    document.head.append(sheet);
    sheets.push(sheet);
  };
}

/** What the platform is still to run: everything that is already due runs before this goes on. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

export interface Listening {
  /** The types that something still listens for. */
  readonly left: () => string[];
  /** How often something began to listen. */
  readonly added: () => number;
  readonly stop: () => void;
}

/** Counts what listens on some targets, from now on. */
export function watchListeners(...targets: EventTarget[]): Listening {
  const entries: { target: EventTarget; type: string; listener: unknown }[] = [];
  let added = 0;
  for (const target of targets) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    Object.assign(target, {
      addEventListener(...values: Parameters<typeof add>) {
        const [type, listener] = values;
        added++;
        entries.push({ target, type, listener });
        add(...values);
      },
      removeEventListener(...values: Parameters<typeof remove>) {
        const [type, listener] = values;
        const index = entries.findIndex(
          (entry) => entry.target === target && entry.type === type && entry.listener === listener,
        );
        if (index >= 0) entries.splice(index, 1);
        remove(...values);
      },
    });
  }
  return {
    left: () => entries.map(({ type }) => type),
    added: () => added,
    stop: () => {
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}

export const isChromium = navigator.userAgent.includes('Chrome/');

export const isFirefox = navigator.userAgent.includes('Firefox/');

/** Only Chromium lets a test change media features and the medium. */
export const canEmulateMedia = isChromium;
