import type {} from 'mocha';

/** What the browser tells of its reader, during a test. */
export interface Reader {
  speaks(...languages: string[]): void;
  lives(timeZone: string): void;
  /** The time zones of each region, or an engine that knows none. */
  zones(byRegion: Readonly<Record<string, readonly string[]>> | undefined): void;
}

/** Takes the place of the reader during each test of a suite: one of whose whereabouts nothing is known to begin with. */
export function useReader(): Reader {
  const replaced: (() => void)[] = [];
  const replace = (target: object, name: string, descriptor: PropertyDescriptor) => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { ...descriptor, configurable: true });
    replaced.push(() => {
      if (before) Object.defineProperty(target, name, before);
      else Reflect.deleteProperty(target, name);
    });
  };
  const reader: Reader = {
    speaks: (...languages) => {
      replace(navigator, 'languages', { value: languages });
    },
    lives: (timeZone) => {
      const { prototype } = Intl.DateTimeFormat;
      replace(prototype, 'resolvedOptions', { value: () => ({ timeZone }) });
    },
    zones: (byRegion) => {
      const { prototype } = Intl.Locale;
      replace(prototype, 'timeZones', { get: () => undefined });
      replace(prototype, 'getTimeZones', {
        value:
          byRegion &&
          function (this: Intl.Locale) {
            return byRegion[this.region ?? ''];
          },
      });
    },
  };
  beforeEach(() => {
    reader.speaks('en');
    reader.lives('Etc/UTC');
  });
  afterEach(() => {
    for (const undo of replaced.splice(0).reverse()) undo();
  });
  return reader;
}
