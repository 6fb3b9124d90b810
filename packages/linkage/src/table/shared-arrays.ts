/*
 * Arrays that several threads can read and write without copying. What the
 * engine keeps per record, per pair and per word lives in these; where a host
 * has no shared memory they are ordinary arrays, and one thread does the work.
 */
const Memory: new (bytes: number) => ArrayBufferLike =
  typeof SharedArrayBuffer === 'undefined' ? ArrayBuffer : SharedArrayBuffer;

export function sharedInt32(length: number): Int32Array {
  return new Int32Array(new Memory(4 * length));
}

export function sharedUint32(length: number): Uint32Array {
  return new Uint32Array(new Memory(4 * length));
}

export function sharedFloat32(length: number): Float32Array {
  return new Float32Array(new Memory(4 * length));
}

export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(new Memory(length));
}

export function sharedUint16(length: number): Uint16Array {
  return new Uint16Array(new Memory(2 * length));
}

export function sharedFloat64(length: number): Float64Array {
  return new Float64Array(new Memory(8 * length));
}
