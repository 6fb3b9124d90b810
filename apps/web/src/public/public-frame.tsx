import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { Brand } from '../parts/brand.tsx';
import { LanguageSwitch, ShadeSwitch } from '../shell/switches.tsx';
import { say } from '../words/say.ts';
import '../styles/public.css';

/** What stands around every page for families: no way into anything but the sign-in. */
export function PublicFrame(props: { children: JSX.Element }): JSX.Element {
  return (
    <main class="ask" id="content">
      <header class="ask-head">
        <Brand />
        <div class="row">
          <LanguageSwitch />
          <ShadeSwitch />
        </div>
      </header>
      {props.children}
      <footer>
        <A class="small" href="/sign-in">
          {say('ask.staff')}
        </A>
      </footer>
    </main>
  );
}

/** What the organisation wrote, in its paragraphs. */
export function Paragraphs(props: { text: string }): JSX.Element {
  return (
    <For each={props.text.split(/\n+/).filter((part) => part.trim() !== '')}>
      {(part) => <p dir="auto">{part}</p>}
    </For>
  );
}
