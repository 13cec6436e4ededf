/** SVG as text, well-formed whatever it says. */
import { printable } from '../printable.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what is in it, which is markup already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeXml(textOf(value))}"`],
  );
  const start = `<${name}${written.join('')}`;
  return content ? `${start}>${content}</${name}>` : `${start}/>`;
}

const textOf = (value: string | number): string =>
  typeof value === 'number' ? String(rounded(value)) : value;

/** A length to a hundredth of a unit: less cannot be seen. */
export const rounded = (length: number): number => Math.round(length * 100) / 100;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as markup. */
export const escapeXml = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);
