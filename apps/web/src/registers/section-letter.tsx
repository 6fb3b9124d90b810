import { type JSX, Show } from 'solid-js';
import { say } from '../words/say.ts';

/** The letter under which the INTERPOL forms ask the same, before death (AM) and after (PM). */
export type DviSection = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';

export function SectionLetter(props: { section: DviSection | undefined }): JSX.Element {
  return (
    <Show when={props.section}>
      {(letter) => (
        <abbr class="dvi" title={say('dvi.section', { letter: letter() })}>
          {letter()}
        </abbr>
      )}
    </Show>
  );
}
