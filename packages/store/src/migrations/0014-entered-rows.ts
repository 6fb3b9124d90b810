/**
 * Rows that are typed: registers of our own with a list a day, who typed each
 * row and when, and corrections. A row that is corrected stays as it was typed;
 * `superseded_records` are those that linking leaves aside: corrected ones, and
 * ones whose correction was taken back.
 */
export const enteredRows = `
CREATE TABLE registers (
  source_id uuid PRIMARY KEY REFERENCES sources,
  kind text NOT NULL,
  name text NOT NULL,
  UNIQUE (kind, name)
);

CREATE TABLE entered_lists (
  list_id uuid PRIMARY KEY REFERENCES lists,
  source_id uuid NOT NULL REFERENCES registers,
  day text NOT NULL,
  -- How many columns its rows have: a version of Sila that knows more begins a list of its own.
  columns integer NOT NULL,
  UNIQUE (source_id, day, columns)
);

CREATE TABLE entered_rows (
  record_id uuid PRIMARY KEY REFERENCES records,
  list_id uuid NOT NULL REFERENCES entered_lists,
  -- Made by the client, so that a row sent twice is one row.
  entry_id uuid NOT NULL,
  entered_by uuid NOT NULL REFERENCES users,
  entered_at timestamptz NOT NULL,
  UNIQUE (entered_by, entry_id)
);
CREATE INDEX entered_rows_by ON entered_rows (entered_by, entered_at);
CREATE INDEX entered_rows_list ON entered_rows (list_id, entered_at);

CREATE TABLE entry_keys (
  record_id uuid PRIMARY KEY REFERENCES entered_rows,
  id uuid NOT NULL,
  generation integer NOT NULL,
  sealed text NOT NULL
);

CREATE TABLE corrections (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES entered_rows,
  -- Null where the row was typed by mistake and nothing stands in its place.
  instead uuid UNIQUE REFERENCES entered_rows,
  reason text NOT NULL,
  corrected_by uuid NOT NULL REFERENCES users,
  corrected_at timestamptz NOT NULL,
  CHECK (instead <> record_id)
);
CREATE INDEX corrections_record ON corrections (record_id);

CREATE TABLE correction_withdrawals (
  correction_id uuid PRIMARY KEY REFERENCES corrections,
  reason text NOT NULL,
  withdrawn_by uuid NOT NULL REFERENCES users,
  withdrawn_at timestamptz NOT NULL
);

CREATE VIEW superseded_records AS
  SELECT c.record_id FROM corrections c
  WHERE NOT EXISTS (SELECT 1 FROM correction_withdrawals w WHERE w.correction_id = c.id)
  UNION ALL
  SELECT c.instead FROM corrections c JOIN correction_withdrawals w ON w.correction_id = c.id
  WHERE c.instead IS NOT NULL;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['registers', 'entered_lists', 'entered_rows', 'entry_keys',
    'corrections', 'correction_withdrawals'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
