import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { sayAct } from '../intake/say-act.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { Stated } from '../parts/stated.tsx';
import { holds } from '../session/session.ts';
import { refreshAlerts } from '../shell/alerts.tsx';
import { sayInstant, sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { AccessNav } from './access-nav.tsx';
import { PlantHoney } from './plant-honey.tsx';
import '../styles/access.css';

type Honey = ReplyOf<'listHoney'>;
type Planted = Honey['planted'][number];

/** Records of nobody, planted for whoever looks without need, and who opened one. */
export default function HoneyPage(): JSX.Element {
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const plants = holds('coordinator');
  const asked = createAsked(
    () => true,
    async () => {
      const honey = await call('listHoney');
      void refreshAlerts();
      const places = plants ? (await call('listHoneyPlaces')).places : [];
      return { ...honey, places };
    },
  );
  const takeOut = async ({ id }: Planted) => {
    setRefusal(null);
    try {
      await call('takeOutHoney', { params: { id } });
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    await asked.again();
  };
  return (
    <Page title={say('honey.title')} lead={say('honey.lead')}>
      <AccessNav />
      <Refused refusal={refusal()} />
      <Loaded asked={asked}>
        {(loaded) => (
          <>
            <Openings honey={loaded()} />
            <Show when={plants}>
              <PlantHoney places={loaded().places} onPlanted={() => void asked.again()} />
            </Show>
            <PlantedLines
              planted={loaded().planted}
              {...(plants ? { onTakeOut: (one) => void takeOut(one) } : {})}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Openings(props: { honey: Honey }): JSX.Element {
  const titleOf = (id: string) => props.honey.planted.find((one) => one.id === id)?.title ?? id;
  return (
    <section class="sheet" aria-labelledby="honey-openings">
      <h2 id="honey-openings" class="sheet-head">
        {say('honey.openings')}
      </h2>
      <Show
        when={props.honey.openings.length > 0}
        fallback={<p class="soft nothing-yet">{say('honey.nobodyOpened')}</p>}
      >
        <ol class="grants">
          <For each={props.honey.openings}>
            {(opening) => (
              <li data-testid="honey-opening">
                <div class="grant-facts">
                  <strong>
                    <Stated text={opening.by.name} />
                  </strong>
                  <span>
                    {sayAct(opening.act)} · <Stated text={titleOf(opening.recordId)} />
                  </span>
                </div>
                <time class="small soft" datetime={opening.at}>
                  {sayInstant(opening.at)}
                </time>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </section>
  );
}

function PlantedLines(props: {
  planted: readonly Planted[];
  onTakeOut?: (one: Planted) => void;
}): JSX.Element {
  return (
    <section class="sheet" aria-labelledby="honey-planted">
      <h2 id="honey-planted" class="sheet-head">
        {say('honey.standing')}
      </h2>
      <Show
        when={props.planted.length > 0}
        fallback={<p class="soft nothing-yet">{say('honey.none')}</p>}
      >
        <ul class="grants">
          <For each={props.planted}>
            {(one) => <PlantedLine of={one} onTakeOut={props.onTakeOut} />}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function PlantedLine(props: {
  of: Planted;
  onTakeOut: ((one: Planted) => void) | undefined;
}): JSX.Element {
  return (
    <li data-testid="honey-record">
      <div class="grant-facts">
        <strong>
          <Stated text={props.of.title ?? props.of.id} />
        </strong>
        <span class="small">
          <Stated text={props.of.listName} /> · {say('honey.row', { n: sayNumeral(props.of.row) })}
        </span>
        <span class="small soft">
          {say('honey.by', { name: props.of.plantedBy, when: sayInstant(props.of.plantedAt) })}{' '}
          <Show when={props.of.takenOutAt}>
            {(when) => say('honey.takenOut', { when: sayInstant(when()) })}
          </Show>
        </span>
      </div>
      <span class="tag" classList={{ 'tag-doubt': props.of.opened > 0 }}>
        {say('honey.opened', { n: props.of.opened })}
      </span>
      <Show when={props.of.takenOutAt === null && props.onTakeOut}>
        {(take) => (
          <button
            type="button"
            class="button button-small"
            data-testid="take-out-honey"
            onClick={() => take()(props.of)}
          >
            {say('honey.takeOut')}
          </button>
        )}
      </Show>
    </li>
  );
}
