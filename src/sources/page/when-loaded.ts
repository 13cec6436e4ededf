/** Calls back when the scripts that a page names have run: later, even where they have. */
export function whenLoaded(callback: () => void): void {
  const later = () => setTimeout(callback);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
