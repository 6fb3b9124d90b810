import type { Agreement } from '@sila/domain';
import type { JSX } from 'solid-js';
import { say } from '../words/say.ts';

/** Filled, ringed, half, crossed, dashed: each tells itself apart without colour. */
const SHAPES: Readonly<Record<Agreement, () => JSX.Element>> = {
  agrees: () => <circle cx="8" cy="8" r="6" fill="currentColor" />,
  close: () => (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="2.75" fill="currentColor" stroke="none" />
    </>
  ),
  partial: () => (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  conflicts: () => <path d="M3 3l10 10M13 3L3 13" />,
  missing: () => <circle cx="8" cy="8" r="6" stroke-dasharray="2.2 2.5" />,
};

/** How two statements stand to each other: a shape, a word and a colour. */
export function AgreementMark(props: { agreement: Agreement }): JSX.Element {
  return (
    <span class={`agreement agreement-${props.agreement}`}>
      <AgreementShape agreement={props.agreement} />
      {say(`agreement.${props.agreement}`)}
    </span>
  );
}

/** The shape alone, where other words stand beside it. */
export function AgreementShape(props: { agreement: Agreement }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      {SHAPES[props.agreement]()}
    </svg>
  );
}
