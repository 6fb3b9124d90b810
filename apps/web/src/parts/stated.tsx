import type { JSX } from 'solid-js';
import { harmless } from '../words/harmless.ts';
import { scriptOf } from './script-of.ts';

/** A name or value as somebody wrote it: its own direction, its own script, never translated. */
export function Stated(props: { text: string; class?: string }): JSX.Element {
  return (
    <bdi
      dir="auto"
      lang={scriptOf(props.text) === 'arabic' ? 'ar' : 'en'}
      translate="no"
      class={`script-${scriptOf(props.text)} ${props.class ?? ''}`}
    >
      {harmless(props.text)}
    </bdi>
  );
}
