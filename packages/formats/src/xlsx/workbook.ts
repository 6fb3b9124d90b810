import { FileProblem } from '../file-problem.ts';
import { type NumberFormat, readNumberFormats } from './number-format.ts';
import { parseXml } from './parse-xml.ts';
import { readSharedStrings } from './shared-strings.ts';
import { Zip } from './zip.ts';

export interface Sheet {
  readonly name: string;
  /** Entry of the ZIP. */
  readonly part: string;
  readonly isHidden: boolean;
}

/** What is needed to read any sheet of a workbook. */
export interface Workbook {
  readonly zip: Zip;
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: readonly string[];
  /** By the style number that cells bear. */
  readonly numberFormats: readonly NumberFormat[];
  /** Days are counted from 1904 in files of old Macs. */
  readonly is1904: boolean;
}

/** @throws FileProblem when it is no workbook, or is damaged, locked or too large */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const zip = new Zip(bytes);
  const main = await findMainPart(zip);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const links = await readLinks(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const found: { name: string; link: string; isHidden: boolean }[] = [];
  let is1904 = false;
  await parseXml(zip.read(main), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      found.push({ name: attributes.name ?? '', link, isHidden });
    },
  });
  const sheets = found.flatMap(({ name, link, isHidden }) => {
    const part = links.get(link)?.target;
    return part !== undefined && zip.has(part) ? [{ name, part, isHidden }] : [];
  });
  const partOf = (type: string): string | null => {
    const part = [...links.values()].find((l) => l.type.endsWith(`/${type}`))?.target;
    return part !== undefined && zip.has(part) ? part : null;
  };
  return {
    zip,
    sheets,
    is1904,
    sharedStrings: await readSharedStrings(zip, partOf('sharedStrings')),
    numberFormats: await readNumberFormats(zip, partOf('styles')),
  };
}

async function findMainPart(zip: Zip): Promise<string> {
  if (zip.has('_rels/.rels')) {
    const links = await readLinks(zip, '_rels/.rels', '');
    const main = [...links.values()].find((link) => link.type.endsWith('/officeDocument'))?.target;
    if (main !== undefined && /workbook/i.test(main) && zip.has(main)) return main;
  }
  if (zip.has('xl/workbook.xml')) return 'xl/workbook.xml';
  const looksLike = zip.has('content.xml') ? 'ods' : 'zip';
  throw new FileProblem('file.unknownFormat', { looksLike });
}

async function readLinks(
  zip: Zip,
  part: string,
  folder: string,
): Promise<Map<string, { type: string; target: string }>> {
  const links = new Map<string, { type: string; target: string }>();
  if (!zip.has(part)) return links;
  await parseXml(zip.read(part), {
    open(name, { Id, Type, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      const target = Target.startsWith('/') ? Target.slice(1) : folder + Target;
      links.set(Id, { type: Type ?? '', target });
    },
  });
  return links;
}
