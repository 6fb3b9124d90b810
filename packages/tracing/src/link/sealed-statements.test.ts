import { type Attribute, SEALED_ATTRIBUTES, type Statement } from '@sila/domain';
import { normaliseName } from '@sila/names';
import { expect, test } from 'vitest';
import { type LinkRecord, linkRecords } from './index.ts';

const GIVEN = ['سامر', 'خالد', 'محمود', 'ليلى', 'هدى', 'فادي', 'نزار', 'وائل', 'رامي', 'جمال'];
const FAMILIES = ['الحداد', 'النجار', 'الخطيب', 'السمان', 'الزعبي', 'العلي', 'حجازي'];

function named(attribute: Attribute, asStated: string, column: number): Statement {
  const { tokens, script } = normaliseName(asStated);
  return { attribute, asStated, normalised: { type: 'name', tokens, script }, column };
}

/** As a sealed cell is stored: stated, and nobody here knows what. */
const SEALED: readonly Statement[] = [...SEALED_ATTRIBUTES].map((attribute, n) => ({
  attribute,
  asStated: '',
  normalised: null,
  column: 10 + n,
}));

/** The same people on two lists. @param sealed what some of their records state besides */
function registry(sealed: readonly Statement[]): LinkRecord[] {
  return Array.from({ length: 300 }, (_, n) => {
    const person = n >> 1;
    const name = `${GIVEN[person % 10]} ${GIVEN[(person * 7) % 10]} ${FAMILIES[person % 7]}`;
    const own = [
      named('name.full', name, 1),
      named('name.mother', GIVEN[(person * 3 + (person >> 3)) % 10]!, 2),
    ];
    const statements = n % 3 === 0 ? own : [...own, ...sealed];
    return { id: `r${n}`, list: n % 2 ? 'families' : 'releases', kind: 'sought', statements };
  });
}

const linked = (sealed: readonly Statement[]) =>
  linkRecords({
    records: registry(sealed),
    decided: { same: [], different: [] },
    onePerPersonLists: new Set(),
  });

test('the same links are found, with the same weights, with what is sealed and without any of it', async () => {
  const [bare, sealed] = [await linked([]), await linked(SEALED)];
  expect(bare.proposals.length).toBeGreaterThan(50);
  expect(sealed.proposals).toEqual(bare.proposals);
});
