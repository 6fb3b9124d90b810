/**
 * The record as one actor sees it: a schema of views that bear the names of
 * the tables and stand before them in the search path. A transaction begins
 * there with nothing opened, so that any query, also one that nobody thought
 * of as dangerous, finds what was granted and nothing else. What is opened
 * stands in settings that end with the transaction (see open-doors.ts).
 *
 * The views are made anew whenever a migration was applied, so that a column
 * that it adds is in them too.
 */
export const SEEN_VIEWS = `
DROP SCHEMA IF EXISTS seen CASCADE;
CREATE SCHEMA seen;

CREATE FUNCTION seen.setting(name text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT COALESCE(NULLIF(current_setting('sila.' || name, true), ''), '{}')::text[]
$$;
CREATE FUNCTION seen.lists_open() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT COALESCE(array_agg(id), '{}') FROM public.lists
  WHERE id = ANY (seen.setting('lists')::uuid[]) OR source_id = ANY (seen.setting('sources')::uuid[])
$$;
-- What a request opens: its sought persons' records in every reading, and those that a match holds beside them.
CREATE FUNCTION seen.request_records() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  WITH sought AS (SELECT r.record_id FROM public.sought_persons p, public.readings_of(p.record_id) r
    WHERE p.request_id = ANY (seen.setting('requests')::uuid[]))
  SELECT COALESCE(array_agg(DISTINCT opened.id), '{}') FROM (
    SELECT record_id AS id FROM sought
    UNION ALL SELECT m.right_record FROM sought s JOIN public.matches m ON m.left_record = s.record_id
    UNION ALL SELECT m.left_record FROM sought s JOIN public.matches m ON m.right_record = s.record_id
  ) opened
$$;
CREATE FUNCTION seen.records_open() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT COALESCE(array_agg(DISTINCT q.record_id), '{}') || COALESCE(seen.setting('records')::uuid[], '{}')
    || seen.request_records()
  FROM public.person_of_record p JOIN public.person_of_record q ON q.person_id = p.person_id
  WHERE p.record_id = ANY (seen.setting('records')::uuid[])
$$;
-- Rows that the actor typed: theirs to see and to correct for thirty days, whoever else typed into the list.
CREATE FUNCTION seen.records_typed() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT COALESCE(array_agg(record_id), '{}') FROM public.entered_rows
  WHERE entered_by = NULLIF(current_setting('sila.by', true), '')::uuid
    AND entered_at > now() - interval '30 days'
$$;
-- The places that a record's statements name as where it happened or is: as Sila folds them.
CREATE FUNCTION seen.sites_of(statements jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT COALESCE(array_agg(s -> 'normalised' ->> 'folded'), '{}')
  FROM jsonb_array_elements(statements) s WHERE s ->> 'attribute' IN ('facility', 'ward', 'event.place') AND s -> 'normalised' ->> 'folded' <> ''
$$;

CREATE VIEW seen.lists AS SELECT * FROM public.lists
  WHERE id = ANY ((SELECT seen.lists_open())::uuid[]);
CREATE VIEW seen.sources AS SELECT * FROM public.sources s
  WHERE s.id = ANY ((SELECT seen.setting('sources'))::uuid[])
    OR EXISTS (SELECT 1 FROM seen.lists l WHERE l.source_id = s.id);
CREATE VIEW seen.deliveries AS SELECT * FROM public.deliveries d
  WHERE d.delivered_by::text = (SELECT current_setting('sila.by', true))
    OR EXISTS (SELECT 1 FROM seen.lists l WHERE l.delivery_id = d.id);
CREATE VIEW seen.content_keys AS SELECT * FROM public.content_keys k
  WHERE EXISTS (SELECT 1 FROM seen.deliveries d WHERE d.id = k.delivery_id);
CREATE VIEW seen.sealed_rows AS SELECT * FROM public.sealed_rows s
  WHERE EXISTS (SELECT 1 FROM seen.deliveries d WHERE d.id = s.delivery_id);
CREATE VIEW seen.open_copies AS SELECT * FROM public.open_copies c
  WHERE EXISTS (SELECT 1 FROM seen.deliveries d WHERE d.id = c.delivery_id);
CREATE VIEW seen.records AS SELECT * FROM public.records
  WHERE list_id = ANY ((SELECT seen.lists_open())::uuid[])
    OR id = ANY ((SELECT seen.records_open())::uuid[])
    OR id = ANY ((SELECT seen.records_typed())::uuid[])
    OR ((SELECT cardinality(seen.setting('sites'))) > 0
      AND seen.sites_of(statements) && (SELECT seen.setting('sites'))::text[]);
CREATE VIEW seen.requests AS SELECT * FROM public.requests
  WHERE id = ANY ((SELECT seen.setting('requests'))::uuid[]);
CREATE VIEW seen.sought_persons AS SELECT * FROM public.sought_persons
  WHERE request_id = ANY ((SELECT seen.setting('requests'))::uuid[]);
CREATE VIEW seen.request_keys AS SELECT * FROM public.request_keys
  WHERE request_id = ANY ((SELECT seen.setting('requests'))::uuid[]);
CREATE VIEW seen.request_steps AS SELECT * FROM public.request_steps
  WHERE request_id = ANY ((SELECT seen.setting('requests'))::uuid[]);
CREATE VIEW seen.sought_standings AS SELECT * FROM public.sought_standings
  WHERE request_id = ANY ((SELECT seen.setting('requests'))::uuid[]);
CREATE VIEW seen.request_dues AS SELECT * FROM public.request_dues
  WHERE request_id = ANY ((SELECT seen.setting('requests'))::uuid[]);
CREATE VIEW seen.sought_candidates AS SELECT * FROM public.sought_candidates c
  WHERE EXISTS (SELECT 1 FROM seen.sought_persons s WHERE s.id = c.sought_id);
-- In reach like a record of its list: that it isn't one must not show.
CREATE VIEW seen.honey_records AS SELECT * FROM public.honey_records
  WHERE list_id = ANY ((SELECT seen.lists_open())::uuid[])
    OR id = ANY ((SELECT seen.setting('records'))::uuid[])
    OR ((SELECT cardinality(seen.setting('sites'))) > 0
      AND seen.sites_of(statements) && (SELECT seen.setting('sites'))::text[]);
CREATE VIEW seen.bad_rows AS SELECT * FROM public.bad_rows
  WHERE list_id = ANY ((SELECT seen.lists_open())::uuid[]);
CREATE VIEW seen.row_mendings AS SELECT * FROM public.row_mendings
  WHERE list_id = ANY ((SELECT seen.lists_open())::uuid[]);
CREATE VIEW seen.entered_rows AS SELECT * FROM public.entered_rows e
  WHERE EXISTS (SELECT 1 FROM seen.records r WHERE r.id = e.record_id);
CREATE VIEW seen.entered_lists AS SELECT * FROM public.entered_lists e
  WHERE EXISTS (SELECT 1 FROM seen.lists l WHERE l.id = e.list_id);
CREATE VIEW seen.registers AS SELECT * FROM public.registers g
  WHERE EXISTS (SELECT 1 FROM seen.sources s WHERE s.id = g.source_id)
    OR EXISTS (SELECT 1 FROM public.entered_lists l JOIN public.entered_rows e USING (list_id)
      WHERE l.source_id = g.source_id AND e.record_id = ANY ((SELECT seen.records_typed())::uuid[]));
CREATE VIEW seen.entry_keys AS SELECT * FROM public.entry_keys k
  WHERE EXISTS (SELECT 1 FROM seen.records r WHERE r.id = k.record_id);
CREATE VIEW seen.corrections AS SELECT * FROM public.corrections c
  WHERE EXISTS (SELECT 1 FROM seen.records r WHERE r.id = c.record_id);
CREATE VIEW seen.correction_withdrawals AS SELECT * FROM public.correction_withdrawals w
  WHERE EXISTS (SELECT 1 FROM seen.corrections c WHERE c.id = w.correction_id);
-- As what they belong to is; a page also for who photographed it, for as long as the rows they type.
CREATE VIEW seen.attachments AS SELECT * FROM public.attachments a
  WHERE a.request_id = ANY ((SELECT seen.setting('requests'))::uuid[])
    OR a.list_id = ANY ((SELECT seen.lists_open())::uuid[])
    OR (a.record_id IS NOT NULL AND EXISTS (SELECT 1 FROM seen.records r WHERE r.id = a.record_id))
    OR (a.list_id IS NOT NULL AND a.added_at > now() - interval '30 days'
      AND a.added_by = NULLIF(current_setting('sila.by', true), '')::uuid);
CREATE VIEW seen.attachment_keys AS SELECT * FROM public.attachment_keys k
  WHERE EXISTS (SELECT 1 FROM seen.attachments a WHERE a.id = k.attachment_id);
CREATE VIEW seen.attachment_pieces AS SELECT * FROM public.attachment_pieces p
  WHERE EXISTS (SELECT 1 FROM seen.attachments a WHERE a.id = p.attachment_id);
CREATE VIEW seen.attachment_removals AS SELECT * FROM public.attachment_removals r
  WHERE EXISTS (SELECT 1 FROM seen.attachments a WHERE a.id = r.attachment_id);
CREATE VIEW seen.attachment_returns AS SELECT * FROM public.attachment_returns b
  WHERE EXISTS (SELECT 1 FROM seen.attachment_removals r WHERE r.id = b.removal_id);
CREATE VIEW seen.page_sayings AS SELECT * FROM public.page_sayings p
  WHERE EXISTS (SELECT 1 FROM seen.attachments a WHERE a.id = p.page_id);
CREATE VIEW seen.page_rows AS SELECT * FROM public.page_rows p
  WHERE EXISTS (SELECT 1 FROM seen.attachments a WHERE a.id = p.page_id);
CREATE VIEW seen.list_keys AS SELECT * FROM public.list_keys
  WHERE list_id = ANY ((SELECT seen.lists_open())::uuid[]);
CREATE VIEW seen.person_of_record AS SELECT * FROM public.person_of_record p
  WHERE EXISTS (SELECT 1 FROM seen.records r WHERE r.id = p.record_id);
CREATE VIEW seen.matches AS SELECT * FROM public.matches m
  WHERE (m.left_list = ANY ((SELECT seen.lists_open())::uuid[])
      OR EXISTS (SELECT 1 FROM seen.records r WHERE r.id = m.left_record))
    AND (m.right_list = ANY ((SELECT seen.lists_open())::uuid[])
      OR EXISTS (SELECT 1 FROM seen.records r WHERE r.id = m.right_record));
CREATE VIEW seen.decisions AS SELECT * FROM public.decisions d
  WHERE EXISTS (SELECT 1 FROM seen.matches m WHERE m.id = d.match_id);
CREATE VIEW seen.withdrawals AS SELECT * FROM public.withdrawals w
  WHERE EXISTS (SELECT 1 FROM seen.decisions d WHERE d.id = w.decision_id);
CREATE VIEW seen.second_reviews AS SELECT * FROM public.second_reviews s
  WHERE EXISTS (SELECT 1 FROM seen.matches m WHERE m.id = s.match_id);
CREATE VIEW seen.second_review_withdrawals AS SELECT * FROM public.second_review_withdrawals w
  WHERE EXISTS (SELECT 1 FROM seen.second_reviews s WHERE s.id = w.second_review_id);
CREATE VIEW seen.sampled_records AS SELECT * FROM public.sampled_records s
  WHERE EXISTS (SELECT 1 FROM seen.records r WHERE r.id = s.record_id);
CREATE VIEW seen.sampled_pairs AS SELECT * FROM public.sampled_pairs s
  WHERE EXISTS (SELECT 1 FROM seen.records r WHERE r.id = s.record_id)
    AND EXISTS (SELECT 1 FROM seen.records r WHERE r.id = s.other_id);

-- A person is called by the smallest of its records; of those in sight, where not all are: that one
-- of another list comes before would show in the id.
CREATE OR REPLACE FUNCTION public.person_shown(person uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT person
$$;
CREATE FUNCTION seen.person_shown(person uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT p.record_id FROM seen.person_of_record p WHERE p.person_id = person
  ORDER BY p.record_id LIMIT 1
$$;
`;

