/** What strangers are shown, and what they leave: apart from every other table, and never joined to one. */
export const publicFace = `
-- The latest row holds.
CREATE TABLE face_versions (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  words jsonb NOT NULL,
  is_open boolean NOT NULL,
  changed_by uuid NOT NULL REFERENCES users,
  changed_at timestamptz NOT NULL
);

CREATE TABLE inquiries (
  id uuid PRIMARY KEY,
  received_at timestamptz NOT NULL,
  sealed bytea NOT NULL
);

-- The latest word on an inquiry holds.
CREATE TABLE inquiry_words (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  inquiry_id uuid NOT NULL REFERENCES inquiries,
  outcome text NOT NULL CHECK (outcome IN ('waiting', 'takenUp', 'setAside')),
  note text NOT NULL,
  said_by uuid NOT NULL REFERENCES users,
  said_at timestamptz NOT NULL
);
CREATE INDEX inquiry_words_inquiry ON inquiry_words (inquiry_id, seq DESC);

-- A solved puzzle pays for one inquiry.
CREATE TABLE spent_puzzles (
  hash text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['face_versions', 'inquiries', 'inquiry_words'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
