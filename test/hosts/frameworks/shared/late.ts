/** Puts the script on the page when the reader asks for it: until then the elements are unknown ones. */
export function loadLater(button: HTMLElement): void {
  button.addEventListener(
    'click',
    () => {
      const script = document.createElement('script');
      script.src = 'treatment-compare.js';
      document.head.append(script);
    },
    { once: true },
  );
}
