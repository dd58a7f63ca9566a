/** The size of a bundle. */
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Bytes of a bundle: minified, with gzip at level 9, and with Brotli at level 11. */
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
