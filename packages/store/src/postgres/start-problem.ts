/**
 * Something outside Sila that keeps it from starting: a folder that cannot be
 * written, a server that does not answer. The message is one line for the
 * person at the keyboard; it is shown without a stack.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'part of the path is a file, not a folder',
  ENOENT: 'no such place',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the path is too long',
};

/** The words for a failed system call, or null when `error` is not one. */
export function systemReason(error: unknown): string | null {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string') return null;
  return REASONS[code] ?? code;
}

/** A StartProblem that says which folder and why; anything but a system failure is rethrown. */
export function folderProblem(folder: string, error: unknown): StartProblem {
  if (error instanceof StartProblem) return error;
  const reason = systemReason(error);
  if (reason === null) throw error;
  return new StartProblem(`Sila cannot write to its data folder ${folder}: ${reason}.`);
}
