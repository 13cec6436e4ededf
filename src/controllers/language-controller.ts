import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onAddition } from '../model/additions.js';
import { languageOf, rootsAround } from '../sources/page/language.js';

/** The language of a page that names none. */
const UNNAMED = 'en';

/** What is around elements, with those that hear of a `lang` that changes there. One observer serves all of them. */
const watched = new Map<Node, { hosts: Set<() => void>; observer: MutationObserver }>();

/** Knows the language of its host, that of the nearest `lang`, and has it render when that changes or a page adds to what is
 * said in it. */
export class LanguageController implements ReactiveController {
  /** A language tag. */
  current = UNNAMED;
  #roots: readonly Node[] = [];
  #stopHearing: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    this.current = languageOf(host) ?? UNNAMED;
    this.#stopHearing = onAddition(() => {
      host.requestUpdate();
    });
    this.#roots = rootsAround(host);
    for (const root of this.#roots) watch(root, this.update);
  }

  hostDisconnected(): void {
    this.#stopHearing?.();
    for (const root of this.#roots) unwatch(root, this.update);
    this.#roots = [];
  }

  /** Looks for the language again. */
  readonly update = (): void => {
    try {
      const language = languageOf(this.host) ?? UNNAMED;
      if (language === this.current) return;
      this.current = language;
      this.host.requestUpdate();
    } catch {
      // A script of the page has broken what tells it. The language stays.
    }
  };
}

function watch(root: Node, hear: () => void): void {
  const known = watched.get(root);
  if (known) {
    known.hosts.add(hear);
    return;
  }
  const hosts = new Set([hear]);
  const observer = new MutationObserver(() => {
    for (const hear of hosts) hear();
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  watched.set(root, { hosts, observer });
}

function unwatch(root: Node, hear: () => void): void {
  const known = watched.get(root);
  known?.hosts.delete(hear);
  if (known?.hosts.size !== 0) return;
  known.observer.disconnect();
  watched.delete(root);
}
