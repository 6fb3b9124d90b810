import './without-eval.ts';
import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { findSession } from './session/session.ts';
import { beginShade } from './shell/shade.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/records.css';
import './styles/shell.css';
import { beginToSpeak } from './words/say.ts';

beginShade();
await Promise.all([beginToSpeak(), findSession()]);
render(() => <App />, document.getElementById('sila')!);
