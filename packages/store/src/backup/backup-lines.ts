/**
 * A backup in plain lines, before it is compressed and sealed. Every line is
 * one JSON value: an object where something begins or ends, a string where a
 * row stands, in PostgreSQL's own text of a row, which gives back every type
 * exactly.
 */
export interface BackupHead {
  readonly sila: 'backup';
  readonly version: 1;
  /** Migrations the database had, with their hashes: the shape of all that follows. */
  readonly migrations: readonly { readonly name: string; readonly hash: string }[];
}

export interface TableBegins {
  readonly table: string;
}

export interface TableEnds {
  readonly end: string;
  readonly rows: number;
  /** SHA-256 over the table's lines, hexadecimal: asked again of the restored table. */
  readonly sha256: string;
}

/** The last line: a backup without it was cut off. */
export interface BackupEnds {
  readonly complete: true;
}

export type BackupLine = BackupHead | TableBegins | TableEnds | BackupEnds | string;

/** What makes a backup unusable: for one clear line to whoever restores it. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}
