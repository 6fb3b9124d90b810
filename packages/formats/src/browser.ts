/** What a browser opens files with: reading alone, none of the writers and their weight. */
export { detectFormat } from './detect-format.ts';
export { FileProblem } from './file-problem.ts';
export { type CleanAttachment, cleanAttachment } from './pictures/clean-attachment.ts';
export { readHeader, readRows } from './read-rows.ts';
