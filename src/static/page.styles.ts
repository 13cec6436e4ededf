import { css } from 'lit';
import type { PrerenderOptions } from './prerender.js';

const layout = css`
  body {
    max-inline-size: 68em;
    margin: 0 auto;
    padding: clamp(1em, 4vw, 3em);
    font:
      100%/1.55 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      Arial,
      sans-serif;
    overflow-wrap: break-word;
  }
`;

const light = css`
  :root {
    color-scheme: light;
    background: #fff;
    color: #1b2422;
  }
`;

const dark = css`
  :root {
    color-scheme: dark;
    background: #14191b;
    color: #e6ebe8;
  }
`;

const asReaderPrefers = css`
  :root {
    color-scheme: light dark;
    background: #fff;
    color: #1b2422;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      background: #14191b;
      color: #e6ebe8;
    }
  }
`;

const paper = css`
  @media print {
    :root {
      background: none;
      color: #000;
    }
    body {
      max-inline-size: none;
      padding: 0;
    }
  }
`;

const COLOURS = { light, dark, auto: asReaderPrefers };

/** The styles of a page that holds nothing but a comparison. */
export const pageStyles = (theme: PrerenderOptions['theme'] = 'auto'): string =>
  [layout, COLOURS[theme], paper].map(({ cssText }) => cssText).join('');
