import { ENTERED_ROW } from '@sila/domain';
import { openContentKey, openRow } from '@sila/seal';
import type { RecordView } from '@sila/wire';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { call } from '../api/call.ts';
import { Stated } from '../parts/stated.tsx';
import { sayAttribute } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { ActButton } from './act-button.tsx';
import { canHaveKeys, myKey, teamSecrets, unlockMyKey } from './keyring.ts';
import { PhraseForm } from './phrase-form.tsx';
import { readTeam, type TeamView } from './team-view.ts';

interface Cells {
  readonly cells: readonly { readonly attribute: string; readonly text: string }[];
  /** For a mended row: the open cells that the sealed ones were delivered beside. */
  readonly beside: readonly string[] | null;
}
type Shown =
  | { readonly at: 'closed' }
  | { readonly at: 'phrase'; readonly view: TeamView }
  | { readonly at: 'open'; readonly cells: Cells | null };

/** What is sealed of a record, opened on this device by one's own key and forgotten with the page. */
export function SealedOf(props: { record: RecordView }): JSX.Element {
  const [shown, setShown] = createSignal<Shown>({ at: 'closed' });
  const isSealed = () => props.record.statements.some(({ sealed }) => sealed);
  const open = async (): Promise<void> => {
    const view = await readTeam();
    if (view.team !== null && myKey() === null && view.keys.mine !== null)
      setShown({ at: 'phrase', view });
    else setShown({ at: 'open', cells: await openCells(props.record, view) });
  };
  const unlock = async (view: TeamView, phrase: string): Promise<void> => {
    await unlockMyKey(view, phrase);
    setShown({ at: 'open', cells: await openCells(props.record, view) });
  };
  const at = <K extends Shown['at']>(wanted: K) => {
    const now = shown();
    return now.at === wanted ? (now as Extract<Shown, { at: K }>) : undefined;
  };
  return (
    <Show when={isSealed() && canHaveKeys()}>
      <div class="stack-tight" data-testid="sealed">
        <Switch>
          <Match when={at('closed')}>
            <span>
              <ActButton word={say('sealed.open')} act={open} testId="open-sealed" />
            </span>
          </Match>
          <Match when={at('phrase')}>
            {(now) => <PhraseForm isNew={false} act={(phrase) => unlock(now().view, phrase)} />}
          </Match>
          <Match when={at('open')}>{(now) => <Opened cells={now().cells} />}</Match>
        </Switch>
      </div>
    </Show>
  );
}

function Opened(props: { cells: Cells | null }): JSX.Element {
  return (
    <Show
      when={props.cells}
      fallback={
        <p class="soft small">
          {say('sealed.noTeam')} <A href="/keys">{say('keys.title')}</A>
        </p>
      }
    >
      {(cells) => (
        <>
          <Show when={cells().cells.length === 0}>
            <p class="soft small">{say('sealed.none')}</p>
          </Show>
          <dl class="statements">
            <For each={cells().cells}>
              {(cell) => (
                <div class="statement-group">
                  <dt>{sayAttribute(cell.attribute as never)}</dt>
                  <dd data-testid="sealed-cell">
                    <Stated text={cell.text} />
                  </dd>
                </div>
              )}
            </For>
          </dl>
          <Show when={cells().beside}>
            {(beside) => (
              <p class="soft small">
                {say('sealed.mended')} <Stated text={beside().filter(Boolean).join(' · ')} />
              </p>
            )}
          </Show>
          <p class="soft tiny">{say('sealed.audited')}</p>
        </>
      )}
    </Show>
  );
}

/**
 * Asks for what is sealed and opens it. The open cells it is bound to must be
 * those that this page shows of the record; null while there is no team.
 *
 * @throws SealBroken
 */
async function openCells(record: RecordView, view: TeamView): Promise<Cells | null> {
  const key = myKey();
  if (view.team === null || key === null) return null;
  const secrets = await teamSecrets(view, key);
  const sealed = await call('openSealed', { params: { id: record.id } });
  if (sealed.row === null || sealed.key === null) return { cells: [], beside: null };
  const opener = { boxes: view.team.boxes, secrets };
  const contentKey = await openContentKey(opener, sealed.key, sealed.sha256);
  const row = { ...sealed.row, row: sealed.isEntered ? ENTERED_ROW : record.row };
  const open = sealed.isMended ? sealed.cells : shownCells(record, sealed.cells);
  const cells = await openRow(contentKey, row, open);
  const stated = record.statements
    .filter((one) => one.sealed && cells.has(one.column))
    .map(({ attribute, column }) => ({ attribute, text: cells.get(column) ?? '' }));
  return { cells: stated, beside: sealed.isMended ? sealed.cells : null };
}

/** The cells as the server says they were delivered, with what this page shows in the place of each that it shows. */
function shownCells(record: RecordView, delivered: readonly string[]): string[] {
  const cells = [...delivered];
  for (const { column, asStated, sealed, hidden } of record.statements) {
    if (!sealed && !hidden && column <= cells.length) cells[column - 1] = asStated;
  }
  return cells;
}
