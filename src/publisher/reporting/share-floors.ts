import { localeCodes, type LocaleCode } from '../../model/locale-codes.js';
import type { Coverage } from './content-report.js';

/** The least share of texts that must be there in a language: on the page of a partner, or of all texts. */
export interface ShareFloor {
  readonly partner?: string;
  readonly locale: LocaleCode;
  readonly percent: number;
}

/** A floor that the content does not reach, with the share that it has. */
export interface MissedFloor extends ShareFloor {
  readonly share: number;
}

/** Reads `ko=80,suwon/ko=95`; `undefined` for anything else. */
export function parseShareFloors(text: string): readonly ShareFloor[] | undefined {
  const floors = text.split(',').map((part): ShareFloor | undefined => {
    const match = /^(?:([a-z0-9-]+)\/)?([A-Za-z-]+)=(\d+(?:\.\d+)?)$/.exec(part.trim());
    const locale = localeCodes.find((code) => code === match?.[2]);
    const percent = Number(match?.[3]);
    return locale && percent <= 100 ? { partner: match?.[1], locale, percent } : undefined;
  });
  return floors.every((floor) => floor !== undefined) ? floors : undefined;
}

/** The floors that are missed. A partner of whom the content knows nothing has no text at all. */
export function findMissedFloors({ pages, all }: Coverage, floors: readonly ShareFloor[]): MissedFloor[] {
  return floors.flatMap((floor) => {
    const { partner, locale, percent } = floor;
    const tally = partner === undefined ? all : pages.find((page) => page.partner === partner);
    const share = tally && tally.texts > 0 ? (tally.translated[locale] / tally.texts) * 100 : 0;
    return share < percent ? [{ ...floor, share }] : [];
  });
}
