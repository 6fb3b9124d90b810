import type { JSX } from 'solid-js';
import { Icon } from '../parts/icon.tsx';
import { language, say, speak } from '../words/say.ts';
import { nextShade, setShade, shade } from './shade.ts';

/** Offers the other language, in that language. */
export function LanguageSwitch(): JSX.Element {
  const other = () => (language() === 'ar' ? 'en' : 'ar');
  return (
    <button
      type="button"
      class="icon-button"
      lang={other()}
      data-testid="language-switch"
      onClick={() => void speak(other())}
    >
      {say('shell.otherLanguage')}
    </button>
  );
}

/** Goes round day, night, as the device. */
export function ShadeSwitch(): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      data-testid="shade-switch"
      aria-label={say(`shell.shade.${shade()}`)}
      title={say(`shell.shade.${shade()}`)}
      onClick={() => setShade(nextShade(shade()))}
    >
      <Icon shape="shade" />
    </button>
  );
}
