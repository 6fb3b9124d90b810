import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { ask } from './registry.ts';

/** Invented people, so that the desks of the guide are not empty. */
const SOUGHT = [
  ['أم سالم', 'سالم خليل الحموي', '1984', 'خرج إلى العمل صباحًا ولم يعد.'],
  ['هناء الديري', 'مازن خالد الديري', '1990', 'أُخذ عند حاجز على طريق المدينة.'],
  ['Rima Haddad', 'Yousef Haddad', '1979', 'Last heard of by telephone in the spring of 2013.'],
] as const;

const REMAINS = [
  { number: '417', 'number.issuer': 'فرع ٢١٥', effects: 'خاتم فضة عليه SH', sex: 'ذكر' },
  { number: '9077', 'number.issuer': 'مشفى تشرين', effects: 'قميص مخطط', sex: 'ذكر' },
] as const;

/** Takes the invented requests down, as whoever sits here. */
export async function takeRequestsDown(seat: BrowserContext, address: string): Promise<void> {
  for (const [name, who, year, circumstances] of SOUGHT) {
    const sought = [
      {
        id: randomUUID(),
        relation: 'mother',
        cells: { 'name.full': who, 'birth.date': year },
        circumstances,
        journey: [],
      },
    ];
    const enquirer = { name, language: 'ar', consents: ['trace'] };
    const body = { id: randomUUID(), channel: 'phone', enquirer, contact: null, sought };
    await ask(seat, address, ['POST', '/api/requests', body]);
  }
}

/** Types the invented body numbers into the register of remains, as whoever sits here. */
export async function typeRemains(seat: BrowserContext, address: string): Promise<void> {
  for (const cells of REMAINS) {
    const row = {
      entryId: randomUUID(),
      cells: { ...cells, 'event.date': '2013-05' },
      sealed: null,
    };
    const body = { kind: 'remains', register: 'مشفى تشرين', row };
    await ask(seat, address, ['POST', '/api/entered', body]);
  }
}
