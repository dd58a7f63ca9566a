// What a bundle weighs.
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Bytes of a bundle as it is and as it travels: gzip at its level 9, Brotli at its level 11. */
export interface Size {
  readonly min: number;
  readonly gzip: number;
  readonly brotli: number;
}

export function sizeOf(code: string): Size {
  return {
    min: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
