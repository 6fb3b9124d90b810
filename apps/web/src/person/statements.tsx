import { SEALED_ATTRIBUTES } from '@sila/domain';
import type { PersonView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { AgreementMark } from '../parts/agreement-mark.tsx';
import { RecordPlace } from '../parts/record-head.tsx';
import { StatementText } from '../parts/statement-text.tsx';
import { sayAttribute } from '../words/codes.ts';
import { say } from '../words/say.ts';

type Attribute = PersonView['attributes'][number];

/** Every value of every attribute with who states it; conflicts stand side by side, marked. */
export function Statements(props: { person: PersonView }): JSX.Element {
  const sealed = () =>
    [...SEALED_ATTRIBUTES].filter((attribute) =>
      props.person.records.some((record) =>
        record.statements.some((one) => one.attribute === attribute),
      ),
    );
  return (
    <section class="stack-tight">
      <h2>{say('person.statements')}</h2>
      <p class="soft small">{say('person.statementsLead')}</p>
      <dl class="sheet statements">
        <For each={props.person.attributes}>
          {(attribute) => <AttributeLine attribute={attribute} person={props.person} />}
        </For>
      </dl>
      <Show when={sealed().length > 0}>
        <p class="soft small">
          {say('person.sealed', {
            attributes: sealed()
              .map((attribute) => sayAttribute(attribute))
              .join(say('domain.comma')),
          })}
        </p>
      </Show>
    </section>
  );
}

function AttributeLine(props: { attribute: Attribute; person: PersonView }): JSX.Element {
  return (
    <div class="statement-group" classList={{ 'statement-conflict': props.attribute.conflict }}>
      <dt>
        {sayAttribute(props.attribute.attribute)}
        <Show when={props.attribute.conflict}>
          <AgreementMark agreement="conflicts" />
        </Show>
      </dt>
      <dd class="statement-values">
        <For each={props.attribute.values}>
          {(value) => (
            <div class="statement-value" data-testid="person-statement">
              <StatementText
                statement={{
                  attribute: props.attribute.attribute,
                  asStated: value.asStated,
                  read: value.read,
                  sealed: false,
                  hidden: false,
                }}
              />
              <Origins ids={value.recordIds} person={props.person} />
            </div>
          )}
        </For>
      </dd>
    </div>
  );
}

function Origins(props: { ids: readonly string[]; person: PersonView }): JSX.Element {
  const records = () => props.person.records.filter(({ id }) => props.ids.includes(id));
  return (
    <ul class="tiny soft">
      <For each={records()}>
        {(record) => (
          <li>
            <RecordPlace record={record} />
          </li>
        )}
      </For>
    </ul>
  );
}
