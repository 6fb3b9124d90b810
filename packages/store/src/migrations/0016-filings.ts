/**
 * What families file, and their mailboxes: sealed in browsers, found by the
 * hash of a token. Rows can only be added; retention alone takes them away.
 */
export const filings = `
CREATE TABLE filings (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  box text NOT NULL,
  keepsake text NOT NULL,
  generation integer NOT NULL,
  sealed text NOT NULL,
  received_at timestamptz NOT NULL
);

-- The latest word on a filing holds.
CREATE TABLE filing_words (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  filing_id uuid NOT NULL REFERENCES filings ON DELETE CASCADE,
  outcome text NOT NULL CHECK (outcome IN ('waiting', 'accepted', 'closed', 'junk')),
  note text NOT NULL,
  said_by uuid NOT NULL REFERENCES users,
  said_at timestamptz NOT NULL
);
CREATE INDEX filing_words_filing ON filing_words (filing_id, seq DESC);

-- By the token's hash and not by the filing: a letter to a mailbox that is not there takes the same way.
CREATE TABLE letters (
  token_hash text NOT NULL,
  id uuid NOT NULL,
  sent_at timestamptz NOT NULL,
  -- Null for the family's own.
  written_by uuid REFERENCES users,
  generation integer NOT NULL,
  for_team text NOT NULL,
  for_family text NOT NULL,
  PRIMARY KEY (token_hash, id)
);
CREATE INDEX letters_mailbox ON letters (token_hash, sent_at DESC, id);

CREATE FUNCTION drop_letters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM public.letters WHERE token_hash = OLD.token_hash;
  RETURN OLD;
END $$;
CREATE TRIGGER with_letters AFTER DELETE ON filings FOR EACH ROW EXECUTE FUNCTION drop_letters();

-- As refuse_change, but for the rules of retention while they run.
CREATE FUNCTION refuse_change_but_retention() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('sila.retention', true) = 'runs' THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% can only be added to', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

ALTER TABLE inquiry_words DROP CONSTRAINT inquiry_words_inquiry_id_fkey,
  ADD FOREIGN KEY (inquiry_id) REFERENCES inquiries ON DELETE CASCADE;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['inquiries', 'inquiry_words'] LOOP
    EXECUTE format('DROP TRIGGER append_only ON %I', name);
    EXECUTE format('DROP TRIGGER append_only_table ON %I', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['inquiries', 'inquiry_words', 'filings', 'filing_words', 'letters'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change_but_retention()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_retention()', name);
  END LOOP;
END $$;
`;
