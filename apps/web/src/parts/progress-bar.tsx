import { type JSX, Show } from 'solid-js';

/** Work under way: a bar when the end is known, and its words beside it. */
export function ProgressBar(props: {
  label: string;
  done: number;
  total: number | null;
  detail?: JSX.Element;
}): JSX.Element {
  const share = () =>
    props.total === null || props.total === 0 ? null : Math.min(1, props.done / props.total);
  return (
    <div class="progress">
      <div class="row spread small">
        <span>{props.label}</span>
        <span class="soft figures">{props.detail}</span>
      </div>
      <Show when={share() !== null} fallback={<div class="waiting" aria-hidden="true" />}>
        <div
          class="progress-track"
          role="progressbar"
          aria-label={props.label}
          aria-valuemin="0"
          aria-valuemax="100"
          aria-valuenow={Math.round((share() ?? 0) * 100)}
        >
          <div class="progress-done" style={{ '--share': String(share() ?? 0) }} />
        </div>
      </Show>
    </div>
  );
}
