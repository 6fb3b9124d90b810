import type { PersonView } from '@sila/wire';
import type { JSX } from 'solid-js';
import { call } from '../api/call.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';

/** Asks for the reason and takes one record out of a person. */
export function SplitDialog(props: {
  recordId: string;
  personId: string;
  onSplit: (person: PersonView) => void;
  onClose: () => void;
}): JSX.Element {
  const split = async (reason: string): Promise<void> => {
    const { recordId, personId: id } = props;
    const { person } = await call('split', { params: { id }, body: { recordId, reason } });
    tell(say('person.splitDone'));
    props.onSplit(person);
  };
  return (
    <ReasonDialog
      title={say('person.splitTitle')}
      lead={say('person.splitLead')}
      action={say('person.split')}
      act={split}
      onClose={props.onClose}
    />
  );
}
