/**
 * Under which key of the organisation the registry is sealed, by a print that
 * tells keys apart, and the key of the hashes of erased rows, which stays the
 * same when the organisation's changes. Inquiries may be sealed anew, and
 * nothing else of them changed; retention takes them away as before.
 */
export const keyRotation = `
CREATE TABLE tenant_key (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  print text NOT NULL,
  -- Null until the key is first changed: drawn from the key itself.
  sealed_mac bytea,
  since timestamptz NOT NULL
);

CREATE FUNCTION refuse_all_but_rewrapping() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('sila.rewrapping', true) = 'on'
    AND to_jsonb(NEW) - 'sealed' = to_jsonb(OLD) - 'sealed' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND current_setting('sila.retention', true) = 'runs' THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% can only be added to', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
DROP TRIGGER append_only ON inquiries;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON inquiries
  FOR EACH ROW EXECUTE FUNCTION refuse_all_but_rewrapping();
`;
