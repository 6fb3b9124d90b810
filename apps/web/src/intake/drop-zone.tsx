import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { createDropping } from '../parts/dropping.ts';
import { say } from '../words/say.ts';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.jsonl,.ndjson,.json';

/** Where a file is dropped or chosen; a phone offers its own picker for the same button. */
export function DropZone(props: { onFile: (file: File) => void }): JSX.Element {
  const id = createUniqueId();
  const [isMany, setMany] = createSignal(false);
  const take = (files: FileList | null | undefined) => {
    setMany((files?.length ?? 0) > 1);
    const file = files?.[0];
    if (file !== undefined && files?.length === 1) props.onFile(file);
  };
  const { isOver, handlers } = createDropping(take);
  return (
    <div class="drop-zone" classList={{ 'drop-zone-over': isOver() }} {...handlers}>
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        aria-hidden="true"
      >
        <path d="M12 15V4M8 8l4-4 4 4M5 14v5h14v-5" />
      </svg>
      <p class="drop-word">{say('import.drop')}</p>
      <input
        id={id}
        type="file"
        class="unseen"
        accept={ACCEPTED}
        data-testid="file-input"
        onChange={(event) => take(event.currentTarget.files)}
      />
      <label for={id} class="button button-main">
        {say('import.choose')}
      </label>
      <p class="soft small">{say('import.formats')}</p>
      <div aria-live="polite">
        <Show when={isMany()}>
          <p class="field-wrong">{say('import.oneFile')}</p>
        </Show>
      </div>
    </div>
  );
}
