import type { JSX } from 'solid-js';
import { Page } from '../parts/page.tsx';
import { say } from '../words/say.ts';

export default function NoPage(): JSX.Element {
  return (
    <Page title={say('shell.noPage')} width="narrow">
      <p>{say('shell.noPageLead')}</p>
    </Page>
  );
}
