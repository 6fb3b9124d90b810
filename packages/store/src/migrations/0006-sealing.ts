/**
 * What only the team opens. The log of the team's keys can only be added to;
 * a content key stands beside its delivery, sealed for the team, and held for
 * the server only as long as a list must still be read. Destroying `key` of a
 * row, or `sealed` and `held` of a content key, erases what it sealed.
 */
export const sealing = `
CREATE TABLE member_keys (
  user_id uuid PRIMARY KEY REFERENCES users,
  card jsonb NOT NULL,
  locked jsonb NOT NULL,
  made_at timestamptz NOT NULL
);

CREATE TABLE key_lines (
  index integer PRIMARY KEY,
  line jsonb NOT NULL,
  written_by uuid NOT NULL REFERENCES users,
  written_at timestamptz NOT NULL
);

CREATE TABLE team_shares (
  generation integer NOT NULL,
  user_id uuid NOT NULL REFERENCES users,
  sealed text NOT NULL,
  PRIMARY KEY (generation, user_id)
);

CREATE TABLE team_links (generation integer PRIMARY KEY, sealed text NOT NULL);

-- Columns of a delivery that came sealed; null where the file came whole.
ALTER TABLE deliveries ADD COLUMN sealed_columns integer[];

CREATE TABLE content_keys (
  id uuid PRIMARY KEY,
  delivery_id uuid NOT NULL UNIQUE REFERENCES deliveries,
  -- Null while there is no team: the organisation's key alone holds it.
  generation integer,
  sealed text,
  held bytea
);

CREATE TABLE sealed_rows (
  delivery_id uuid NOT NULL REFERENCES deliveries,
  row integer NOT NULL,
  key_id uuid NOT NULL,
  columns integer[] NOT NULL,
  key text,
  body text,
  PRIMARY KEY (delivery_id, row)
);

-- The open cells of a file that came sealed: gone once they are records.
CREATE TABLE open_copies (
  delivery_id uuid PRIMARY KEY REFERENCES deliveries,
  key_id uuid NOT NULL,
  held bytea NOT NULL,
  bytes bytea NOT NULL
);
ALTER TABLE open_copies ALTER COLUMN bytes SET STORAGE EXTERNAL;
`;
