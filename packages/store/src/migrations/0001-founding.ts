/**
 * The record. What a source said and what a person decided can only be added
 * to; triggers refuse the rest. `person_of_record`, `matches.state`,
 * `matches.worth` and the counts of `lists` are derived and can be rebuilt.
 */
export const founding = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% can only be added to', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TABLE users (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  login text NOT NULL,
  role text NOT NULL CHECK (role IN ('reviewer', 'administrator')),
  password_hash text NOT NULL,
  since timestamptz NOT NULL
);
CREATE UNIQUE INDEX users_login ON users (lower(login));

CREATE TABLE sessions (
  token_hash text PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users,
  begun_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_expires_at ON sessions (expires_at);

CREATE TABLE invitations (
  token_hash text PRIMARY KEY,
  role text NOT NULL CHECK (role IN ('reviewer', 'administrator')),
  invited_by uuid REFERENCES users,
  made_at timestamptz NOT NULL,
  expires_at timestamptz,
  spent_at timestamptz
);

CREATE TABLE sources (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  name text NOT NULL,
  kind text NOT NULL,
  one_per_person boolean NOT NULL,
  added_at timestamptz NOT NULL,
  saved_header jsonb,
  saved_mapping jsonb
);

CREATE TABLE deliveries (
  id uuid PRIMARY KEY,
  sha256 text NOT NULL UNIQUE,
  file_name text NOT NULL,
  size bigint NOT NULL,
  bytes bytea NOT NULL,
  format jsonb NOT NULL,
  header jsonb NOT NULL,
  rows_about bigint,
  delivered_by uuid NOT NULL REFERENCES users,
  delivered_at timestamptz NOT NULL
);
-- Uncompressed, so that a piece of a large file can be read without the rest.
ALTER TABLE deliveries ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE lists (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  source_id uuid NOT NULL REFERENCES sources,
  delivery_id uuid NOT NULL UNIQUE REFERENCES deliveries,
  list_date text,
  received_at timestamptz NOT NULL,
  received_by uuid NOT NULL REFERENCES users,
  mapping jsonb NOT NULL,
  previous_list_id uuid REFERENCES lists,
  state text NOT NULL CHECK (state IN ('reading', 'cancelled', 'read', 'failed')),
  failure text,
  last_row integer NOT NULL DEFAULT 0,
  rows integer NOT NULL DEFAULT 0,
  records integer NOT NULL DEFAULT 0,
  bad integer NOT NULL DEFAULT 0,
  doubts integer NOT NULL DEFAULT 0,
  stated jsonb NOT NULL DEFAULT '{}',
  is_linked boolean NOT NULL DEFAULT false
);
CREATE INDEX lists_source ON lists (source_id, seq);

CREATE TABLE records (
  id uuid PRIMARY KEY,
  list_id uuid NOT NULL REFERENCES lists,
  row integer NOT NULL,
  title text,
  cells text[] NOT NULL,
  statements jsonb NOT NULL,
  issues jsonb NOT NULL,
  numbers text[] NOT NULL,
  UNIQUE (list_id, row)
);
CREATE INDEX records_numbers ON records USING gin (numbers) WITH (fastupdate = on);

CREATE TABLE bad_rows (
  list_id uuid NOT NULL REFERENCES lists,
  row integer NOT NULL,
  cells text[] NOT NULL,
  issues jsonb NOT NULL,
  PRIMARY KEY (list_id, row)
);

CREATE TABLE row_mendings (
  list_id uuid NOT NULL,
  row integer NOT NULL,
  record_id uuid NOT NULL UNIQUE REFERENCES records,
  reason text NOT NULL,
  mended_by uuid NOT NULL REFERENCES users,
  mended_at timestamptz NOT NULL,
  PRIMARY KEY (list_id, row),
  FOREIGN KEY (list_id, row) REFERENCES bad_rows
);

-- Records that came alone (a mended row) and that no link run has looked at yet.
CREATE TABLE unlinked_records (record_id uuid PRIMARY KEY REFERENCES records);

CREATE TABLE link_runs (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  scope text NOT NULL CHECK (scope IN ('changed', 'all')),
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
  started_at timestamptz NOT NULL,
  ended_at timestamptz,
  pairs_compared bigint NOT NULL DEFAULT 0,
  proposed integer NOT NULL DEFAULT 0,
  model text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX link_runs_one_running ON link_runs ((true)) WHERE state = 'running';

CREATE TABLE matches (
  id uuid PRIMARY KEY,
  left_record uuid NOT NULL REFERENCES records,
  right_record uuid NOT NULL REFERENCES records,
  left_list uuid NOT NULL REFERENCES lists,
  right_list uuid NOT NULL REFERENCES lists,
  state text NOT NULL CHECK (state IN ('proposed', 'confirmed', 'rejected', 'deferred')),
  version integer NOT NULL DEFAULT 1,
  probability double precision NOT NULL,
  total_bits double precision NOT NULL,
  worth double precision NOT NULL,
  explanation jsonb NOT NULL,
  -- The run that proposes it now; null for pairs joined by hand or no longer proposed.
  link_run_id uuid REFERENCES link_runs,
  CHECK (left_record <> right_record)
);
CREATE UNIQUE INDEX matches_pair
  ON matches (LEAST(left_record, right_record), GREATEST(left_record, right_record));
CREATE INDEX matches_queue ON matches (state, worth DESC, id);
CREATE INDEX matches_left ON matches (left_record, state);
CREATE INDEX matches_right ON matches (right_record, state);
CREATE INDEX matches_left_list ON matches (left_list, state);
CREATE INDEX matches_right_list ON matches (right_list, state);

CREATE TABLE decisions (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  match_id uuid NOT NULL REFERENCES matches,
  verdict text NOT NULL CHECK (verdict IN ('same', 'different', 'deferred')),
  reason text NOT NULL,
  decided_by uuid NOT NULL REFERENCES users,
  decided_at timestamptz NOT NULL,
  group_id uuid NOT NULL
);
CREATE INDEX decisions_match ON decisions (match_id, seq DESC);
CREATE INDEX decisions_group ON decisions (group_id);
CREATE INDEX decisions_by ON decisions (decided_by, seq DESC);

CREATE TABLE withdrawals (
  decision_id uuid PRIMARY KEY REFERENCES decisions,
  reason text NOT NULL,
  withdrawn_by uuid NOT NULL REFERENCES users,
  withdrawn_at timestamptz NOT NULL
);

-- Only records joined to another; a record without a row here is a person of its own.
CREATE TABLE person_of_record (
  record_id uuid PRIMARY KEY REFERENCES records,
  person_id uuid NOT NULL
);
CREATE INDEX person_of_record_person ON person_of_record (person_id);

CREATE TABLE audit (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  by_user uuid REFERENCES users,
  act text NOT NULL,
  subjects text[] NOT NULL
);
CREATE INDEX audit_subjects ON audit USING gin (subjects);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['deliveries', 'records', 'bad_rows', 'row_mendings', 'decisions', 'withdrawals', 'audit'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
