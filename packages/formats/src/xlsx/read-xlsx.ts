import type { DeliveredRow } from '../file-format.ts';
import { FileProblem } from '../file-problem.ts';
import { storableText } from '../storable-text.ts';
import { numberText } from './number-text.ts';
import { XmlPieces, type XmlReader } from './parse-xml.ts';
import { unescapeCell } from './shared-strings.ts';
import { openWorkbook, type Sheet, type Workbook } from './workbook.ts';

/** Widest sheet there can be (XFD). */
const MAX_COLUMNS = 16_384;

/** The rows of the named sheet that aren't blank, header and title rows included. */
export async function* readXlsx(
  bytes: Uint8Array,
  sheetName: string,
): AsyncGenerator<DeliveredRow> {
  const workbook = await openWorkbook(bytes);
  const sheet = workbook.sheets.find((candidate) => candidate.name === sheetName);
  if (!sheet) throw new FileProblem('file.unreadable', { missing: 'sheet' });
  yield* readSheet(workbook, sheet);
}

/** The rows of one sheet that aren't blank. */
export async function* readSheet(workbook: Workbook, sheet: Sheet): AsyncGenerator<DeliveredRow> {
  const reader = new SheetReader(workbook);
  const part = new XmlPieces(reader);
  for await (const piece of workbook.zip.read(sheet.part)) {
    part.write(piece);
    yield* reader.take();
  }
  part.end();
  yield* reader.take();
}

class SheetReader implements XmlReader {
  readonly #workbook: Workbook;
  #rows: DeliveredRow[] = [];
  #row = 0;
  #cells: string[] = [];
  #column = 0;
  #type = 'n';
  #style = 0;
  #text = '';
  #isValue = false;
  #isRuby = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** The rows completed since last asked. */
  take(): DeliveredRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#row = Number(attributes.r) || this.#row + 1;
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') {
      this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
      this.#type = attributes.t ?? 'n';
      this.#style = Number(attributes.s ?? 0);
      this.#text = '';
    } else if (name === 'v' || name === 't') this.#isValue = true;
    else if (name === 'rPh') this.#isRuby = true;
  }

  text(text: string): void {
    if (this.#isValue && !this.#isRuby) this.#text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'rPh') this.#isRuby = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row' && this.#cells.some((cell) => cell.trim() !== '')) {
      this.#rows.push({ row: this.#row, cells: this.#cells, issues: [] });
    }
  }

  #closeCell(): void {
    const value = this.#value();
    if (value === '' || this.#column < 0 || this.#column >= MAX_COLUMNS) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = storableText(value);
  }

  #value(): string {
    const text = this.#text;
    if (text === '') return '';
    switch (this.#type) {
      case 's':
        return this.#workbook.sharedStrings[Number(text)] ?? '';
      case 'inlineStr':
      case 'str':
        return unescapeCell(text);
      case 'b':
        return text === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return text;
      case 'd':
        return text.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
      default: {
        const format = this.#workbook.numberFormats[this.#style] ?? { kind: 'plain' };
        return numberText(text, format, this.#workbook.is1904);
      }
    }
  }
}

/** 0 for `A1`, 26 for `AA7`. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
