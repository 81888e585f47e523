import { isEven, measureDistance, shadeStep } from './picture.ts';
import type { Picture } from './picture.ts';

/** How a picture differs from its reference; `undefined` where a person would see no difference. */
export interface Difference {
  /** One line for a person. */
  readonly summary: string;
  /** The picture, pale, with what differs in red. */
  readonly drawing: Picture;
}

/*
 * Two tolerances, which is why none of the common tools is used here: those know one for all pixels. The ground of a
 * chip is 14 levels darker than the page and must not be lost, while another version of the browser may draw the edge
 * of every letter some levels lighter.
 */

/** What the colour of an area or a straight line may differ by, in any channel (of 255). */
const areaTolerance = 3;

/** What the edge of a letter or a drawing may: the step that references are written with, and a hair more. */
const edgeTolerance = shadeStep + 8;

/**
 * Differing pixels are counted in squares of this many pixels, so that an icon that is lost counts for as much in a long
 * picture as in a short one.
 */
const squareSize = 16;

/** Of the 256 pixels of a square. */
const mostInSquare = 4;

const red = 0xd00000;

export function comparePictures(reference: Picture, actual: Picture): Difference | undefined {
  const { width, height } = actual;
  const isSameSize = width === reference.width && height === reference.height;
  const squaresInRow = Math.ceil(width / squareSize);
  const squares = new Uint16Array(squaresInRow * Math.ceil(height / squareSize));
  const drawing = { width, height, pixels: actual.pixels.map(fade) };
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (isSame(reference, actual, x, y)) continue;
      count += 1;
      drawing.pixels[y * width + x] = red;
      squares[Math.floor(y / squareSize) * squaresInRow + Math.floor(x / squareSize)]! += 1;
    }
  }
  const first = squares.findIndex((found) => found > mostInSquare);
  if (isSameSize && first < 0) return undefined;
  const share = `${((100 * count) / (width * height)).toFixed(2)} % of its pixels differ`;
  const [left, top] = [(first % squaresInRow) * squareSize, Math.floor(first / squaresInRow) * squareSize];
  const place = first < 0 ? '' : `, first around ${left + squareSize / 2}, ${top + squareSize / 2}`;
  const size = isSameSize ? '' : `it is ${width} × ${height} instead of ${reference.width} × ${reference.height}; `;
  return { summary: `${size}${share}${place}`, drawing };
}

function isSame(reference: Picture, actual: Picture, x: number, y: number): boolean {
  if (x >= reference.width || y >= reference.height) return false;
  const colour = actual.pixels[y * actual.width + x]!;
  const distance = measureDistance(colour, reference.pixels[y * reference.width + x]!);
  if (distance <= areaTolerance) return true;
  return distance <= edgeTolerance && !isEven(actual, x, y);
}

/** Light, and without colour: what is red stands out. */
function fade(colour: number): number {
  const grey = ((colour >> 16) * 77 + ((colour >> 8) & 255) * 150 + (colour & 255) * 29) >> 8;
  return (204 + Math.floor(grey / 5)) * 0x010101;
}
