/**
 * Files beside a request, a sought person or a typed row, and pages of
 * registers that are photographed. A file lies in sealed pieces under a key of
 * its own, which is sealed with the request's or the list's: whoever destroys
 * one of these keys destroys the file. Taking one out adds a removal, bringing
 * it back a return; nothing is overwritten.
 */
export const attachments = `
CREATE TABLE list_keys (
  list_id uuid PRIMARY KEY REFERENCES lists,
  held bytea NOT NULL
);

CREATE TABLE attachments (
  id uuid PRIMARY KEY,
  request_id uuid REFERENCES requests,
  -- With its request: the person of it that the file is about.
  sought_id uuid REFERENCES sought_persons,
  record_id uuid REFERENCES entered_rows,
  -- A page of the register of this day.
  list_id uuid REFERENCES entered_lists,
  kind text NOT NULL,
  form text NOT NULL,
  size integer NOT NULL,
  width integer,
  height integer,
  added_by uuid NOT NULL REFERENCES users,
  added_at timestamptz NOT NULL,
  -- What it is said to show.
  sealed bytea NOT NULL,
  CHECK (num_nonnulls(request_id, record_id, list_id) = 1),
  CHECK (sought_id IS NULL OR request_id IS NOT NULL)
);
CREATE INDEX attachments_request ON attachments (request_id);
CREATE INDEX attachments_sought ON attachments (sought_id);
CREATE INDEX attachments_record ON attachments (record_id);
CREATE INDEX attachments_list ON attachments (list_id);
CREATE INDEX attachments_by ON attachments (added_by, added_at);

-- Without its line here a file is erased.
CREATE TABLE attachment_keys (
  attachment_id uuid PRIMARY KEY REFERENCES attachments,
  held bytea NOT NULL,
  -- A keyed hash by which the very same file is known again.
  mark text NOT NULL
);

-- Small, so that a backup reads hundreds of rows at once and stays small itself.
CREATE TABLE attachment_pieces (
  attachment_id uuid NOT NULL REFERENCES attachments,
  part integer NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (attachment_id, part)
);
-- What is sealed does not grow smaller.
ALTER TABLE attachment_pieces ALTER COLUMN sealed SET STORAGE EXTERNAL;

CREATE TABLE attachment_removals (
  id uuid PRIMARY KEY,
  attachment_id uuid NOT NULL REFERENCES attachments,
  reason text NOT NULL,
  removed_by uuid NOT NULL REFERENCES users,
  removed_at timestamptz NOT NULL
);
CREATE INDEX attachment_removals_of ON attachment_removals (attachment_id);
CREATE TABLE attachment_returns (
  removal_id uuid PRIMARY KEY REFERENCES attachment_removals,
  returned_by uuid NOT NULL REFERENCES users,
  returned_at timestamptz NOT NULL
);

-- How many rows a page is said to have: the latest word holds.
CREATE TABLE page_sayings (
  page_id uuid NOT NULL REFERENCES attachments,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  rows integer NOT NULL,
  said_by uuid NOT NULL REFERENCES users,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (page_id, seq)
);
-- Where on which page a typed row was read.
CREATE TABLE page_rows (
  record_id uuid PRIMARY KEY REFERENCES entered_rows,
  page_id uuid NOT NULL REFERENCES attachments,
  number integer NOT NULL
);
CREATE INDEX page_rows_page ON page_rows (page_id);

CREATE FUNCTION refuse_all_but_erasing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('sila.erasing', true) = 'on' THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% can only be added to', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON attachment_pieces
  FOR EACH ROW EXECUTE FUNCTION refuse_all_but_erasing();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON attachment_pieces
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['attachments', 'attachment_removals', 'attachment_returns',
    'page_sayings', 'page_rows'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
