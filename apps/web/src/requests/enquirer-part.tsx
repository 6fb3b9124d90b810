import type { RequestView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { say } from '../words/say.ts';
import { RequestContact } from './request-contact.tsx';

/** Who asks, how to reach them, and all that their side can learn at this moment. */
export function EnquirerPart(props: { request: RequestView }): JSX.Element {
  const enquirer = () => props.request.enquirer;
  return (
    <section class="sheet stack" data-testid="enquirer">
      <h2>{say('request.enquirer')}</h2>
      <div>
        <p class="record-title">
          <Stated text={enquirer().name} />
        </p>
        <p class="soft small">{say(`request.channel.${props.request.channel}`)}</p>
      </div>
      <p class="small">
        <Show
          when={enquirer().consents.length > 0}
          fallback={<span class="against">{say('request.allowsNothing')}</span>}
        >
          {say('request.allows')}{' '}
          {enquirer()
            .consents.map((one) => say(`request.consent.${one}`))
            .join(say('domain.comma'))}
        </Show>
      </p>
      <RequestContact request={props.request} />
      <div class="family-sees" data-testid="family-sees">
        <h3>{say('request.familySees')}</h3>
        <For each={props.request.enquirerSees.sought}>
          {({ standing }) => <p>{say(`request.standing.${standing}`)}</p>}
        </For>
        <p class="soft tiny">{say('request.familySeesHint')}</p>
      </div>
    </section>
  );
}
