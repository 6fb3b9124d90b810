import type { UserId } from '@sila/domain';
import type { Role } from './access/role.ts';

/** Somebody with an account, as operations see them. */
export interface User {
  readonly id: UserId;
  readonly name: string;
  readonly login: string;
  readonly roles: readonly Role[];
}

/** Who acts: nobody we know, a person signed in, or Sila's own job carrying on what a person began. */
export type Actor =
  | { readonly kind: 'stranger' }
  | {
      readonly kind: 'user';
      readonly user: User;
      /** When they last proved to be themselves; left out where nobody asked them to. */
      readonly provenAt?: string;
    }
  | { readonly kind: 'job' };

/** One line of the audit: what was done or read, to which ids. Never a name, never a value. */
export interface AuditLine {
  readonly act: string;
  readonly subjects: readonly string[];
}
