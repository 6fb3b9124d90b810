/**
 * Roles, of which an account may hold several, grants, emergencies and approvals. Who reviewed until
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

CREATE TABLE emergencies (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  user_id uuid NOT NULL REFERENCES users,
  record_id uuid NOT NULL REFERENCES records,
  reason text NOT NULL,
  at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  review_by timestamptz NOT NULL
);
CREATE INDEX emergencies_user ON emergencies (user_id, ends_at);

CREATE TABLE emergency_reviews (
  emergency_id uuid PRIMARY KEY REFERENCES emergencies,
  reviewed_by uuid NOT NULL REFERENCES users,
  reviewed_at timestamptz NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('justified', 'unjustified')),
  note text NOT NULL
);

-- An account is shut while one of these has no end.
CREATE TABLE suspensions (
  emergency_id uuid PRIMARY KEY REFERENCES emergencies,
  user_id uuid NOT NULL REFERENCES users,
  at timestamptz NOT NULL
);
CREATE INDEX suspensions_user ON suspensions (user_id);
CREATE TABLE suspension_ends (
  emergency_id uuid PRIMARY KEY REFERENCES suspensions,
  at timestamptz NOT NULL
);

CREATE TABLE alerts (
  about uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES users,
  at timestamptz NOT NULL,
  seen_at timestamptz,
  PRIMARY KEY (about, user_id)
);
CREATE INDEX alerts_unseen ON alerts (user_id) WHERE seen_at IS NULL;

CREATE TABLE approvals (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  act text NOT NULL,
  proposal jsonb NOT NULL,
  hash text NOT NULL,
  proposed_by uuid NOT NULL REFERENCES users,
  at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE TABLE approval_answers (
  approval_id uuid PRIMARY KEY REFERENCES approvals,
  answered_by uuid NOT NULL REFERENCES users,
  at timestamptz NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('approved', 'refused'))
);
-- Held by the database too: nobody approves their own.
CREATE FUNCTION refuse_own_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM public.approvals WHERE id = NEW.approval_id AND proposed_by = NEW.answered_by) THEN
    RAISE EXCEPTION 'nobody approves their own proposal' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER by_another BEFORE INSERT ON approval_answers FOR EACH ROW EXECUTE FUNCTION refuse_own_approval();

CREATE TABLE approval_uses (
  approval_id uuid PRIMARY KEY REFERENCES approval_answers,
  at timestamptz NOT NULL
);

-- How far an export has come: nothing of it is given twice.
CREATE TABLE exports (
  approval_id uuid PRIMARY KEY REFERENCES approval_uses,
  lists uuid[] NOT NULL,
  after_record uuid,
  is_done boolean NOT NULL DEFAULT false
);

-- The same bytes from two people are two deliveries: that somebody brought them before would tell the second of the first.
ALTER TABLE deliveries DROP CONSTRAINT deliveries_sha256_key;
CREATE UNIQUE INDEX deliveries_sha256 ON deliveries (sha256, delivered_by);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['grants', 'grant_ends', 'emergencies', 'emergency_reviews',
    'suspensions', 'suspension_ends', 'approvals', 'approval_answers', 'approval_uses'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
