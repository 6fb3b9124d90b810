import type { NoticeKind } from '@sila/domain';
import {
  type LetterOpening,
  letterFaults,
  letterText,
  openingWords,
  PLAIN_OPENINGS,
} from '@sila/tracing';
import { createSignal, For, type JSX } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { say } from '../words/say.ts';
import { LetterForm } from './letter-form.tsx';

/**
 * A letter of the house: it begins in words from a closed set, news only as the
 * Notice says it that was given. What a person adds stands below.
 */
export function OfficialForm(props: {
  /** News that was given about this request. */
  notices: readonly NoticeKind[];
  /** The family's. */
  language: 'ar' | 'en';
  send: (text: string) => Promise<void>;
}): JSX.Element {
  const openings = (): readonly LetterOpening[] => [...new Set(props.notices), ...PLAIN_OPENINGS];
  const [chosen, setChosen] = createSignal<LetterOpening | null>(null);
  const opening = (): LetterOpening => chosen() ?? openings()[0]!;
  const amiss = (text: string): string | null => {
    const faults = letterFaults(text);
    return faults.length === 0 ? null : faults.map((one) => say(`letter.fault.${one}`)).join(' ');
  };
  return (
    <LetterForm
      label={say('letter.addition')}
      hint={say('filings.writeHint')}
      amiss={amiss}
      send={(text) => props.send(letterText(opening(), props.language, text))}
      above={
        <>
          <Field label={say('letter.opening')}>
            {(attributes) => (
              <select
                {...attributes}
                class="input"
                data-testid="letter-opening"
                onChange={(event) => setChosen(event.currentTarget.value as LetterOpening)}
              >
                <For each={openings()}>
                  {(one) => (
                    <option value={one} selected={one === opening()}>
                      {say(`letter.opening.${one}`)}
                    </option>
                  )}
                </For>
              </select>
            )}
          </Field>
          <p class="notice letter-text" lang={props.language} dir="auto" data-testid="letter-words">
            {openingWords(opening(), props.language)}
          </p>
        </>
      }
    />
  );
}
