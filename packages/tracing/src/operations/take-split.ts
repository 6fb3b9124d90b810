import { type DeliveryId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { ColumnMap } from '../column-map.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { ListSummary } from '../review/list-summary.ts';
import type { SealedCells } from '../sealing.ts';
import type { Delivery, FileFormat, Source } from '../stored.ts';
import { teamBox } from './delivery-bytes.ts';
import { savedMappingFor } from './preview-file.ts';
import { summariseOne } from './summarise.ts';

const header = z.array(z.string().max(2000).nullable()).max(1000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export interface Recognised {
  readonly receivedAs: ListSummary | null;
  /** How the source's files were last mapped; null when the header is new. */
  readonly mapping: readonly ColumnMap[] | null;
  readonly source: Source | null;
}

/** Whether a file that a client has opened is known here, told by its hash and its header: nothing of its rows is sent. */
export const recogniseFile: Operation<
  { sha256: string; header: readonly (string | null)[] },
  Recognised
> = {
  name: 'recogniseFile',
  input: z.object({ sha256, header }),
  permits: POLICY.recogniseFile,
  audits: () => [],
  async run(context, { sha256: hash, header: columns }) {
    const { registry } = context;
    const delivery = await registry.deliveries.findByHash(hash);
    const list = delivery === null ? null : await registry.lists.byDelivery(delivery.id);
    const saved = await savedMappingFor(context, columns);
    return ok({
      receivedAs: list === null ? null : await summariseOne(context, list.id),
      mapping: saved?.mapping ?? null,
      source: saved?.source ?? null,
    });
  },
};

interface SplitFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly format: FileFormat;
  readonly header: readonly (string | null)[];
  readonly rowsAbout: number | null;
  readonly sealedColumns: readonly number[];
  readonly key: { readonly id: string; readonly generation: number; readonly sealed: string };
  /** JSON lines: the rows without their sealed cells. */
  readonly open: Uint8Array;
  readonly rows: readonly SealedCells[];
  /** The file as delivered, under its content key. */
  readonly original: Uint8Array;
}

const bytes = z.instanceof(Uint8Array) as z.ZodType<Uint8Array>;
const sealedCells = z.object({
  row: z.number().int().min(1),
  keyId: z.uuid(),
  columns: z.array(z.number().int().min(1)).max(1000),
  key: z.string().max(200),
  body: z.string().max(400_000),
});

/** Keeps a file whose sealed cells a client took out and sealed: the server never has them. */
export const takeSplit: Operation<SplitFile, { deliveryId: DeliveryId }> = {
  name: 'takeSplit',
  input: z.object({
    fileName: z.string().min(1).max(400),
    sha256,
    size: z.number().int().min(1),
    format: z.looseObject({
      kind: z.enum(['csv', 'xlsx', 'jsonl']),
    }) as unknown as z.ZodType<FileFormat>,
    header,
    rowsAbout: z.number().int().nullable(),
    sealedColumns: z.array(z.number().int().min(1)).min(1).max(1000),
    key: z.object({
      id: z.uuid(),
      generation: z.number().int().min(0),
      sealed: z.string().max(2000),
    }),
    open: bytes,
    rows: z.array(sealedCells),
    original: bytes,
  }),
  permits: POLICY.takeSplit,
  audits: (_, { deliveryId }) => [{ act: 'delivery.taken', subjects: [deliveryId] }],
  async run(context, file) {
    const { registry } = context;
    const known = await registry.deliveries.findByHash(file.sha256);
    if (known !== null) return ok({ deliveryId: known.id });
    const team = await teamBox(context);
    // Sealed for a team as it was: the client must look at the keys again.
    if (team?.generation !== file.key.generation) return refused({ code: 'key.renewed' });
    if (file.rows.some(({ keyId }) => keyId !== file.key.id))
      return refused({ code: 'request.malformed' });
    return ok({ deliveryId: await keepSplit(context, file) });
  },
};

async function keepSplit(context: Context, file: SplitFile): Promise<DeliveryId> {
  const { registry, ports, at } = context;
  const deliveryId = context.newId<DeliveryId>();
  const { fileName, sha256: hash, size, format, header: columns, rowsAbout, sealedColumns } = file;
  const delivery: Delivery = {
    id: deliveryId,
    fileName,
    sha256: hash,
    size,
    format,
    header: columns,
    rowsAbout,
    sealedColumns,
  };
  await registry.deliveries.add({
    ...delivery,
    bytes: file.original,
    by: actingUser(context).id,
    at,
  });
  await registry.sealed.addKey({ ...file.key, deliveryId, sha256: hash, held: null });
  await registry.sealed.addRows(deliveryId, file.rows);
  // Of the open cells a copy the server can read, until they are records.
  const own = await ports.sealing.newKey({ id: context.newId<string>(), sha256: hash }, null);
  const copy = await ports.sealing.sealFile(own, file.open);
  await registry.sealed.addOpenCopy(deliveryId, { id: own.id, held: own.held, bytes: copy });
  return deliveryId;
}
