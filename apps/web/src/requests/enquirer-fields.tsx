import { CHANNELS, type Channel, ENQUIRER_CONSENTS, type EnquirerConsent } from '@sila/domain';
import { For, type JSX, Show } from 'solid-js';
import type { SetStoreFunction } from 'solid-js/store';
import { Choice } from '../parts/choice.tsx';
import { say } from '../words/say.ts';
import { LineField } from './plain-fields.tsx';
import type { RequestDraft } from './request-draft.ts';

/** Who asks; how to reach them is sealed before it leaves the device. */
export function EnquirerFields(props: {
  draft: RequestDraft;
  setDraft: SetStoreFunction<RequestDraft>;
  hasTeam: boolean;
}): JSX.Element {
  const turn = (consent: EnquirerConsent, isOn: boolean) =>
    props.setDraft('consents', (now) =>
      isOn ? [...now, consent] : now.filter((one) => one !== consent),
    );
  return (
    <section class="sheet stack">
      <h2>{say('newRequest.who')}</h2>
      <LineField
        label={say('newRequest.enquirerName')}
        name="enquirer"
        value={props.draft.name}
        onInput={(name) => props.setDraft('name', name)}
        isNeeded
      />
      <div class="pair">
        <Choice
          label={say('newRequest.channel')}
          name="channel"
          value={props.draft.channel}
          options={CHANNELS.map((one) => [one, say(`request.channel.${one}`)])}
          onChoose={(next) => props.setDraft('channel', next as Channel)}
        />
        <Choice
          label={say('newRequest.language')}
          name="language"
          value={props.draft.language}
          options={[
            ['ar', 'العربية'],
            ['en', 'English'],
          ]}
          onChoose={(next) => props.setDraft('language', next as 'ar' | 'en')}
        />
      </div>
      <Show when={props.hasTeam} fallback={<p class="notice small">{say('newRequest.noTeam')}</p>}>
        <LineField
          label={say('newRequest.contact')}
          hint={say('newRequest.contactHint')}
          name="contact"
          value={props.draft.contact}
          onInput={(contact) => props.setDraft('contact', contact)}
        />
        <LineField
          label={say('newRequest.hours')}
          name="hours"
          value={props.draft.hours}
          onInput={(hours) => props.setDraft('hours', hours)}
        />
        <LineField
          label={say('newRequest.witnesses')}
          name="witnesses"
          value={props.draft.witnesses}
          onInput={(witnesses) => props.setDraft('witnesses', witnesses)}
        />
      </Show>
      <fieldset class="many">
        <legend class="field-label">{say('newRequest.allows')}</legend>
        <For each={ENQUIRER_CONSENTS}>
          {(consent) => (
            <label class="check">
              <input
                type="checkbox"
                name={`consent-${consent}`}
                checked={props.draft.consents.includes(consent)}
                onChange={(event) => turn(consent, event.currentTarget.checked)}
              />
              {say(`request.consent.${consent}`)}
            </label>
          )}
        </For>
      </fieldset>
    </section>
  );
}
