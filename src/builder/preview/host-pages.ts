/** Pages as others make them, to see a comparison in. */
export type HostName = 'plain' | 'blocks' | 'dark' | 'rtl';

interface HostPage {
  readonly css: string;
  readonly direction?: 'rtl';
}

/** The styles of each, in our own words; none is a copy of a theme. */
export const HOST_PAGES: Readonly<Record<HostName, HostPage>> = {
  plain: {
    css: 'body{margin:0 auto;max-width:60em;padding:1.25em;font:1em/1.5 system-ui,sans-serif;color:#1b1f1e;background:#fff}',
  },
  // As block themes do: a narrow column that some blocks break out of, large serif headings, a tinted ground.
  blocks: {
    css: 'body{margin:0;padding:clamp(1.25em,4vw,3em);font:1.15em/1.6 Georgia,serif;color:#111;background:#f9f7f3}main>*{max-width:645px;margin-inline:auto}main>:is(treatment-compare,outcome-chart,treatment-guide,related-posts){max-width:1100px;margin-block:2.5em}:is(h1,h2,h3){font-weight:400;line-height:1.15;letter-spacing:-.01em}a{color:inherit}',
  },
  dark: {
    css: ':root{color-scheme:dark}body{margin:0 auto;max-width:60em;padding:1.25em;font:1em/1.5 system-ui,sans-serif;color:#e6ebe8;background:#15191b}a{color:#9cc9ff}',
  },
  rtl: {
    css: 'body{margin:0 auto;max-width:60em;padding:1.25em;font:1em/1.5 system-ui,sans-serif;color:#1b1f1e;background:#fff}',
    direction: 'rtl',
  },
};
