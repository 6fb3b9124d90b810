import type { AttachmentView } from '@sila/wire';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { Refused } from '../parts/refused.tsx';
import { Stated } from '../parts/stated.tsx';
import { tell } from '../parts/toasts.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { CoveredPicture } from './covered-picture.tsx';
import { openAttachment, saveBlob } from './open-attachment.ts';

/** One file: what it is, who brought it, what it shows once it is opened, and the way out and back. */
export function AttachmentLine(props: {
  file: AttachmentView;
  onChanged: () => Promise<void>;
}): JSX.Element {
  const [isLeaving, setLeaving] = createSignal(false);
  const id = () => props.file.id;
  const bringBack = async (): Promise<void> => {
    await call('bringBackAttachment', { params: { id: id() } });
    tell(say('attachments.isBack'));
    await props.onChanged();
  };
  const remove = async (reason: string): Promise<void> => {
    await call('removeAttachment', { params: { id: id() }, body: { reason } });
    const label = say('attachments.bringBack');
    tell(say('attachments.removed'), { label, run: () => void bringBack(), testId: 'undo-remove' });
    await props.onChanged();
  };
  return (
    <li class="attachment-line" data-testid="attachment">
      <Contents file={props.file} />
      <div class="attachment-told">
        <p>
          <span class="attachment-kind">{say(`attachments.kind.${props.file.kind}`)}</span>
          <Show when={props.file.words}>
            {(words) => (
              <>
                {say('domain.comma')}
                <Stated text={words()} />
              </>
            )}
          </Show>
        </p>
        <p class="soft small">
          {say('attachments.addedBy', { by: props.file.by, when: sayInstant(props.file.at) })}
        </p>
        <Show
          when={props.file.removal}
          fallback={
            <button
              type="button"
              class="button button-small"
              onClick={() => setLeaving(true)}
              data-testid="remove-attachment"
            >
              {say('attachments.remove')}
            </button>
          }
        >
          {(removal) => (
            <>
              <p class="small">
                {say('attachments.takenOut', { by: removal().by, reason: removal().reason })}
              </p>
              <button
                type="button"
                class="button button-small"
                onClick={() => void bringBack()}
                data-testid="bring-back"
              >
                {say('attachments.bringBack')}
              </button>
            </>
          )}
        </Show>
      </div>
      <Show when={isLeaving()}>
        <ReasonDialog
          title={say('attachments.removeTitle')}
          lead={say('attachments.removeLead')}
          action={say('attachments.remove')}
          act={remove}
          onClose={() => setLeaving(false)}
        />
      </Show>
    </li>
  );
}

/** Under its cover, or to be saved, or why it can't be opened. */
function Contents(props: { file: AttachmentView }): JSX.Element {
  const label = () => props.file.words || say(`attachments.kind.${props.file.kind}`);
  return (
    <Switch fallback={<CoveredPicture file={props.file} label={label()} />}>
      <Match when={props.file.shut}>
        {(shut) => <p class="attachment-shut soft small">{say(`attachments.shut.${shut()}`)}</p>}
      </Match>
      <Match when={props.file.form === 'pdf'}>
        <SaveDocument id={props.file.id} />
      </Match>
    </Switch>
  );
}

function SaveDocument(props: { id: string }): JSX.Element {
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const save = async (): Promise<void> => {
    setRefusal(null);
    try {
      saveBlob(await openAttachment(props.id), 'sila.pdf');
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <div class="attachment-shut">
      <button type="button" class="button" onClick={() => void save()} data-testid="save-document">
        {say('attachments.save')}
      </button>
      <p class="soft tiny">{say('attachments.saveNote')}</p>
      <Refused refusal={refusal()} />
    </div>
  );
}
