import { useNavigate } from '@solidjs/router';
import { createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { Dialog } from '../parts/dialog.tsx';
import { say, type WordKey } from '../words/say.ts';
import { keyName } from './key-name.ts';

export interface KeyBinding {
  /** Names as `keyName` gives them. */
  readonly keys: readonly string[];
  /** What it does, for the help. */
  readonly word: WordKey;
  readonly run: (key: string) => void;
  /** Also heard while a text field has the focus; only for Escape. */
  readonly whileTyping?: boolean;
}
interface KeyGroup {
  readonly title: WordKey;
  readonly bindings: readonly KeyBinding[];
}

const [groups, setGroups] = createSignal<readonly KeyGroup[]>([]);
const [isOpen, setOpen] = createSignal(false);

/** These keys work while the calling component stands, and are listed in the help. */
export function useKeys(title: WordKey, bindings: readonly KeyBinding[]): void {
  const group: KeyGroup = { title, bindings };
  setGroups((now) => [...now, group]);
  onCleanup(() => setGroups((now) => now.filter((one) => one !== group)));
}

export function openKeys(): void {
  setOpen(true);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function onKeyDown(event: KeyboardEvent): void {
  // A dialog over the page has the keyboard to itself.
  if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
  const name = keyName(event);
  if (name === null) return;
  const typing = isTyping(event.target);
  for (const group of groups()) {
    const found = group.bindings.find((one) => one.keys.includes(name));
    if (found === undefined || (typing && found.whileTyping !== true)) continue;
    event.preventDefault();
    found.run(name);
    return;
  }
}

/** Listens for the keys of every component that stands, and shows them on `?`. */
export function KeysHelp(): JSX.Element {
  const navigate = useNavigate();
  useKeys('keys.everywhere', [
    { keys: ['/'], word: 'keys.search', run: () => navigate('/search') },
    { keys: ['?'], word: 'keys.help', run: openKeys },
  ]);
  const merged = (): readonly KeyGroup[] =>
    [...new Set(groups().map(({ title }) => title))].map((title) => ({
      title,
      bindings: groups()
        .filter((group) => group.title === title)
        .flatMap(({ bindings }) => bindings),
    }));
  onMount(() => document.addEventListener('keydown', onKeyDown));
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));
  return (
    <Show when={isOpen()}>
      <Dialog title={say('shell.keys')} onClose={() => setOpen(false)} testId="keys-help">
        <For each={merged()}>{(group) => <KeyTable group={group} />}</For>
        <p class="soft small">{say('keys.layouts')}</p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => setOpen(false)}>
            {say('shell.close')}
          </button>
        </div>
      </Dialog>
    </Show>
  );
}

function KeyTable(props: { group: KeyGroup }): JSX.Element {
  return (
    <section class="stack-tight">
      <h3>{say(props.group.title)}</h3>
      <dl class="key-table">
        <For each={props.group.bindings}>
          {(binding) => (
            <div>
              <dt>
                <For each={shownKeys(binding.keys)}>{(key) => <kbd>{key}</kbd>}</For>
              </dt>
              <dd>{say(binding.word)}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

/** Nine digits are shown as the first and the last. */
function shownKeys(keys: readonly string[]): readonly string[] {
  const names = keys.map((key) => (key === 'Escape' ? 'Esc' : key));
  return names.length > 3 ? [`${names[0]}–${names[names.length - 1]}`] : names;
}
