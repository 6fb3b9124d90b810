/**
 * What a person does here. An account may hold several roles and may then do
 * what any of them may; who sees which person is a matter of grants, not of roles.
 */
export const ROLES = [
  'intakeVolunteer',
  'caseworker',
  'forensic',
  'analyst',
  'informationOfficer',
  'coordinator',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];
