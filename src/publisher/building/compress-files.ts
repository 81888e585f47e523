import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Endings of the compressed siblings of a file. */
export const compressedEndings = ['.br', '.gz'] as const;

/** Brotli's last step, 11, saves 0.4 % more and takes three times as long. */
const defaultQuality = 10;

/** Makes the compressed siblings of text files, those of Brotli in a quality of 0 to 11. */
export function compressFiles(
  files: ReadonlyMap<string, Uint8Array>,
  quality = defaultQuality,
): Map<string, Uint8Array> {
  const compressed = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
    };
    compressed.set(`${path}.br`, brotliCompressSync(bytes, { params }));
    compressed.set(`${path}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
  }
  return compressed;
}
