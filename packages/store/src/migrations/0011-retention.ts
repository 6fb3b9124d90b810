/** When a candidate was last given up, and what the rules of retention removed when. */
export const retention = `
ALTER TABLE matches ADD COLUMN retired_at timestamptz;
UPDATE matches SET retired_at = now() WHERE state = 'proposed' AND link_run_id IS NULL;

-- Whatever gives a candidate up, or proposes it again, moves its day.
CREATE FUNCTION note_retirement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.link_run_id IS NULL AND OLD.link_run_id IS NOT NULL THEN NEW.retired_at := now(); END IF;
  IF NEW.link_run_id IS NOT NULL THEN NEW.retired_at := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER retirement BEFORE UPDATE OF link_run_id ON matches
  FOR EACH ROW EXECUTE FUNCTION note_retirement();

CREATE TABLE retention_runs (
  at timestamptz PRIMARY KEY,
  removed jsonb NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON retention_runs FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON retention_runs FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
