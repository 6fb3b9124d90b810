/** Which request a family's mailbox belongs to; the latest row of a filing holds. */
export const mailboxTies = `
CREATE TABLE mailbox_ties (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  filing_id uuid NOT NULL REFERENCES filings ON DELETE CASCADE,
  request_id uuid NOT NULL REFERENCES requests,
  tied_by uuid NOT NULL REFERENCES users,
  tied_at timestamptz NOT NULL
);
CREATE INDEX mailbox_ties_filing ON mailbox_ties (filing_id, seq DESC);
CREATE INDEX mailbox_ties_request ON mailbox_ties (request_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON mailbox_ties FOR EACH ROW EXECUTE FUNCTION refuse_change_but_retention();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON mailbox_ties FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_retention();
`;
