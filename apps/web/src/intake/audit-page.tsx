import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded, Waiting } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import '../styles/intake.css';
import { AuditEntries } from './audit-entries.tsx';
import { AuditFilter, EVERYTHING, type Only } from './audit-filter.tsx';
import { AuditWatch } from './audit-watch.tsx';

type Entry = ReplyOf<'listAudit'>['entries'][number];
const PAGE = 50;

/** Who did or looked at what, newest first, a page at a time. */
export default function AuditPage(): JSX.Element {
  const [entries, setEntries] = createSignal<readonly Entry[]>([]);
  const [isLoading, setLoading] = createSignal(true);
  const [isAtEnd, setAtEnd] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [only, setOnly] = createSignal<Only>(EVERYTHING);
  const watch = createAsked(
    () => true,
    () => call('readWatch', { body: { zone: Intl.DateTimeFormat().resolvedOptions().timeZone } }),
  );
  const narrow = (wanted: Only) => {
    setOnly(wanted);
    setEntries([]);
    void older();
  };
  const older = async () => {
    setLoading(true);
    setRefusal(null);
    try {
      const before = entries().at(-1)?.seq ?? null;
      const page = (await call('listAudit', { body: { before, limit: PAGE, only: only() } }))
        .entries;
      setEntries((now) => [...now, ...page]);
      setAtEnd(page.length < PAGE);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setLoading(false);
  };
  onMount(() => void older());
  return (
    <Page title={say('audit.title')} lead={say('audit.lead')}>
      <Loaded asked={watch}>
        {(loaded) => (
          <>
            <AuditWatch
              unusual={loaded().unusual}
              onLook={({ userId, day }) => narrow({ ...EVERYTHING, userId, day })}
            />
            <AuditFilter only={only()} accounts={loaded().accounts} onChange={narrow} />
          </>
        )}
      </Loaded>
      <Show when={entries().length > 0}>
        <AuditEntries entries={entries()} />
      </Show>
      <Refused refusal={refusal()} />
      <Show when={!isLoading()} fallback={<Waiting />}>
        <Show
          when={!isAtEnd()}
          fallback={
            <p class="soft small">{say(entries().length > 0 ? 'audit.end' : 'audit.empty')}</p>
          }
        >
          <div>
            <button
              type="button"
              class="button"
              data-testid="audit-older"
              onClick={() => void older()}
            >
              {say(refusal() === null ? 'audit.older' : 'shell.again')}
            </button>
          </div>
        </Show>
      </Show>
    </Page>
  );
}
