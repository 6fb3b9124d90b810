import type { Role } from '@sila/wire';

/** Every role, those of the daily work first; a test holds them to the contract. */
export const ROLES = [
  'intakeVolunteer',
  'caseworker',
  'forensic',
  'informationOfficer',
  'analyst',
  'coordinator',
  'auditor',
  'administrator',
] as const satisfies readonly Role[];
