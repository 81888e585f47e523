import { localeCodes } from '../../model/locale-codes.js';
import type { CanonicalImage } from '../canonical.js';
import { generalId, type Content } from '../content.js';
import type { Gap } from './content-report.js';
import { buildGap, readName } from './find-lacks.js';

/** A picture where a document names it. */
interface PlacedPicture {
  readonly image: CanonicalImage;
  readonly gap: Pick<Gap, 'partners' | 'file' | 'entry' | 'name'>;
  /** It repeats what stands beside it in words, so that an empty description is right. */
  readonly isDecorative: boolean;
}

/** Finds pictures that lack a description, a credit or a licence, and files that no document names. */
export function findPictureGaps(content: Content): Gap[] {
  const pictures = listPictures(content);
  const used = new Set(pictures.map(({ image }) => image.file));
  return [
    ...pictures.flatMap((picture) => findGapsOf(picture)),
    ...[...content.media.keys()]
      .filter((file) => !used.has(file))
      .map((file) => buildGap('picture-unused', { partners: [], file })),
  ];
}

function listPictures({ city, countries, partners, highlights }: Content): PlacedPicture[] {
  const places = [{ id: generalId, country: city.country }, ...partners.values()];
  const pictures: PlacedPicture[] = [];
  if (city.emblem) {
    const gap = { partners: [generalId], file: 'city.json', entry: 'emblem' };
    pictures.push({ image: city.emblem, gap, isDecorative: false });
  }
  for (const [code, { name, flag }] of Object.entries(countries)) {
    if (!flag) continue;
    const shownBy = places.filter(({ country }) => country === code).map(({ id }) => id);
    const gap = { partners: shownBy, file: 'countries.json', entry: code, name: readName(name) };
    pictures.push({ image: flag, gap, isDecorative: true });
  }
  for (const { id, name, image } of highlights) {
    if (!image) continue;
    const gap = { partners: [generalId], file: 'highlights.json', entry: id, name: readName(name) };
    pictures.push({ image, gap, isDecorative: false });
  }
  return pictures;
}

function findGapsOf({ image, gap, isDecorative }: PlacedPicture): Gap[] {
  const detail = image.file;
  const gaps: Gap[] = [];
  if (image.alt['en'] === '') {
    if (!isDecorative) gaps.push(buildGap('picture-alt', { ...gap, detail }));
  } else {
    const locales = localeCodes.filter((locale) => !image.alt[locale]);
    if (locales.length > 0) gaps.push(buildGap('picture-alt-language', { ...gap, detail, locales }));
  }
  if (!image.credit) gaps.push(buildGap('picture-credit', { ...gap, detail }));
  if (!image.licence) gaps.push(buildGap('picture-licence', { ...gap, detail }));
  return gaps;
}
