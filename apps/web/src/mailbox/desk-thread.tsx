import type { NoticeKind } from '@sila/domain';
import { For, type JSX, Show } from 'solid-js';
import type { TeamAtHand } from '../keys/with-team-key.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { OfficialForm } from './official-form.tsx';
import { type DeskLetter, type OpenedFiling, sendOfficial } from './opened-filing.ts';
import '../styles/public.css';

/** The letters between a family and the team, and a place to write the next. */
export function DeskThread(props: {
  opened: OpenedFiling;
  team: TeamAtHand;
  onSent: () => Promise<void>;
  /** News that was given about the request it belongs to. */
  notices?: readonly NoticeKind[];
}): JSX.Element {
  const send = async (text: string): Promise<void> => {
    await sendOfficial(props.opened, props.team, text);
    await props.onSent();
  };
  return (
    <section class="stack" aria-label={say('filings.letters')} data-testid="desk-thread">
      <h3>{say('filings.letters')}</h3>
      <Show
        when={props.opened.letters.length > 0}
        fallback={<p class="soft">{say('mailbox.none')}</p>}
      >
        <ol class="letters">
          <For each={props.opened.letters}>{(letter) => <Line letter={letter} />}</For>
        </ol>
      </Show>
      <Show when={props.opened.told !== null && props.opened.standing.outcome !== 'junk'}>
        <h4>{say('filings.write')}</h4>
        <OfficialForm
          notices={props.notices ?? []}
          language={props.opened.told?.enquirer.language ?? 'ar'}
          send={send}
        />
      </Show>
    </section>
  );
}

function Line(props: { letter: DeskLetter }): JSX.Element {
  return (
    <li class={`sheet letter-${props.letter.by === null ? 'own' : 'official'}`}>
      <p class="soft small">
        {props.letter.by ?? say('filings.family')} ·{' '}
        <time datetime={props.letter.at}>{sayInstant(props.letter.at)}</time>
      </p>
      <Show
        when={props.letter.text !== null}
        fallback={<p class="field-wrong">{say('filings.notTheirs')}</p>}
      >
        <p class="letter-text" data-testid="desk-letter">
          <Stated text={props.letter.text ?? ''} />
        </p>
      </Show>
    </li>
  );
}
