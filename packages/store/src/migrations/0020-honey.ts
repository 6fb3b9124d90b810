/**
 * Records of nobody, planted for whoever looks without need. Apart from the
 * records: what refers to a record (matches, decisions, persons) can't refer to
 * one of these, and what counts or links records does not come upon them.
 */
export const honey = `
CREATE TABLE honey_records (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  list_id uuid NOT NULL REFERENCES lists,
  row integer NOT NULL,
  title text,
  cells text[] NOT NULL,
  statements jsonb NOT NULL,
  issues jsonb NOT NULL,
  numbers text[] NOT NULL,
  planted_by uuid NOT NULL REFERENCES users,
  planted_at timestamptz NOT NULL,
  UNIQUE (list_id, row)
);
CREATE TABLE honey_ends (
  record_id uuid PRIMARY KEY REFERENCES honey_records,
  taken_out_by uuid NOT NULL REFERENCES users,
  taken_out_at timestamptz NOT NULL
);
CREATE TABLE honey_openings (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  record_id uuid NOT NULL REFERENCES honey_records,
  opened_by uuid NOT NULL REFERENCES users,
  opened_at timestamptz NOT NULL,
  act text NOT NULL
);

-- The glass can be broken for one of these too: a refusal would tell it apart.
ALTER TABLE emergencies DROP CONSTRAINT emergencies_record_id_fkey;
-- The kinds of alerts are a closed table of the program, which grows.
ALTER TABLE alerts DROP CONSTRAINT IF EXISTS alerts_kind_check;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['honey_records', 'honey_ends', 'honey_openings'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
