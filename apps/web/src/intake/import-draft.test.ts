import type { Preview } from '@sila/wire';
import { expect, test } from 'vitest';
import { checkDraft, draftFrom, receiveBody } from './import-draft.ts';

const preview: Preview = {
  deliveryId: '01890000-0000-7000-8000-000000000001',
  fileName: 'gate.csv',
  sha256: 'ab',
  bytes: 10,
  format: { kind: 'csv', encoding: 'windows-1256', delimiter: ';' },
  firstRow: 2,
  rowsAbout: 3,
  columns: [
    {
      column: 1,
      header: 'الاسم',
      attribute: 'name.full',
      samples: [],
      confidence: 0.9,
      drawnFrom: 'header',
    },
    {
      column: 2,
      header: null,
      attribute: 'birth.date',
      dateOrder: 'dmy',
      samples: [],
      confidence: 0.5,
      drawnFrom: 'values',
    },
  ],
  rows: [],
  rowNumbers: [],
  proposedKind: 'released',
  receivedAs: null,
  proposedSource: null,
};

test('a new source needs a name before its list can be received', () => {
  const draft = draftFrom(preview);
  expect(checkDraft(draft)).toMatchObject({ needsName: true, ready: false });
  expect(checkDraft({ ...draft, name: 'Gate' }).ready).toBe(true);
});

test('what is sent is the mapping alone, without samples or confidence, and the date as EDTF', () => {
  const draft = { ...draftFrom(preview), name: ' Gate ', dateTyped: '٨/١٢/٢٠٢٤' };
  expect(receiveBody(preview.deliveryId, draft)).toEqual({
    deliveryId: preview.deliveryId,
    source: { name: 'Gate', kind: 'released', onePerPerson: false },
    listDate: '2024-12-08',
    mapping: [
      { column: 1, header: 'الاسم', attribute: 'name.full' },
      { column: 2, header: null, attribute: 'birth.date', dateOrder: 'dmy' },
    ],
  });
});

test('a recognised source is proposed, with its own kind', () => {
  const source = {
    id: '01890000-0000-7000-8000-000000000002',
    name: 'Ward book',
    kind: 'unidentifiedLiving',
    onePerPerson: true,
  } as const;
  const draft = draftFrom({ ...preview, proposedSource: source });
  expect(draft).toMatchObject({ origin: 'known', kind: 'unidentifiedLiving' });
  expect(receiveBody(preview.deliveryId, draft).source).toEqual({ id: source.id });
});

test('a date that cannot be read stands in the way; none at all does not', () => {
  const draft = { ...draftFrom(preview), name: 'Gate' };
  expect(checkDraft({ ...draft, dateTyped: 'soon' })).toMatchObject({
    needsDate: true,
    ready: false,
  });
  expect(checkDraft({ ...draft, dateTyped: '  ' }).ready).toBe(true);
});
