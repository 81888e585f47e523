import type { Explanation, Problem } from '../content.js';
import { findNearest } from './find-nearest.js';
import { makeProblem } from './make-problem.js';
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
    if (trouble) problems.push(makeProblem(file, document, parent, trouble));
  });
  return problems;
}

function checkImage(path: string, image: unknown, media: ReadonlyMap<string, Uint8Array>): Explanation | undefined {
  const bytes = media.get(path);
  if (!bytes) return explainMissing(path, findNearest(path, [...media.keys()]));
  const size = readImageSize(bytes);
  if (!size) {
    return {
      what: {
        en: `names ${path}, which is no WebP, PNG or JPEG picture.`,
        id: `menyebut ${path}, yang bukan gambar WebP, PNG, atau JPEG.`,
      },
      mend: {
        en: 'Export it anew in one of these formats.',
        id: 'Simpan ulang gambar itu dalam salah satu format tersebut.',
      },
    };
  }
  if (!extensions[size.type].test(path)) {
    const format = size.type.toUpperCase();
    return {
      what: {
        en: `names ${path}, which holds a ${format} picture.`,
        id: `menyebut ${path}, yang sebenarnya berisi gambar ${format}.`,
      },
      mend: {
        en: `Give the file the ending .${size.type}.`,
        id: `Ganti akhiran nama berkas itu menjadi .${size.type}.`,
      },
    };
  }
  const width = JSON.stringify(readField(image, 'width'));
  const height = JSON.stringify(readField(image, 'height'));
  if (width === String(size.width) && height === String(size.height)) return undefined;
  const real = `${size.width} × ${size.height}`;
  return {
    what: {
      en: `says ${width} × ${height}, but ${path} has ${real} pixels.`,
      id: `menyebut ${width} × ${height}, padahal ${path} berukuran ${real} piksel.`,
    },
    mend: {
      en: `Write "width": ${size.width}, "height": ${size.height}.`,
      id: `Tulis "width": ${size.width}, "height": ${size.height}.`,
    },
  };
}

function explainMissing(path: string, nearest: string | undefined): Explanation {
  return {
    what: {
      en: `names the picture ${path}, which is not there.`,
      id: `menyebut gambar ${path}, yang tidak ada.`,
    },
    mend: nearest
      ? { en: `Write ${nearest}, or add the file.`, id: `Tulis ${nearest}, atau tambahkan berkasnya.` }
      : { en: 'Add the file.', id: 'Tambahkan berkasnya.' },
  };
}
