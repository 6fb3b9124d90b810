import { SaxesParser } from 'saxes';
import { FileProblem } from '../file-problem.ts';

/** What is told of an XML part; names come without their namespace prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** An XML part read piece by piece, as it inflates. No document type, so no entities of its own. */
export class XmlPieces {
  readonly #decoder = new TextDecoder();
  readonly #parser = new SaxesParser();

  constructor(reader: XmlReader) {
    this.#parser.on('opentag', (tag) =>
      reader.open?.(local(tag.name), tag.attributes as Record<string, string>),
    );
    this.#parser.on('closetag', (tag) => reader.close?.(local(tag.name)));
    if (reader.text) {
      const text = reader.text.bind(reader);
      this.#parser.on('text', text);
      this.#parser.on('cdata', text);
    }
    this.#parser.on('doctype', () => {
      throw new FileProblem('file.unreadable', { reason: 'doctype' });
    });
    this.#parser.on('error', () => {
      throw new FileProblem('file.unreadable', { reason: 'xml' });
    });
  }

  write(bytes: Uint8Array): void {
    this.#parser.write(this.#decoder.decode(bytes, { stream: true }));
  }

  end(): void {
    this.#parser.write(this.#decoder.decode()).close();
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a whole part. */
export async function parseXml(
  pieces: AsyncIterable<Uint8Array>,
  reader: XmlReader,
): Promise<void> {
  const part = new XmlPieces(reader);
  for await (const piece of pieces) part.write(piece);
  part.end();
}
