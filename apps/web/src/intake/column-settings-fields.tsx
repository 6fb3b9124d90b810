import type { ColumnMapping } from '@sila/wire';
import { type JSX, Show } from 'solid-js';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { say } from '../words/say.ts';
import type { ColumnSettings } from './column-settings.ts';

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
const CALENDARS = ['gregorian', 'hijri'] as const;

/** The settings a column's reading needs; nothing where it needs none. */
export function ColumnSettingsFields(props: {
  settings: ColumnSettings;
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
}): JSX.Element {
  const hasAny = () => props.settings.dateOrder || props.settings.calendar || props.settings.issuer;
  const change = (key: 'dateOrder' | 'calendar' | 'issuer', value: string) =>
    props.onChange(withSetting(props.mapping, key, value));
  return (
    <Show when={hasAny()}>
      <div class="mapping-settings">
        <Show when={props.settings.dateOrder}>
          <Choice
            label={say('mapping.dateOrder')}
            value={props.mapping.dateOrder ?? ''}
            options={ORDERS.map((order) => [order, say(`mapping.dateOrder.${order}`)])}
            empty={say('mapping.dateOrder.auto')}
            onChoose={(value) => change('dateOrder', value)}
          />
        </Show>
        <Show when={props.settings.calendar}>
          <Choice
            label={say('mapping.calendar')}
            value={props.mapping.calendar ?? ''}
            options={CALENDARS.map((name) => [name, say(`mapping.calendar.${name}`)])}
            empty={say('mapping.calendar.auto')}
            onChoose={(value) => change('calendar', value)}
          />
        </Show>
        <Show when={props.settings.issuer}>
          <Field label={say('mapping.issuer')} hint={say('mapping.issuer.hint')}>
            {(attributes) => (
              <input
                {...attributes}
                class="input"
                dir={fieldDirection(props.mapping.issuer ?? '')}
                maxlength="200"
                value={props.mapping.issuer ?? ''}
                onChange={(event) => change('issuer', event.currentTarget.value.trim())}
              />
            )}
          </Field>
        </Show>
      </div>
    </Show>
  );
}

/** An empty setting is left out: the reading then goes by each value. */
function withSetting(
  mapping: ColumnMapping,
  key: 'dateOrder' | 'calendar' | 'issuer',
  value: string,
): ColumnMapping {
  const { [key]: _, ...rest } = mapping;
  return (value === '' ? rest : { ...rest, [key]: value }) as ColumnMapping;
}
