import type { GrantView } from '@sila/wire';
import { type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal } from '../api/refusal.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { tell } from '../parts/toasts.tsx';
import { holds } from '../session/session.ts';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { AccessNav } from './access-nav.tsx';
import '../styles/access.css';
import { GiveGrant } from './give-grant.tsx';
import { GrantLines } from './grant-lines.tsx';

/** Who may see what, and the way to open or close it. */
export default function AccessPage(): JSX.Element {
  const isGiver = holds('coordinator');
  const asked = createAsked(
    () => true,
    async () => ({
      grants: (await call('listGrants')).grants,
      users: isGiver ? (await call('listUsers')).users : [],
      sources: isGiver ? (await call('listSources')).sources : [],
    }),
  );
  const takeBack = async ({ id }: GrantView) => {
    try {
      await call('takeBackGrant', { params: { id } });
      tell(say('grant.takenBackNow'));
    } catch (thrown) {
      tell(sayRefusal(asRefusal(thrown)));
    }
    await asked.again();
  };
  return (
    <Page title={say('grant.title')} lead={say('grant.lead')}>
      <AccessNav />
      <Loaded asked={asked}>
        {(loaded) => (
          <>
            <Show when={isGiver}>
              <GiveGrant
                users={loaded().users.filter(({ login }) => !login.includes('@'))}
                sources={loaded().sources}
                onGiven={() => void asked.again()}
              />
            </Show>
            <section class="sheet" aria-label={say('grant.title')}>
              <Show
                when={loaded().grants.length > 0}
                fallback={<p class="soft nothing-yet">{say('grant.none')}</p>}
              >
                <GrantLines
                  grants={loaded().grants}
                  {...(isGiver ? { onTakeBack: (grant) => void takeBack(grant) } : {})}
                />
              </Show>
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
