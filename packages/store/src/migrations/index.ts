import { founding } from './0001-founding.ts';

/** Every migration in its order. One that was released is never edited: add another. */
export const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-founding', sql: founding },
];
