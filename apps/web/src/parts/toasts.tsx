import { createSignal, For, type JSX, Show } from 'solid-js';
import { say } from '../words/say.ts';

interface Toast {
  readonly number: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void; readonly testId?: string };
}

const [toasts, setToasts] = createSignal<readonly Toast[]>([]);
const SHOWN_MS = 9000;
let count = 0;

/** Says what just happened, with at most one way to act on it; goes by itself. */
export function tell(text: string, action?: Toast['action']): void {
  const toast: Toast =
    action === undefined ? { number: ++count, text } : { number: ++count, text, action };
  setToasts([toast]);
  setTimeout(() => dismiss(toast), SHOWN_MS);
}

function dismiss(toast: Toast): void {
  setToasts((now) => now.filter((one) => one !== toast));
}

/** Where they appear; also the polite live region of the whole app. */
export function Toasts(): JSX.Element {
  return (
    <div class="toasts" role="status" aria-live="polite">
      <For each={toasts()}>
        {(toast) => (
          <div class="toast">
            <span>{toast.text}</span>
            <Show when={toast.action}>
              {(action) => (
                <button
                  type="button"
                  class="button button-small"
                  data-testid={action().testId}
                  onClick={() => {
                    action().run();
                    dismiss(toast);
                  }}
                >
                  {action().label}
                </button>
              )}
            </Show>
            <button
              type="button"
              class="button button-small"
              aria-label={say('shell.close')}
              onClick={() => dismiss(toast)}
            >
              ×
            </button>
          </div>
        )}
      </For>
    </div>
  );
}
