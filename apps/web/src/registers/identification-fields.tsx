import { createSignal, type JSX } from 'solid-js';
import { Choice } from '../parts/choice.tsx';
import { say, type WordKey } from '../words/say.ts';

const METHODS = ['dna', 'dental', 'fingerprint', 'implant', 'effects', 'looks'] as const;
const RESULTS = ['same', 'possible', 'excluded', 'pending'] as const;

/** Puts a method with its result into the words of the row, one a line; what else is known is typed beside it. */
export function IdentificationFields(props: { onFinding: (words: string) => void }): JSX.Element {
  const [method, setMethod] = createSignal<string>('dna');
  const [result, setResult] = createSignal<string>('pending');
  const word = (kind: 'method' | 'result', one: string) =>
    say(`identified.${kind}.${one}` as WordKey);
  return (
    <fieldset class="row identification-fields">
      <legend class="unseen">{say('identified.add')}</legend>
      <Choice
        label={say('identified.method')}
        name="identification-method"
        value={method()}
        options={METHODS.map((one) => [one, word('method', one)])}
        onChoose={setMethod}
      />
      <Choice
        label={say('identified.result')}
        name="identification-result"
        value={result()}
        options={RESULTS.map((one) => [one, word('result', one)])}
        onChoose={setResult}
      />
      <button
        type="button"
        class="button"
        data-testid="add-finding"
        onClick={() => props.onFinding(`${word('method', method())}: ${word('result', result())}`)}
      >
        {say('identified.add')}
      </button>
    </fieldset>
  );
}
