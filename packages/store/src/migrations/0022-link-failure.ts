/** Why a link run broke off: a code of a closed table, never a sentence. */
export const linkFailure = `
ALTER TABLE link_runs ADD COLUMN failure text;
`;
