import { expect, test } from 'vitest';
import { newDraft, requestBody } from './request-draft.ts';

let count = 0;
const draft = newDraft('ar', () => `id-${++count}`);

test('blank cells and stations without a place are not sent; how to reach people never is', () => {
  const [person] = draft.sought;
  const station = { id: 's', kind: 'branch', dateAsStated: '2013', note: '' } as const;
  const told = {
    ...draft,
    name: 'N',
    contact: '0999 111 222',
    hours: 'evenings',
    witnesses: 'W',
    sought: [
      {
        ...person!,
        cells: { ...person!.cells, 'name.full': 'P', marks: ' ' },
        journey: [
          { ...station, place: '' },
          { ...station, place: 'B' },
        ],
      },
    ],
  };
  const body = requestBody(told, null);
  expect(body.sought[0]).toMatchObject({ cells: { 'name.full': 'P' }, journey: [{ place: 'B' }] });
  expect(Object.keys(body.sought[0]!.cells)).toEqual(['name.full']);
  for (const secret of ['0999', 'evenings', '"W"'])
    expect(JSON.stringify(body)).not.toContain(secret);
});
