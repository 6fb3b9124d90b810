/**
 * What it takes to say how good the links are: a random sample of records with
 * the pairs asked about, second judgements made blindly, versions of the model
 * and which one people chose. The sample is drawn anew by every link run and
 * can be rebuilt; the rest can only be added to.
 */
export const measures = `
-- True for a pair that is asked about only to measure: it is not proposed.
ALTER TABLE matches ADD COLUMN is_probe boolean NOT NULL DEFAULT false;

-- One row: what the registry's samples are drawn by.
CREATE TABLE sampling (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  key text NOT NULL
);

CREATE TABLE sampled_records (
  record_id uuid PRIMARY KEY REFERENCES records,
  place integer NOT NULL UNIQUE
);

CREATE TABLE sampled_pairs (
  record_id uuid NOT NULL REFERENCES sampled_records ON DELETE CASCADE,
  other_id uuid NOT NULL REFERENCES records,
  inclusion double precision NOT NULL CHECK (inclusion > 0 AND inclusion <= 1),
  bits double precision NOT NULL,
  is_linked boolean NOT NULL,
  PRIMARY KEY (record_id, other_id)
);

-- What a run found out (figures, no person) and the model as it stood at its end.
ALTER TABLE link_runs ADD COLUMN figures jsonb, ADD COLUMN learned jsonb;

CREATE TABLE second_reviews (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  match_id uuid NOT NULL REFERENCES matches,
  decision_id uuid NOT NULL REFERENCES decisions,
  verdict text NOT NULL CHECK (verdict IN ('same', 'different', 'deferred')),
  reason text NOT NULL,
  reviewed_by uuid NOT NULL REFERENCES users,
  reviewed_at timestamptz NOT NULL
);
CREATE INDEX second_reviews_decision ON second_reviews (decision_id);

CREATE TABLE second_review_withdrawals (
  second_review_id uuid PRIMARY KEY REFERENCES second_reviews,
  reason text NOT NULL,
  withdrawn_at timestamptz NOT NULL
);

CREATE TABLE models (
  id uuid PRIMARY KEY,
  version integer NOT NULL UNIQUE,
  origin text NOT NULL CHECK (origin IN ('refined', 'imported')),
  model jsonb NOT NULL,
  records integer NOT NULL,
  decisions integer NOT NULL,
  changes jsonb NOT NULL,
  note text NOT NULL,
  made_by uuid NOT NULL REFERENCES users,
  made_at timestamptz NOT NULL
);

-- The latest row holds; a null model is the general one.
CREATE TABLE model_choices (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  model_id uuid REFERENCES models,
  chosen_by uuid NOT NULL REFERENCES users,
  chosen_at timestamptz NOT NULL,
  reason text NOT NULL
);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['sampling', 'second_reviews', 'second_review_withdrawals', 'models', 'model_choices'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
