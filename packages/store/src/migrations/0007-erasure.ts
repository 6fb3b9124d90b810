/**
 * Erasure: the one way in which what a source said leaves. Only a transaction
 * that says it erases may blank rows, and what is left of each is its id and
 * the line that tells who erased it, when and why.
 */
export const erasure = `
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('sila.erasing', true) = 'on'
    AND TG_TABLE_NAME IN ('records', 'bad_rows', 'deliveries') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% can only be added to', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

ALTER TABLE records ADD COLUMN erased boolean NOT NULL DEFAULT false;

CREATE TABLE erasures (
  record_id uuid PRIMARY KEY REFERENCES records,
  -- Keyed hashes of what the row said: it is known again in a later list, and can't be read from them.
  tokens text[] NOT NULL,
  reason text NOT NULL,
  erased_by uuid REFERENCES users,
  erased_at timestamptz NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON erasures FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON erasures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
