import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Endings of the compressed siblings of a file. */
export const compressedEndings = ['.br', '.gz'] as const;

/** Qualities of Brotli. The last step, 11, would save 0.4 % more than 10 and take three times as long. */
const quality = { thorough: 10, quick: 5 } as const;

/** Beyond this size a file is for programs, and the thorough way takes a good part of a second. */
const largeBytes = 250_000;

/** Further pages of timelines, of which there may be hundreds of thousands, and few are ever read. */
const furtherPage = /(?:^|\/)timeline-\d+\./;

/** Makes the compressed siblings of text files, those of Brotli in a quality of 0 to 11. */
export function compressFiles(files: ReadonlyMap<string, Uint8Array>, quality: number): Map<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      compressBytes(bytes, quality).map(([ending, packed]) => [path + ending, packed] as const),
    ),
  );
}

/**
 * Makes the compressed siblings of a file of the feed, by their endings. What every visitor loads is packed as small as
 * can be; the rest fifteen times as fast and a tenth larger.
 */
export function compressFeedFile(path: string, bytes: Uint8Array): (readonly [ending: string, packed: Uint8Array])[] {
  const isQuick = bytes.byteLength > largeBytes || furtherPage.test(path);
  return compressBytes(bytes, isQuick ? quality.quick : quality.thorough);
}

function compressBytes(bytes: Uint8Array, brotliQuality: number): (readonly [ending: string, packed: Uint8Array])[] {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
  };
  return [
    ['.br', brotliCompressSync(bytes, { params })],
    ['.gz', gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })],
  ];
}
