import { type KeyLine, signLine, type Team } from '@sila/seal';
import { type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { signedIn } from '../session/session.ts';
import { say } from '../words/say.ts';
import { ActButton } from './act-button.tsx';
import { myKey } from './keyring.ts';
import { sendable } from './sendable.ts';

/** A change that one coordinator signed and another must sign as well. */
export function WaitingLine(props: {
  line: KeyLine;
  team: Team;
  onChanged: () => Promise<void>;
}): JSX.Element {
  const isCoordinator = () => props.team.members.get(signedIn()?.id ?? '')?.isCoordinator === true;
  const hasSigned = () => props.line.signatures.some(({ userId }) => userId === signedIn()?.id);
  const what = () => say(props.line.act.what === 'renew' ? 'keys.line.renew' : 'keys.line.admit');
  const sign = async (): Promise<void> => {
    await call('signKeyLine', { body: sendable({ line: await signLine(props.line, myKey()!) }) });
    await props.onChanged();
  };
  const drop = async (): Promise<void> => {
    await call('dropKeyLine');
    await props.onChanged();
  };
  return (
    <div class="notice notice-doubt" data-testid="key-line-waits">
      <p>{say('keys.line', { what: what() })}</p>
      <Show when={isCoordinator() && myKey() !== null}>
        <div class="row">
          <Show when={!hasSigned()}>
            <ActButton word={say('keys.sign')} isMain act={sign} />
          </Show>
          <ActButton word={say('keys.drop')} act={drop} />
        </div>
      </Show>
    </div>
  );
}
