/** The one thing of Node's zlib that reading a workbook takes, by the browser's own decompression. */
export function createInflateRaw(): InflateRaw {
  return new InflateRaw();
}

class InflateRaw {
  #reader: ReadableStreamDefaultReader<Uint8Array> | null = null;

  /** Takes all that is packed, at once. */
  end(packed: Uint8Array): void {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
    this.#reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  }

  destroy(): void {
    void this.#reader?.cancel().catch(() => undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = await this.#reader?.read();
      if (piece === undefined || piece.done) return;
      yield piece.value;
    }
  }
}
