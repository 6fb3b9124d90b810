import type { JSX } from 'solid-js';
import { Dialog } from '../parts/dialog.tsx';
import { say } from '../words/say.ts';
import { PictureViewer } from './picture-viewer.tsx';

/** One picture as large as the screen allows. */
export function PictureDialog(props: {
  blob: Blob;
  label: string;
  onClose: () => void;
}): JSX.Element {
  return (
    <Dialog title={props.label} onClose={props.onClose} testId="picture-dialog">
      <div class="stack-tight picture-dialog">
        <PictureViewer blob={props.blob} label={props.label} />
        <p class="small soft">{say('attachments.looks')}</p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={props.onClose}>
            {say('shell.close')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
