import type { JSX } from 'solid-js';

const SHAPES = {
  overview: 'M4 13h6V4H4zm10 7h6v-9h-6zM4 20h6v-3H4zM14 8h6V4h-6z',
  requests: 'M4 5h16v11H9l-5 4zM8 9h8M8 12h5',
  registers: 'M5 4h14v16H5zM9 4v16M12 9h4M12 13h4',
  review: 'M12 4v16M6 8h12M6 8l-3 6h6zM18 8l-3 6h6zM8 20h8',
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zM15.5 15.5L20 20',
  sources: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  shade: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16z',
  keys: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
} as const;

/** A line drawing; always beside a word or with a label on its button. */
export function Icon(props: { shape: keyof typeof SHAPES }): JSX.Element {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[props.shape]} />
    </svg>
  );
}
