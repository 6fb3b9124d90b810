import { NOTICE_KINDS } from '@sila/domain';
import { expect, test } from 'vitest';
import { NEVER_MONEY, noticeWords } from './notice-words.ts';

test('every notice says in its language that we never ask for money', () => {
  for (const kind of NOTICE_KINDS) {
    expect(noticeWords(kind, 'ar')).toContain(NEVER_MONEY.ar);
    expect(noticeWords(kind, 'en')).toContain(NEVER_MONEY.en);
    expect(noticeWords(kind, 'ar')).not.toMatch(/[A-Za-z]/);
    expect(noticeWords(kind, 'en')).not.toMatch(/\p{Script=Arabic}/u);
  }
});
