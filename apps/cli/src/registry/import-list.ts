import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  intakeList,
  linkRun,
  linkWaiting,
  listSources,
  type Ports,
  type Preview,
  type Pulse,
  previewFile,
  readList,
  receiveList,
} from '@sila/tracing';
import { type Command, type CommandIo, CommandProblem } from '../command.ts';
import { readMapFile } from '../link/map-file.ts';
import { columnMaps } from './column-maps.ts';
import { type ImportWords, readImportWords } from './import-words.ts';
import { type OpenRegistry, withRegistry } from './open-registry.ts';

/**
 * `sila import`: takes a file into the registry as the web app does, by the
 * same operations, reads it, and compares it with the other lists.
 */
export const runImport: Command = async (words, io) => {
  const wanted = readImportWords(words);
  const bytes = await readDelivered(wanted.file);
  const list = await withRegistry(io, async (registry) => {
    const id = await receive(registry, wanted, bytes);
    const pulse = tellPulse(io);
    await intakeList(id, registry.ports, pulse);
    if (wanted.link) await linkAll(registry.ports, pulse);
    return (await registry.act(readList, { id })).list;
  });
  const { id, source, fileName, sha256, state, counts } = list;
  io.stdout.write(
    `${JSON.stringify({ list: id, source: source.name, kind: source.kind, fileName, sha256, state, counts })}\n`,
  );
  if (state !== 'read')
    throw new CommandProblem(`The list was not read: ${list.failure ?? state}.`);
  return 0;
};

async function readDelivered(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandProblem(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

async function receive(registry: OpenRegistry, wanted: ImportWords, bytes: Uint8Array) {
  const map = wanted.map === null ? {} : await readMapFile(wanted.map);
  const fileName = basename(wanted.file);
  const preview = await registry.act(previewFile, { fileName, bytes });
  if (preview.receivedAs !== null) {
    throw new CommandProblem(
      `These very bytes were received before, as list ${preview.receivedAs.id}.`,
    );
  }
  const { list } = await registry.act(receiveList, {
    deliveryId: preview.deliveryId,
    source: await sourceOf(registry, wanted, preview),
    listDate: wanted.listDate ?? (typeof map.listDate === 'string' ? map.listDate : null),
    mapping: columnMaps(preview.columns, map),
  });
  return list.id as Parameters<typeof intakeList>[0];
}

/** The source of that name (and kind, where one was said), else a new one. */
async function sourceOf(registry: OpenRegistry, wanted: ImportWords, preview: Preview) {
  const { sources } = await registry.act(listSources, {});
  const named = sources.filter(
    ({ name, kind }) => name === wanted.source && (wanted.kind ?? kind) === kind,
  );
  const [known, another] = named;
  if (another) {
    throw new CommandProblem(
      `Several sources are called "${wanted.source}"; say which with --kind.`,
    );
  }
  if (known) return { id: known.id };
  const { source: name, onePerPerson } = wanted;
  return { name, kind: wanted.kind ?? preview.proposedKind, onePerPerson };
}

async function linkAll(ports: Ports, pulse: Pulse): Promise<void> {
  const linker = {
    link: (work: Parameters<typeof linkRun>[0]) => linkRun(work, ports, pulse),
    stopping: () => false,
    whyFailed: () => 'fault' as const,
  };
  while (await linkWaiting(ports, linker)) {
    // Each true means one run was done: look whether more waits.
  }
}

/** Progress on stderr: a line at most every second, and one for each new stage. */
function tellPulse(io: CommandIo): Pulse {
  let [stage, told] = ['', 0];
  return {
    breathe: () => nextTurn(undefined),
    beat(_jobId, progress) {
      const now = Date.now();
      if (progress.stage === stage && now - told < 1000) return;
      [stage, told] = [progress.stage, now];
      const of = progress.total === null ? '' : ` of ${progress.total}`;
      io.stderr.write(`${progress.stage}: ${progress.done}${of}\n`);
    },
  };
}
