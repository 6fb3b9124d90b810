import { type BasicType, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';

export interface ParquetColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'whole';
}

const TYPES: Readonly<Record<ParquetColumn['type'], BasicType>> = {
  text: 'STRING',
  number: 'DOUBLE',
  whole: 'INT32',
};
/** Rows held in memory before they are written as one row group. */
const ROWS_A_GROUP = 1 << 16;

/** Writes rows to a Parquet file as they come, a row group at a time, in Snappy. */
export class ParquetRows {
  readonly #columns: readonly ParquetColumn[];
  readonly #writer: ParquetWriter;
  #cells: (string | number)[][];

  constructor(path: string, columns: readonly ParquetColumn[]) {
    this.#columns = columns;
    this.#cells = columns.map(() => []);
    const schema = schemaFromColumnData({ columnData: this.#columnData() });
    this.#writer = new ParquetWriter({ writer: fileWriter(path), schema });
  }

  async add(row: readonly (string | number)[]): Promise<void> {
    for (let c = 0; c < row.length; c++) this.#cells[c]!.push(row[c]!);
    if (this.#cells[0]!.length === ROWS_A_GROUP) await this.#write();
  }

  async finish(): Promise<void> {
    if (this.#cells[0]!.length > 0) await this.#write();
    await this.#writer.finish();
  }

  async #write(): Promise<void> {
    await this.#writer.write({ columnData: this.#columnData(), rowGroupSize: ROWS_A_GROUP });
    this.#cells = this.#columns.map(() => []);
  }

  #columnData() {
    return this.#columns.map(({ name, type }, c) => ({
      name,
      type: TYPES[type],
      nullable: false,
      data: this.#cells[c]!,
    }));
  }
}
