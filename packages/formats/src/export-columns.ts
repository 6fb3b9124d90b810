/** The columns that every CSV export of Sila begins with; what was stated stands after them. */
export const EXPORT_COLUMNS = ['record', 'person', 'source', 'kind', 'list', 'list date', 'row'];

/**
 * True for the header of an export of ours: its cells were escaped against
 * spreadsheets and are read back as they were. Apostrophes in anybody else's
 * file are what that source wrote and stay.
 */
export function isOwnExport(header: readonly string[]): boolean {
  return EXPORT_COLUMNS.every((name, i) => header[i]?.trim() === name);
}
