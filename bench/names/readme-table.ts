import { cpus } from 'node:os';
import { figure, isMet, type Row, shown } from './report.ts';

const FROM = '<!-- measured -->';
const TO = '<!-- /measured -->';

/** A page with the rows as a table between its two marks. @throws Error when the page has no marks */
export function withTable(page: string, rows: readonly Row[]): string {
  const from = page.indexOf(FROM);
  const to = page.indexOf(TO);
  if (from < 0 || to < from) throw new Error(`The page needs ${FROM} and ${TO} around its table.`);
  const lines = rows.map((row) => {
    const peer = row.peer === null ? '–' : `${figure(row.peer.value)} (${row.peer.name})`;
    const bar = row.bar === null ? '–' : `${row.lower ? '≤' : '≥'} ${figure(row.bar)}`;
    const ours = row.ours === null ? '–' : shown(row.ours);
    return `| ${row.measure}${row.note ? ` (${row.note})` : ''} | ${peer} | ${ours} | ${bar} | ${isMet(row) || '–'} |`;
  });
  const table = [
    `Node ${process.version}, ${cpus().length} cores shared with other work, one thread used.`,
    '',
    '| measure | best ready-made | Sila | bar | |',
    '|---|---|---|---|---|',
    ...lines,
  ];
  return `${page.slice(0, from)}${FROM}\n${table.join('\n')}\n${page.slice(to)}`;
}
