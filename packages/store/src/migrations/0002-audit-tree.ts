/** The audit as a hash tree: the place of each entry, and the checkpoints that were signed. */
export const auditTree = `
CREATE TABLE audit_waiting (seq bigint PRIMARY KEY REFERENCES audit);
INSERT INTO audit_waiting SELECT seq FROM audit;

CREATE TABLE audit_tree (
  position bigint PRIMARY KEY,
  seq bigint NOT NULL UNIQUE REFERENCES audit,
  leaf bytea NOT NULL CHECK (length(leaf) = 32)
);

CREATE TABLE audit_frontier (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  size bigint NOT NULL,
  hashes bytea NOT NULL
);
INSERT INTO audit_frontier (size, hashes) VALUES (0, '');

CREATE TABLE audit_checkpoints (
  size bigint PRIMARY KEY,
  previous bigint NOT NULL,
  root bytea NOT NULL CHECK (length(root) = 32),
  at timestamptz NOT NULL,
  key bytea NOT NULL CHECK (length(key) = 32),
  signature bytea NOT NULL CHECK (length(signature) = 64)
);

-- Held by the database, so that no entry can be written past the tree.
CREATE FUNCTION await_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_waiting VALUES (NEW.seq);
  RETURN NULL;
END $$;
CREATE TRIGGER awaits_place AFTER INSERT ON audit FOR EACH ROW EXECUTE FUNCTION await_place();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['audit_tree', 'audit_checkpoints'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
