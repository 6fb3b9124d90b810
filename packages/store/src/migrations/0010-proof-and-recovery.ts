/** Fresh proofs for what is dangerous, ways back in that two coordinators open, and kinds of alerts. */
export const proofAndRecovery = `
ALTER TABLE sessions ADD COLUMN proven_at timestamptz;
UPDATE sessions SET proven_at = begun_at;
ALTER TABLE sessions ALTER COLUMN proven_at SET NOT NULL;

CREATE TABLE recoveries (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  user_id uuid NOT NULL REFERENCES users,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  spent_at timestamptz
);

ALTER TABLE alerts ADD COLUMN kind text NOT NULL DEFAULT 'emergency'
  CHECK (kind IN ('emergency', 'recovery'));
ALTER TABLE alerts ALTER COLUMN kind DROP DEFAULT;
`;
