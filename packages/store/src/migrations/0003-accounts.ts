/** Sessions that can be seen and ended one by one, and the second factor of an account. */
export const accounts = `
ALTER TABLE sessions ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE;

CREATE TABLE second_factors (
  user_id uuid PRIMARY KEY REFERENCES users,
  sealed_secret bytea NOT NULL,
  begun_at timestamptz NOT NULL,
  -- Null until a first code was right: a secret that never reached a phone must lock nobody out.
  confirmed_at timestamptz,
  -- Number of the time step of the last code that was taken: no code is taken twice.
  last_step bigint NOT NULL DEFAULT 0
);
`;
