import { createUniqueId, type JSX } from 'solid-js';
import { createDropping } from '../parts/dropping.ts';
import { say } from '../words/say.ts';

const PICTURES = 'image/jpeg,image/png,image/webp';

/** A file chosen, dropped, or photographed now: a phone opens its camera for the second button. */
export function PickFile(props: {
  takesDocuments: boolean;
  onFile: (file: File) => void;
}): JSX.Element {
  const { isOver, handlers } = createDropping((files) => {
    const file = files?.[0];
    if (file !== undefined) props.onFile(file);
  });
  return (
    <div class="pick-file" classList={{ 'pick-file-over': isOver() }} {...handlers}>
      <div class="row">
        <Picker
          label={say('attachments.choose')}
          accept={props.takesDocuments ? `${PICTURES},application/pdf` : PICTURES}
          testId="choose-file"
          onFile={props.onFile}
        />
        <Picker
          label={say('attachments.camera')}
          accept="image/*"
          capture="environment"
          testId="take-photograph"
          onFile={props.onFile}
        />
        <span class="soft small pick-drop">{say('attachments.drop')}</span>
      </div>
      <p class="soft small">{say(props.takesDocuments ? 'attachments.forms' : 'pages.forms')}</p>
    </div>
  );
}

function Picker(props: {
  label: string;
  accept: string;
  capture?: 'environment';
  testId: string;
  onFile: (file: File) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <span>
      <input
        id={id}
        type="file"
        class="unseen"
        accept={props.accept}
        capture={props.capture}
        data-testid={props.testId}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) props.onFile(file);
        }}
      />
      <label for={id} class="button">
        {props.label}
      </label>
    </span>
  );
}
