import { ok, refused, type SourceId } from '@sila/domain';
import { POLICY } from '../access/policy.ts';
import { proposeMapping } from '../intake/propose-mapping.ts';
import type { Context, Operation } from '../operation.ts';
import type { ExampleDelivery } from '../ports.ts';
import type { ListSummary } from '../review/list-summary.ts';
import type { List, Source } from '../stored.ts';
import { nothing } from './input.ts';
import { firstRows, keepDelivery } from './preview-file.ts';
import { addList } from './receive-list.ts';
import { summarise } from './summarise.ts';

/** Receives the invented example, as if four sources had delivered it; only into an empty registry. */
export const loadExample: Operation<object, { lists: readonly ListSummary[] }> = {
  name: 'loadExample',
  input: nothing,
  permits: POLICY.loadExample,
  audits: (_, { lists }) => [
    { act: 'example.loaded', subjects: lists.flatMap(({ id, source }) => [id, source.id]) },
  ],
  async run(context) {
    const { registry, ports } = context;
    await registry.persons.lock();
    if ((await registry.lists.all()).length > 0) return refused({ code: 'registry.notEmpty' });
    const lists: List[] = [];
    for (const file of await ports.example()) lists.push(await receiveExample(context, file));
    return ok({ lists: await summarise(context, lists) });
  },
};

async function receiveExample(context: Context, file: ExampleDelivery): Promise<List> {
  const { registry, at } = context;
  const delivery = await keepDelivery(context, file);
  const source: Source = { id: context.newId<SourceId>(), ...file.source };
  await registry.sources.add(source, at);
  const rows = await firstRows(context, file.bytes, delivery.format);
  const { columns } = proposeMapping(
    delivery.header,
    rows.map(({ cells }) => cells),
  );
  const mapping = columns.map(({ column, header, attribute, dateOrder, calendar, issuer }) => ({
    column,
    header,
    attribute,
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(issuer === undefined ? {} : { issuer }),
  }));
  const id = await addList(context, { delivery, source, listDate: file.listDate, mapping });
  const list = await registry.lists.find(id);
  if (list === null) throw new Error('a list vanished under its receipt');
  return list;
}
