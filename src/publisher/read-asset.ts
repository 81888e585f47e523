import { existsSync, readFileSync } from 'node:fs';

/** Reads a file that lies in this folder. In the package this module may be part of a chunk in a folder below. */
export function readAsset(path: string): Buffer {
  const places = ['./', '../'].map((step) => new URL(step + path, import.meta.url));
  const [place = places[0]] = places.filter((url) => existsSync(url));
  return readFileSync(place!);
}
