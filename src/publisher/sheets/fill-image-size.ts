import type { RawContent } from '../content.js';
import { readImageSize } from '../reading/read-image-size.js';
import { readField } from '../reading/walk-json.js';

/** Looks up the size of a picture that a sheet names without one. */
export function fillImageSize(item: unknown, media: RawContent['media']): unknown {
  const image = readField(item, 'image');
  const file = readField(image, 'file');
  const isMeasured = readField(image, 'width') !== undefined && readField(image, 'height') !== undefined;
  if (typeof file !== 'string' || isMeasured) return item;
  const bytes = media.get(file);
  const size = bytes && readImageSize(bytes);
  if (!size) return item;
  return { ...(item as object), image: { ...(image as object), width: size.width, height: size.height } };
}
