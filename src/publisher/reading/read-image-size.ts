/** What the first bytes of a raster image tell. */
export interface ImageSize {
  readonly type: 'png' | 'jpeg' | 'webp';
  readonly width: number;
  readonly height: number;
}

/** Reads the pixel size of a PNG, JPEG or WebP file; anything else, or a damaged head, is `undefined`. */
export function readImageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPngSize(view) ?? readJpegSize(view) ?? readWebpSize(view);
  } catch (error) {
    // The head ended too early.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readPngSize(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function readJpegSize(view: DataView): ImageSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let offset = 2;
  for (;;) {
    const marker = view.getUint16(offset);
    if (marker < 0xff01) return undefined;
    // 0xC0 to 0xCF begin a frame, but for the tables DHT, JPG and DAC among them.
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { type: 'jpeg', width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    offset += marker === 0xffff ? 1 : 2 + view.getUint16(offset + 2);
  }
}

function readWebpSize(view: DataView): ImageSize | undefined {
  if (readTag(view, 0) !== 'RIFF' || readTag(view, 8) !== 'WEBP') return undefined;
  switch (readTag(view, 12)) {
    case 'VP8 ':
      return { type: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { type: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { type: 'webp', width: readUint24(view, 24) + 1, height: readUint24(view, 27) + 1 };
    default:
      return undefined;
  }
}

function readTag(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}

function readUint24(view: DataView, offset: number): number {
  return view.getUint16(offset, true) + view.getUint8(offset + 2) * 0x10000;
}
