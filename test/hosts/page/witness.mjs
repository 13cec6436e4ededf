/**
 * The first script of each host page, served as a classic one: it notes what the page says, what goes wrong in it and
 * who touches storage. It changes no prototype, so that the libraries of the page find what they expect.
 */
(() => {
  /** @type {{ kind: string, text: string }[]} */
  const notes = [];
  const note = (/** @type {string} */ kind, /** @type {unknown} */ text) => {
    notes.push({ kind, text: String(text) });
  };

  addEventListener('error', (event) => note('error', event.message));
  addEventListener('unhandledrejection', (event) => note('rejection', event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    note('policy', `${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );

  for (const level of /** @type {const} */ (['debug', 'error', 'info', 'log', 'warn'])) {
    console[level] = (/** @type {unknown[]} */ ...values) =>
      note(`console.${level}`, values.map(String).join(' '));
  }

  /**
   * Puts a reader of its own before one that the platform defines further up.
   *
   * @param {object} target
   * @param {string} name
   */
  const watch = (target, name) => {
    let owner = target;
    while (owner && !Object.getOwnPropertyDescriptor(owner, name)) {
      owner = Object.getPrototypeOf(owner);
    }
    const found = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!found?.get || !found.configurable) return;
    const { get, set } = found;
    Object.defineProperty(target, name, {
      configurable: true,
      enumerable: found.enumerable ?? false,
      get() {
        note('storage', name);
        return get.call(target);
      },
      set(value) {
        note('storage', `${name} is set`);
        set?.call(target, value);
      },
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    watch(window, name);
  }
  watch(document, 'cookie');

  Object.defineProperty(window, 'hostWitness', { value: { notes } });
})();
