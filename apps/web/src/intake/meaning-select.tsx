import type { Attribute } from '@sila/domain';
import { For, type JSX } from 'solid-js';
import { sayAttribute } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { ATTRIBUTE_GROUPS } from './attribute-groups.ts';

/** Every meaning a column can have, grouped; the browser's own list, which phones draw large. */
export function MeaningSelect(props: {
  label: string;
  value: Attribute | null;
  onChange: (attribute: Attribute | null) => void;
}): JSX.Element {
  return (
    <select
      class="input"
      aria-label={props.label}
      onChange={(event) => props.onChange((event.currentTarget.value || null) as Attribute | null)}
    >
      <option value="" selected={props.value === null}>
        {say('mapping.unread')}
      </option>
      <For each={ATTRIBUTE_GROUPS}>
        {({ group, attributes }) => (
          <optgroup label={say(`group.${group}`)}>
            <For each={attributes}>
              {(attribute) => (
                <option value={attribute} selected={props.value === attribute}>
                  {sayAttribute(attribute)}
                </option>
              )}
            </For>
          </optgroup>
        )}
      </For>
    </select>
  );
}
