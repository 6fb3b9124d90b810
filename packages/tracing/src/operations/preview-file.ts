import { type DeliveryId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { fitsHeader } from '../intake/fits-header.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { Delivery, FileFormat } from '../stored.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { countRows } from './count-rows.ts';
import { addDelivery } from './delivery-bytes.ts';
import { type OpenedPreview, previewFrom, SAMPLE_ROWS } from './preview-from.ts';
import { summariseOne } from './summarise.ts';

export interface Preview extends OpenedPreview {
  readonly deliveryId: DeliveryId;
}

/** Keeps a file's bytes and shows how it would be read; nothing becomes a record yet. */
export const previewFile: Operation<{ fileName: string; bytes: Uint8Array }, Preview> = {
  name: 'previewFile',
  input: z.object({
    fileName: z.string().min(1).max(400),
    bytes: z.instanceof(Uint8Array) as z.ZodType<Uint8Array>,
  }),
  permits: POLICY.previewFile,
  audits: (_, { deliveryId }) => [{ act: 'delivery.previewed', subjects: [deliveryId] }],
  async run(context, file) {
    if (file.bytes.length === 0) return refused({ code: 'file.empty' });
    try {
      const delivery = await keepDelivery(context, file);
      return ok(await previewOf(context, delivery, file.bytes));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return refused(error.problem);
    }
  },
};

/**
 * The delivery of these very bytes: the one kept before, or a new one.
 * @throws UnreadableFile when the file can't be read as any format
 */
export async function keepDelivery(
  context: Context,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Delivery> {
  const { registry, ports } = context;
  const sha256 = ports.secrets.sha256(bytes);
  const known = await registry.deliveries.findByHash(sha256);
  if (known !== null) return known;
  const format = await ports.files.detect(bytes, fileName);
  const delivery: Delivery = {
    id: context.newId<DeliveryId>(),
    fileName,
    sha256,
    size: bytes.length,
    format,
    header: await ports.files.header(bytes, format),
    rowsAbout: countRows(bytes, format),
    sealedColumns: null,
  };
  await addDelivery(context, delivery, { bytes, by: actingUser(context).id });
  return delivery;
}

/** The first rows, as many as a mapping is proposed from. */
export async function firstRows({ ports }: Context, bytes: Uint8Array, format: FileFormat) {
  const rows: { row: number; cells: readonly string[] }[] = [];
  for await (const row of ports.files.rows(bytes, format)) {
    rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

async function previewOf(
  context: Context,
  delivery: Delivery,
  bytes: Uint8Array,
): Promise<Preview> {
  const rows = await firstRows(context, bytes, delivery.format);
  const received = await context.registry.lists.byDelivery(delivery.id);
  const known = {
    saved: await savedMappingFor(context, delivery.header),
    receivedAs: received === null ? null : await summariseOne(context, received.id),
  };
  return { deliveryId: delivery.id, ...previewFrom(delivery, rows, known) };
}

/** The mapping that a source's file with this header was last read by. */
export async function savedMappingFor({ registry }: Context, header: readonly (string | null)[]) {
  const saved = await registry.sources.savedMappings();
  return saved.find(({ mapping }) => fitsHeader(mapping, header)) ?? null;
}
