/** The public variables of the elements, each with a CSS property that takes the same values. */
export const VARIABLES: Readonly<Record<string, string>> = {
  '--tc-accent': 'color',
  '--tc-surface': 'color',
  '--tc-text': 'color',
  '--tc-muted': 'color',
  '--tc-border': 'color',
  '--tc-link': 'color',
  '--tc-focus': 'color',
  '--tc-font': 'font-family',
  '--tc-font-size': 'font-size',
  '--tc-line-height': 'line-height',
  '--tc-heading-font': 'font-family',
  '--tc-heading-weight': 'font-weight',
  '--tc-radius': 'border-top-left-radius',
  '--tc-space': 'padding-top',
  '--tc-padding': 'padding-top',
  '--tc-measure': 'width',
  '--tc-sticky-offset': 'padding-top',
  '--tc-loading-block-size': 'height',
  '--tc-treatment-1': 'color',
  '--tc-treatment-2': 'color',
  '--tc-treatment-3': 'color',
  '--tc-treatment-4': 'color',
  '--tc-treatment-5': 'color',
  '--tc-treatment-6': 'color',
};

/** Values of variables, by their names. */
export type Look = Readonly<Record<string, string>>;

/** Whether a value can stand in a rule of a page: no text of it can end that, or ask for a file. */
export const isPlainValue = (value: string): boolean => !/[<>{};\\]|url\(|image\(/i.test(value);

/** A rule that gives an element its look; nothing where the look is that of the page. */
export function lookRule(tag: string, look: Look): string {
  const lines = Object.entries(look).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length > 0 ? `${tag} {\n${lines.join('')}}` : '';
}
