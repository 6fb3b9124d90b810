import { createSignal, For, type JSX } from 'solid-js';
import { say, type WordKey } from '../words/say.ts';

/** A part of the body as it is drawn from the front: where, and how wide. The person's left is at the right. */
interface Spot {
  readonly part: string;
  readonly side: 'left' | 'right' | null;
  readonly x: number;
  readonly y: number;
}

const MIDDLE: readonly Spot[] = [
  { part: 'head', side: null, x: 100, y: 13 },
  { part: 'forehead', side: null, x: 100, y: 34 },
  { part: 'nose', side: null, x: 100, y: 59 },
  { part: 'chin', side: null, x: 100, y: 85 },
  { part: 'neck', side: null, x: 100, y: 107 },
  { part: 'chest', side: null, x: 100, y: 140 },
  { part: 'belly', side: null, x: 100, y: 190 },
  { part: 'back', side: null, x: 178, y: 24 },
];
const PAIRED: readonly (readonly [string, number, number])[] = [
  ['eyebrow', 25, 45],
  ['ear', 48, 59],
  ['cheek', 25, 72],
  ['shoulder', 46, 122],
  ['upperArm', 58, 150],
  ['forearm', 64, 186],
  ['wrist', 66, 216],
  ['hand', 68, 242],
  ['hip', 24, 226],
  ['thigh', 24, 268],
  ['knee', 24, 306],
  ['shin', 24, 346],
  ['foot', 26, 386],
];
const SPOTS: readonly Spot[] = [
  ...MIDDLE,
  ...PAIRED.flatMap(([part, away, y]): Spot[] => [
    { part, side: 'right', x: 100 - away, y },
    { part, side: 'left', x: 100 + away, y },
  ]),
];
const KINDS = [
  'scar',
  'burn',
  'tattoo',
  'mole',
  'missing',
  'bullet',
  'deformed',
  'vitiligo',
] as const;

/**
 * Marks put down by touching an outline of a body, or by going from part to
 * part with the keys and pressing Enter: each adds its words to the field, in
 * the language on the screen, where they can be mended.
 */
export function BodyOutline(props: { onMark: (words: string) => void }): JSX.Element {
  const [kind, setKind] = createSignal<(typeof KINDS)[number]>('scar');
  const sayPart = ({ part, side }: Spot): string => {
    const name = say(`body.${part}` as WordKey);
    return side === null ? name : say(`body.of.${side}`, { part: name });
  };
  const mark = (spot: Spot): void =>
    props.onMark(say('body.mark', { kind: say(`mark.${kind()}`), part: sayPart(spot) }));
  return (
    <div class="outline" data-testid="body-outline">
      <fieldset class="outline-kinds">
        <legend>{say('body.kind')}</legend>
        <For each={KINDS}>
          {(one) => (
            <label class="outline-kind">
              <input
                type="radio"
                name="mark-kind"
                checked={kind() === one}
                onChange={() => setKind(one)}
              />
              {say(`mark.${one}`)}
            </label>
          )}
        </For>
      </fieldset>
      <div class="outline-body">
        <svg viewBox="0 0 200 400" aria-hidden="true">
          <circle cx="100" cy="52" r="38" />
          <path d="M86 88 L86 106 Q52 108 44 130 L26 236 L40 240 L62 158 L66 230 L60 390 L90 390 L98 262 L102 262 L110 390 L140 390 L134 230 L138 158 L160 240 L174 236 L156 130 Q148 108 114 106 L114 88 Z" />
        </svg>
        <For each={SPOTS}>
          {(spot) => (
            <button
              type="button"
              class="outline-spot"
              style={{ left: `${spot.x / 2}%`, top: `${spot.y / 4}%` }}
              aria-label={say('body.add', { kind: say(`mark.${kind()}`), part: sayPart(spot) })}
              title={sayPart(spot)}
              data-part={spot.side === null ? spot.part : `${spot.side}-${spot.part}`}
              onClick={() => mark(spot)}
            />
          )}
        </For>
      </div>
    </div>
  );
}
