import { isPlainValue, type Look, VARIABLES } from './variables.js';

/**
 * The variables of the elements that a style sheet sets, as the browser reads it: the last of each. It is never applied,
 * and nothing that it names is fetched.
 */
export function variablesIn(sheet: string): Look {
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(withoutImports(sheet));
  return Object.fromEntries(styleRules(parsed.cssRules).flatMap(({ style }) => variablesOf(style)));
}

/** A sheet that is made by a script may import none, and says so in the console. */
const withoutImports = (sheet: string): string => sheet.replace(/@import/gi, '@ignored');

/** The rules that count without a condition, and those of layers. */
function styleRules(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSLayerBlockRule ? styleRules(rule.cssRules) : [];
  });
}

function variablesOf(style: CSSStyleDeclaration): [name: string, value: string][] {
  return Object.entries(VARIABLES).flatMap(([name, property]) => {
    const value = style.getPropertyValue(name).trim();
    return value && isFit(value, property) ? [[name, value]] : [];
  });
}

/** A variable of the page's own is taken as it is: the preview has it not, the page does. */
export const isFit = (value: string, property: string): boolean =>
  isPlainValue(value) && CSS.supports(property, value) && isClosed(value);

/**
 * Whether a value ends by itself. Browsers close what is open where a sheet ends, and so take `rgb(1 2 3` for a colour; in
 * a page it would swallow what follows.
 */
function isClosed(value: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a{--value:${value}}b{--next:1}`);
  return sheet.cssRules.length === 2;
}

/** The names of variables of ours that a style sheet writes and that are not taken from it. */
export function namesNotTaken(sheet: string): string[] {
  const taken = variablesIn(sheet);
  // A name that is read and no colon behind it is a value.
  const written = (sheet.match(/--tc-[\w-]+\s*:?/g) ?? [])
    .filter((found) => found.endsWith(':'))
    .map((found) => found.slice(0, -1).trim());
  return [...new Set(written)].filter((name) => !Object.hasOwn(taken, name));
}
