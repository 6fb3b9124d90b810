import { access } from './access.ts';
import { attachments } from './attachments.ts';
import { dates } from './dates.ts';
import { domain } from './domain.ts';
import { intake } from './intake.ts';
import { issues } from './issues.ts';
import { keys } from './keys.ts';
import { mailbox } from './mailbox.ts';
import { measures } from './measures.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { problems } from './problems.ts';
import { publicWords } from './public.ts';
import { reasons } from './reasons.ts';
import { registers } from './registers.ts';
import { requests } from './requests.ts';
import { review } from './review.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';

/** Every sentence in English; the Arabic table is typed by this one. */
export const en = {
  ...shell,
  ...session,
  ...domain,
  ...problems,
  ...issues,
  ...intake,
  ...people,
  ...access,
  ...dates,
  ...reasons,
  ...person,
  ...measures,
  ...keys,
  ...overview,
  ...requests,
  ...review,
  ...registers,
  ...attachments,
  ...publicWords,
  ...mailbox,
} as const;
