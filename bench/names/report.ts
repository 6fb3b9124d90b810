import type { Measured } from './intervals.ts';

/** One measured figure beside the best ready-made one. */
export interface Row {
  /** A word for `--only` and for `--json`. */
  readonly key: string;
  readonly measure: string;
  readonly peer: (Measured & { readonly name: string }) | null;
  readonly ours: Measured | null;
  /** The issue's bar; null for what has none. */
  readonly bar: number | null;
  /** Where less is better (times, shares looked at). */
  readonly lower?: boolean;
  readonly note?: string;
}

/** Prints a row as it comes, and keeps all rows. */
export class Report {
  readonly rows: Row[] = [];
  readonly #print: (line: string) => void;
  #title: string | null = null;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  /** The head of the rows that follow, printed with the first of them. */
  head(title: string): void {
    this.#title = title;
  }

  add(row: Row): void {
    if (this.#title !== null) this.#print(`\n${this.#title}`);
    if (this.#title !== null) this.#print(cells('measure', 'best ready-made', 'Sila', 'bar', ''));
    this.#title = null;
    this.rows.push(row);
    const peer = row.peer === null ? '–' : `${shown(row.peer)} ${row.peer.name}`;
    const ours = row.ours === null ? '–' : shown(row.ours);
    const bar = row.bar === null ? '' : `${row.lower ? '≤' : '≥'} ${figure(row.bar)}`;
    this.#print(
      cells(row.measure, peer, ours, bar, `${isMet(row)}${row.note ? `  ${row.note}` : ''}`),
    );
  }

  say(line: string): void {
    this.#print(`  ${line}`);
  }
}

/** met; not met; and whether the interval leaves it open. */
export function isMet({ ours, bar, lower }: Row): string {
  if (ours === null || bar === null) return '';
  const isGood = lower ? ours.value <= bar : ours.value >= bar;
  const isOpen = ours.low < bar && bar < ours.high;
  return `${isGood ? 'met' : 'not met'}${isOpen ? ' (bar within the interval)' : ''}`;
}

export function exact(value: number): Measured {
  return { value, low: value, high: value };
}

/** Value with its interval. */
export function shown(measured: Measured): string {
  const { value, low, high } = measured;
  return low === high ? figure(value) : `${figure(value)} [${figure(low)}, ${figure(high)}]`;
}

export function figure(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
  return Math.abs(value) < 0.1 && value !== 0 ? value.toFixed(4) : value.toFixed(3);
}

function cells(measure: string, peer: string, ours: string, bar: string, rest: string): string {
  return `  ${measure.padEnd(52)} ${peer.padEnd(44)} ${ours.padEnd(22)} ${bar.padEnd(11)} ${rest}`.trimEnd();
}
