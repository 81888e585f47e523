import { PNG } from 'pngjs';

/** How many pixels of two pictures of the same size differ by a contrast of at least `least`. */
export function comparePictures(first: Buffer, second: Buffer, least: number): number {
  const [before, after] = [PNG.sync.read(first), PNG.sync.read(second)];
  if (before.width !== after.width || before.height !== after.height) throw new Error('The pictures differ in size.');
  let count = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    const [darker = 0, lighter = 0] = [getLuminance(before.data, at), getLuminance(after.data, at)].sort(
      (a, b) => a - b,
    );
    if ((lighter + 0.05) / (darker + 0.05) >= least) count += 1;
  }
  return count;
}

function getLuminance(data: Buffer, at: number): number {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => {
    const share = data[at + channel]! / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
