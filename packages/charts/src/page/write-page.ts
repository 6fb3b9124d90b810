import type { Picture, Table } from '../picture.ts';
import { escapeText } from '../svg/write-mark.ts';
import { LANGUAGES, type Language, speechOf } from '../words/speech.ts';
import { PAGE_STYLE } from './page-style.ts';

/** Pictures as one HTML page that needs nothing from anywhere: to read, print or send. */
export function writePage(
  pictures: readonly Picture[],
  about: { readonly language: Language; readonly line: string },
): string {
  const speech = speechOf(about.language);
  const title = escapeText(speech.say('page.title'));
  const parts = pictures.map((picture) => section(picture, speech.say('table.show')));
  return `<!doctype html>
<html lang="${about.language}" dir="${LANGUAGES[about.language].direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
<main>
<h1>${title}</h1>
<p>${escapeText(about.line)}</p>
${parts.join('\n')}
</main>
</html>
`;
}

function section({ id, title, lead, svg, table }: Picture, show: string): string {
  return `<section id="${escapeText(id)}">
<h2>${escapeText(title)}</h2>
<p>${escapeText(lead)}</p>
${svg}
<details><summary>${escapeText(show)}</summary>${writeTable(table)}</details>
</section>`;
}

function writeTable({ head, rows }: Table): string {
  const heads = head.map((cell) => `<th scope="col">${escapeText(cell)}</th>`).join('');
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escapeText(cell)}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}
