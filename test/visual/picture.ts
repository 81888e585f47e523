import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Pixels from left to right and from top to bottom, each as `0xRRGGBB`. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** A colour of few pixels may be written as another that differs by at most this much in any channel (of 255). */
export const shadeStep = 24;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function readPicture(file: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(file);
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = data.readUInt32BE(index * 4) >>> 8;
  return { width, height, pixels };
}

/** The largest difference in any channel. */
export function measureDistance(one: number, other: number): number {
  if (one === other) return 0;
  const red = Math.abs((one >> 16) - (other >> 16));
  const green = Math.abs(((one >> 8) & 255) - ((other >> 8) & 255));
  const blue = Math.abs((one & 255) - (other & 255));
  return Math.max(red, green, blue);
}

/** As many equal pixels in a row as neither a letter has nor the line below a link: these are of many shades. */
const lineLength = 33;

/** Whether a pixel lies within an area of its colour or on a straight, long line. */
export function isEven(picture: Picture, x: number, y: number): boolean {
  return (
    isWithin(picture, x, y, 3, 3) || isWithin(picture, x, y, lineLength, 1) || isWithin(picture, x, y, 1, lineLength)
  );
}

/** Whether a pixel is the middle of a box of its colour. */
function isWithin({ width, height, pixels }: Picture, x: number, y: number, columns: number, rows: number): boolean {
  const [left, top] = [x - (columns >> 1), y - (rows >> 1)];
  if (left < 0 || top < 0 || left + columns > width || top + rows > height) return false;
  const colour = pixels[y * width + x];
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      if (pixels[row * width + column] !== colour) return false;
    }
  }
  return true;
}

/**
 * A PNG of few colours: those of areas and lines as they are, and of the hundreds of shades at the edges of letters only so many
 * that each has one within `shadeStep`. A third of the size of a PNG of all colours.
 */
export function writePicture(picture: Picture): Buffer {
  const { width, height, pixels } = picture;
  const { palette, places } = choosePalette(picture);
  // Four bits are enough for most palettes of a widget that has no pictures.
  const depth = palette.length <= 16 ? 4 : 8;
  const rowLength = 1 + Math.ceil((width * depth) / 8);
  const rows = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = places.get(pixels[y * width + x]!)!;
      const at = y * rowLength + 1 + (depth === 8 ? x : x >> 1);
      rows[at]! |= depth === 4 && x % 2 === 0 ? place << 4 : place;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 3: the pixels are places in a palette.
  header.set([depth, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    writeChunk('IHDR', header),
    writeChunk('PLTE', colours),
    writeChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of a palette, and for each colour of the picture its place there. */
function choosePalette(picture: Picture): { palette: number[]; places: Map<number, number> } {
  const { width, height, pixels } = picture;
  const counts = new Map<number, number>();
  const even = new Set<number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = pixels[y * width + x]!;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      if (!even.has(colour) && isEven(picture, x, y)) even.add(colour);
    }
  }
  const colours = [...counts.keys()].sort((one, other) => counts.get(other)! - counts.get(one)!);
  const palette = colours.filter((colour) => even.has(colour));
  for (const colour of colours) {
    if (palette.every((chosen) => measureDistance(chosen, colour) > shadeStep)) palette.push(colour);
  }
  if (palette.length > 256) throw new Error(`The picture has ${palette.length} colours that a palette must hold.`);
  const places = new Map(colours.map((colour) => [colour, findNearest(palette, colour)]));
  return { palette, places };
}

function findNearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((chosen) => measureDistance(chosen, colour));
  return distances.indexOf(Math.min(...distances));
}

function writeChunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  chunk.set(named, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
