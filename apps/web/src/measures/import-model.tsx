import type { JSX } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, Refusal } from '../api/refusal.ts';
import { tell } from '../parts/toasts.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';

/** Takes a model's file in; the file's name stays as its note. */
export function ImportModel(props: { onImported: () => void }): JSX.Element {
  let field: HTMLInputElement | undefined;
  const take = async (file: File): Promise<void> => {
    try {
      const carried = readJson(await file.text());
      const { model } = await call('importModel', { body: { carried, note: file.name } });
      tell(say('models.importDone', { version: model.version }));
      props.onImported();
    } catch (thrown) {
      tell(sayRefusal(asRefusal(thrown)));
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => field?.click()}>
        {say('models.import')}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={say('models.import')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) void take(file);
        }}
      />
    </>
  );
}

/** @throws {Refusal} when the text is no JSON object */
function readJson(text: string): object {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null) return read;
  } catch {
    // Told below, like any other file that holds no model.
  }
  throw new Refusal('model.unreadable');
}
