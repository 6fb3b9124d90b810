import { For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { sayInstant, sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { AccessNav } from './access-nav.tsx';
import '../styles/access.css';

type Preview = ReplyOf<'readRetention'>;

/** What goes by itself, how much of it at the next run, and what went. */
export default function RetentionPage(): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('readRetention'),
  );
  return (
    <Page title={say('retention.title')} lead={say('retention.lead')}>
      <AccessNav />
      <Loaded asked={asked}>
        {(loaded) => (
          <>
            <p>{say('retention.next', { when: sayInstant(loaded().nextAt) })}</p>
            <Rules rules={loaded().rules} />
            <h2>{say('retention.runs')}</h2>
            <Show
              when={loaded().runs.length > 0}
              fallback={<p class="soft">{say('retention.none')}</p>}
            >
              <ol class="sheets">
                <For each={loaded().runs}>{(run) => <Run run={run} />}</For>
              </ol>
            </Show>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Rules(props: { rules: Preview['rules'] }): JSX.Element {
  return (
    <section class="table-frame" tabindex="0" aria-label={say('retention.title')}>
      <table class="table retention-rules">
        <thead>
          <tr>
            <th scope="col">{say('retention.what')}</th>
            <th scope="col">{say('retention.after')}</th>
            <th scope="col">{say('retention.due')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rules}>
            {({ rule, days, due }) => (
              <tr data-testid="retention-rule">
                <th scope="row">{say(`retention.rule.${rule}`)}</th>
                <td>{say('retention.days', { n: days })}</td>
                <td class="figures">{sayNumeral(due)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

function Run(props: { run: Preview['runs'][number] }): JSX.Element {
  const went = () =>
    Object.entries(props.run.removed).filter(([, count]) => count > 0) as [
      Preview['rules'][number]['rule'],
      number,
    ][];
  return (
    <li class="sheet small">
      <time datetime={props.run.at}>{sayInstant(props.run.at)}</time>
      <Show when={went().length > 0} fallback={<p class="soft">{say('retention.nothing')}</p>}>
        <ul>
          <For each={went()}>
            {([rule, count]) => (
              <li>
                {say(`retention.rule.${rule}`)} <span class="figures">{sayNumeral(count)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </li>
  );
}
