import { str } from '@lit/localize';
import type { Msg } from './say.js';

/** Something that is wrong, and how to mend it. */
export interface Trouble {
  readonly text: string;
  readonly mend: string;
  /** To copy as they are: header lines, values, addresses. */
  readonly lines: readonly string[];
}

/** Remedies that serve for more than one trouble. */
export function sayCheckAddress(msg: Msg): string {
  return msg('Check the address of the feed: attribute feed, or data-feed of the script tag.', {
    id: 'debug.mend.address',
    desc: 'Remedy. “feed” and “data-feed” are names of attributes and stay as they are.',
  });
}

/** @param known - ids of the feed's index; `undefined` where that cannot be read */
export function describeUnknownPartner(msg: Msg, id: string, known: readonly string[] | undefined): Trouble {
  return {
    text: msg(str`The partner id “${id}” is unknown.`, {
      id: 'debug.partner',
      desc: '${0}: the id of a partner city as the page has it.',
    }),
    mend: known
      ? msg(str`Known ids: ${known.join(', ')}`, {
          id: 'debug.mend.partners',
          desc: 'Remedy for an unknown partner. ${0}: list of ids.',
        })
      : sayCheckAddress(msg),
    lines: [],
  };
}

export function sayPageHeader(msg: Msg): string {
  return msg('Send the page with this policy instead:', {
    id: 'debug.mend.policy',
    desc: 'Remedy: below it stands the header line to send.',
  });
}
