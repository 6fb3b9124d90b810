/**
 * Tracing requests: who asks for whom, and every step taken about it. What a
 * step says, and who the enquirer is, lies sealed by the request's own key;
 * `sought_standings`, `request_dues` and `sought_candidates` are derived from
 * the steps and the matches, and can be rebuilt.
 */
export const requests = `
CREATE TABLE requests (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  channel text NOT NULL,
  received_by uuid NOT NULL REFERENCES users,
  received_at timestamptz NOT NULL,
  sealed bytea NOT NULL
);

-- What a request tells opens by a key of its own, sealed with the organisation's:
-- without its line here the request is erased.
CREATE TABLE request_keys (
  request_id uuid PRIMARY KEY REFERENCES requests,
  held bytea NOT NULL
);

CREATE TABLE sought_persons (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES requests,
  place integer NOT NULL,
  record_id uuid NOT NULL UNIQUE REFERENCES records,
  relation text NOT NULL,
  UNIQUE (request_id, place)
);

CREATE TABLE request_steps (
  request_id uuid NOT NULL REFERENCES requests,
  -- From 1 without a gap: of two steps thought on the same version, one stands.
  version integer NOT NULL,
  kind text NOT NULL,
  sought_id uuid REFERENCES sought_persons,
  -- Null where it followed from a match.
  taken_by uuid REFERENCES users,
  taken_at timestamptz NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (request_id, version)
);

CREATE TABLE sought_standings (
  sought_id uuid PRIMARY KEY REFERENCES sought_persons,
  request_id uuid NOT NULL REFERENCES requests,
  state text NOT NULL
);
CREATE INDEX sought_standings_request ON sought_standings (request_id);
CREATE INDEX sought_standings_state ON sought_standings (state);

CREATE TABLE request_dues (
  request_id uuid PRIMARY KEY REFERENCES requests,
  -- The day of the earliest action that is not done; null without one.
  next_due text,
  -- How many actions are not done.
  actions integer NOT NULL
);
CREATE INDEX request_dues_next ON request_dues (next_due);

-- Which matches each sought person's request has been told of, and as what.
CREATE TABLE sought_candidates (
  sought_id uuid NOT NULL REFERENCES sought_persons,
  match_id uuid NOT NULL REFERENCES matches ON DELETE CASCADE,
  is_confirmed boolean NOT NULL,
  PRIMARY KEY (sought_id, match_id)
);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['requests', 'sought_persons', 'request_steps'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
`;
