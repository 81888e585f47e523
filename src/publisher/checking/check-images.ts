import type { Problem } from '../content.js';
import { describePath } from '../reading/describe-path.js';
import { findNearest } from './find-nearest.js';
import type { ListedDocument } from '../reading/list-documents.js';
import { readImageSize } from '../reading/read-image-size.js';
import { readField, walkJson } from '../reading/walk-json.js';

const extensions = { jpeg: /\.jpe?g$/, png: /\.png$/, webp: /\.webp$/ };

/** Checks that every picture named in a document is there, is what its name says and has the size given. */
export function checkImages({ file, document }: ListedDocument, media: ReadonlyMap<string, Uint8Array>): Problem[] {
  const problems: Problem[] = [];
  walkJson(document, (key, path, place) => {
    if (key !== 'file' || typeof path !== 'string' || !path.startsWith('media/')) return;
    const parent = place.slice(0, -1);
    const image = parent.reduce<unknown>((value, step) => readField(value, String(step)), document);
    const trouble = checkImage(path, image, media);
    if (trouble) problems.push({ file, where: describePath(document, parent), ...trouble });
  });
  return problems;
}

function checkImage(
  path: string,
  image: unknown,
  media: ReadonlyMap<string, Uint8Array>,
): Pick<Problem, 'what' | 'mend'> | undefined {
  const bytes = media.get(path);
  if (!bytes) {
    const nearest = findNearest(path, [...media.keys()]);
    return {
      what: `names the picture ${path}, which is not there.`,
      mend: nearest ? `Write ${nearest}, or add the file.` : 'Add the file.',
    };
  }
  const size = readImageSize(bytes);
  if (!size)
    return {
      what: `names ${path}, which is no WebP, PNG or JPEG picture.`,
      mend: 'Export it anew in one of these formats.',
    };
  if (!extensions[size.type].test(path)) {
    return {
      what: `names ${path}, which holds a ${size.type.toUpperCase()} picture.`,
      mend: `Give the file the ending .${size.type}.`,
    };
  }
  const width = readField(image, 'width');
  const height = readField(image, 'height');
  if (width === size.width && height === size.height) return undefined;
  return {
    what: `says ${String(width)} × ${String(height)}, but ${path} has ${size.width} × ${size.height} pixels.`,
    mend: `Write "width": ${size.width}, "height": ${size.height}.`,
  };
}
