import type { Mark } from './mark.ts';

/**
 * An element as text. What a list states may hold anything, so every text and
 * value is escaped here, and only here.
 */
export function writeMark({ tag, attributes, children }: Mark): string {
  const given = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(round(value))}"`)
    .join('');
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeText(child) : writeMark(child)))
    .join('');
  return inside === '' ? `<${tag}${given}/>` : `<${tag}${given}>${inside}</${tag}>`;
}

/** Tenths of a pixel are enough, and keep the text short. */
function round(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeText(text: string): string {
  // Control characters have no place in XML, escaped or not.
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"']/g, (sign) => ESCAPES[sign]!)
  );
}