/** Tables that have no view of their own: ids at most stand in them, and roles say who reads those. */
export const WITHOUT_VIEW: ReadonlySet<string> = new Set([
  'alerts',
  'approval_answers',
  'approval_uses',
  'approvals',
  'audit',
  'audit_checkpoints',
  'audit_frontier',
  'audit_tree',
  'audit_waiting',
  // Words for strangers, and sealed inquiries: a matter of roles, as they belong to no list.
  'face_versions',
  'emergencies',
  'emergency_reviews',
  // Keyed hashes, which keep an erased row out of every list, whoever mends or brings it.
  'erasures',
  'exports',
  // Sealed for the team; a matter of roles until one is tied to a request, and then of that request.
  'filing_words',
  'filings',
  'grant_ends',
  'grants',
  // Who opened what was planted, and what was taken out: read by those roles alone that are told.
  'honey_ends',
  'honey_openings',
  'inquiries',
  'inquiry_words',
  'invitations',
  'key_lines',
  'letters',
  'link_runs',
  // Ids alone; whoever asks for a filing sees the request it is tied to, or neither.
  'mailbox_ties',
  'member_keys',
  'migrations',
  'model_choices',
  'models',
  'passkey_challenges',
  'passkeys',
  'recoveries',
  'retention_runs',
  'sampling',
  'second_factors',
  'sessions',
  'spent_puzzles',
  'suspension_ends',
  'suspensions',
  'team_links',
  'team_shares',
  // A print of the key, and a key sealed with it.
  'tenant_key',
  'unlinked_records',
  'users',
]);
