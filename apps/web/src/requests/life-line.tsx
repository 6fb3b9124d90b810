import type { RequestView, StepView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayInstant } from '../words/dates.ts';
import { canSay, say } from '../words/say.ts';
import { useDesk } from './desk.tsx';

/** The life of the request, newest first: who did what, when and why; and the way back. */
export function LifeLine(props: { request: RequestView }): JSX.Element {
  const nameOf = (id: string | null) =>
    props.request.sought.length > 1
      ? (props.request.sought.find((one) => one.id === id)?.record?.title ?? null)
      : null;
  return (
    <section class="sheet stack" data-testid="life-line">
      <h2>{say('request.life')}</h2>
      <ol class="life">
        <For each={props.request.steps}>
          {(step) => <LifeStep step={step} name={nameOf(step.soughtId)} />}
        </For>
        <li class="life-step">
          <p>{say('request.state.received')}</p>
          <p class="soft tiny">
            <Stated text={props.request.receivedBy} /> · {sayInstant(props.request.receivedAt)}
          </p>
        </li>
      </ol>
    </section>
  );
}

function LifeStep(props: { step: StepView; name: string | null }): JSX.Element {
  const desk = useDesk();
  const did = () => {
    const key = `request.did.${props.step.kind}`;
    return canSay(key) ? say(key) : props.step.kind;
  };
  return (
    <li
      class="life-step"
      classList={{ 'life-gone': props.step.isTakenBack, 'life-derived': props.step.by === null }}
      data-testid={`life-${props.step.kind}`}
    >
      <p>
        {did()}
        <Show when={props.name}>
          {(name) => (
            <>
              {' · '}
              <Stated text={name()} />
            </>
          )}
        </Show>
        <Show when={props.step.isTakenBack}>
          {' '}
          <span class="tag">{say('request.takenBack')}</span>
        </Show>
      </p>
      <Show when={props.step.words !== ''}>
        <p class="small life-words">
          <Stated text={props.step.words} />
        </p>
      </Show>
      <p class="soft tiny">
        <Show when={props.step.by} fallback={say('request.bySila')}>
          {(by) => <Stated text={by().name} />}
        </Show>
        {' · '}
        {sayInstant(props.step.at)}
        <Show when={props.step.canTakeBack}>
          {' · '}
          <button
            type="button"
            class="link-button"
            data-testid="take-back"
            onClick={() => desk.takeBack(props.step.version)}
          >
            {say('request.takeBack')}
          </button>
        </Show>
      </p>
    </li>
  );
}
