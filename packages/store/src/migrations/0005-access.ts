/**
 * Roles, of which an account may hold several, and grants. Who reviewed until
 * now sees nothing until a coordinator grants it; who administered keeps both
 * sides, and gives one up when there is somebody to take it.
 */
export const access = `
CREATE FUNCTION are_roles(roles text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT cardinality(roles) > 0 AND roles <@ ARRAY['intakeVolunteer', 'caseworker', 'forensic',
    'analyst', 'informationOfficer', 'coordinator', 'auditor', 'administrator']
$$;

ALTER TABLE users ADD COLUMN roles text[];
UPDATE users SET roles = CASE
  WHEN login LIKE '%@command-line' THEN ARRAY['coordinator']
  WHEN role = 'administrator' THEN ARRAY['coordinator', 'administrator']
  ELSE ARRAY['caseworker'] END;
ALTER TABLE users ALTER COLUMN roles SET NOT NULL, ADD CHECK (are_roles(roles)), DROP COLUMN role;

ALTER TABLE invitations ADD COLUMN roles text[];
UPDATE invitations SET roles = CASE
  WHEN role = 'administrator' THEN ARRAY['coordinator', 'administrator']
  ELSE ARRAY['caseworker'] END;
ALTER TABLE invitations ALTER COLUMN roles SET NOT NULL, ADD CHECK (are_roles(roles)),
  DROP COLUMN role;

CREATE TABLE grants (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  user_id uuid NOT NULL REFERENCES users,
  scope_kind text NOT NULL CHECK (scope_kind IN ('list', 'source', 'site', 'request')),
  scope_of text NOT NULL,
  purpose text NOT NULL,
  note text NOT NULL,
  given_by uuid NOT NULL REFERENCES users,
  given_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL
);
CREATE INDEX grants_user ON grants (user_id);

CREATE TABLE grant_ends (
  grant_id uuid PRIMARY KEY REFERENCES grants,
  taken_back_by uuid NOT NULL REFERENCES users,
  taken_back_at timestamptz NOT NULL
);

-- The same bytes from two people are two deliveries: that somebody brought them before would tell the second of the first.
ALTER TABLE deliveries DROP CONSTRAINT deliveries_sha256_key;
CREATE UNIQUE INDEX deliveries_sha256 ON deliveries (sha256, delivered_by);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['grants', 'grant_ends'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
