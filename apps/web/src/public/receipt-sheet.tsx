import { A } from '@solidjs/router';
import { createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { renderSVG } from 'uqr';
import type { ReplyOf } from '../api/call.ts';
import { Stated } from '../parts/stated.tsx';
import { sayNumeral } from '../words/dates.ts';
import { language, say } from '../words/say.ts';
import { receiptLink } from './receipt-link.ts';

type Face = NonNullable<ReplyOf<'readFace'>['face']>;

/** The receipt, shown this once: to be printed or written down before the page is left. */
export function ReceiptSheet(props: {
  receipt: string;
  phrase: string;
  face: Face;
  onAnother: () => void;
}): JSX.Element {
  const [isKept, setKept] = createSignal(false);
  let heading: HTMLHeadingElement | undefined;
  // Leaving without it would lose the mailbox for good: the browser asks first.
  const warn = (event: BeforeUnloadEvent): void => {
    if (!isKept()) event.preventDefault();
  };
  onMount(() => {
    addEventListener('beforeunload', warn);
    heading?.focus();
    scrollTo(0, 0);
  });
  onCleanup(() => removeEventListener('beforeunload', warn));
  return (
    <div class="stack receipt" data-testid="ask-received">
      <h1 ref={heading} tabindex="-1">
        {say('ask.received')}
      </h1>
      <p class="not-printed">{say('ask.receivedLead')}</p>
      <p class="only-printed">{props.face.name[language()]}</p>
      <h2>{say('receipt.title')}</h2>
      <p>{say('receipt.lead')}</p>
      <ReceiptDigits receipt={props.receipt} />
      <img class="receipt-picture" src={pictureOf(props.receipt)} alt={say('receipt.picture')} />
      <ul class="receipt-rules">
        <li>{say('receipt.keep')}</li>
        <li>{say('receipt.nobody')}</li>
        <li>{say('receipt.lost')}</li>
        <li>{say('ask.noMoney')}</li>
      </ul>
      <p class="only-printed">
        {say('receipt.where')} <bdi dir="ltr">{`${location.origin}/mailbox`}</bdi>
      </p>
      <p class="only-printed">{props.face.reach[language()]}</p>
      <div class="notice not-printed">
        <p>
          {say('receipt.phrase')}{' '}
          <strong data-testid="receipt-phrase">
            «<Stated text={props.phrase} />»
          </strong>
        </p>
        <p class="small">{say('receipt.phraseApart')}</p>
      </div>
      <div class="row not-printed">
        <button
          type="button"
          class="button button-main"
          data-testid="receipt-print"
          onClick={() => print()}
        >
          {say('receipt.print')}
        </button>
        <label class="row">
          <input
            type="checkbox"
            data-testid="receipt-kept"
            checked={isKept()}
            onChange={(event) => setKept(event.currentTarget.checked)}
          />
          {say('receipt.kept')}
        </label>
      </div>
      <Show when={isKept()}>
        <p class="row not-printed">
          <A class="button" href="/mailbox">
            {say('ask.toMailbox')}
          </A>
          <button type="button" class="button" onClick={props.onAnother}>
            {say('ask.another')}
          </button>
        </p>
      </Show>
    </div>
  );
}

/** Eight groups, each with its number, in the reader's digits and below in the other ones. */
function ReceiptDigits(props: { receipt: string }): JSX.Element {
  return (
    <ol class="receipt-groups" data-testid="receipt" data-receipt={props.receipt}>
      <For each={props.receipt.split(' ')}>
        {(group, at) => (
          <li>
            <span class="receipt-place soft tiny" aria-hidden="true">
              {sayNumeral(at() + 1)}
            </span>
            <span class="receipt-digits">{inDigits(group, language() === 'ar')}</span>
            <span class="receipt-other soft small" aria-hidden="true">
              {inDigits(group, language() !== 'ar')}
            </span>
          </li>
        )}
      </For>
    </ol>
  );
}

function inDigits(group: string, isArabic: boolean): string {
  if (!isArabic) return group;
  return group.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

/** An image of its own: the page's policy lets no markup in from a string. */
function pictureOf(receipt: string): string {
  const svg = renderSVG(receiptLink(location.origin, receipt), { border: 2 });
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
