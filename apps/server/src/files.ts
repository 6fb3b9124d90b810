import {
  cleanAttachment,
  detectFormat,
  FileProblem,
  type FileFormat as ReadableFormat,
  readHeader,
  readRows,
} from '@sila/formats';
import { type FileFormat, type Files, UnreadableFile } from '@sila/tracing';
import { readOpenCopy } from './read-open-copy.ts';

/** The formats that Sila reads, as operations ask for them. */
export const FILES: Files = {
  detect: (bytes, fileName) => told(detectFormat(bytes, fileName)),
  header: (bytes, format) => told(readHeader(bytes, readable(format))),
  openRows: readOpenCopy,
  clean: cleanAttachment,
  async *rows(bytes, format) {
    try {
      yield* readRows(bytes, readable(format));
    } catch (error) {
      throw unreadable(error);
    }
  },
};

/** What is kept as a format came from `detect`: it goes back as it was. */
function readable(format: FileFormat): ReadableFormat {
  return format as ReadableFormat;
}

async function told<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): unknown {
  if (!(error instanceof FileProblem)) return error;
  return new UnreadableFile({ code: error.code, params: error.params });
}
