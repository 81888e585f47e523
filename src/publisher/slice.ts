/**
 * What widgets read, as it stands in the files: `feed/v1/{partner}/{lang}.json` is a `Slice`, a further page of its
 * timeline a `SliceTimelinePage`. These types and `schema/slice.schema.json` say the same; a test proves it, and that
 * `src/model/feed.ts`, what the widgets make of it, has the same fields. What a field means stands in the schema.
 */
import type { FeedText, ForeignText } from '../model/feed.js';
import type { LocaleCode } from '../model/locale-codes.js';
import type {
  AgreementStage,
  CooperationField,
  EventKind,
  FactUnit,
  HighlightCategory,
  LinkKind,
  OfficeKind,
  PartnershipStatus,
} from '../model/vocabulary.js';

/** `src` is relative to the file. */
export interface SliceImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: FeedText;
  readonly credit?: FeedText;
  readonly licence?: string;
}

export interface SliceLink {
  readonly kind: LinkKind;
  readonly url: string;
  readonly label?: FeedText;
}

export interface SliceCountry {
  readonly code: string;
  readonly name: FeedText;
}

export interface SliceCoordinates {
  readonly lat: number;
  readonly lon: number;
  readonly isApproximate?: boolean;
}

export interface SliceSource {
  readonly title: FeedText;
  readonly url?: string;
}

/** What cites: `sources` are places in the file's own list, counted from 0. */
interface Citing {
  readonly sources: readonly number[];
}

export interface SliceFact extends Citing {
  readonly id: string;
  readonly label?: FeedText;
  /** A number, an ISO date or words. */
  readonly value: number | FeedText;
  readonly unit?: FactUnit;
  /** The figure with its unit in words of the language. */
  readonly written?: string;
  readonly asOf?: string;
  readonly note?: FeedText;
}

export interface SliceStrength extends Citing {
  readonly id: string;
  readonly title: FeedText;
  readonly text: FeedText;
  readonly asOf?: string;
}

export interface SliceCity {
  readonly name: FeedText;
  readonly nativeName: string;
  readonly country: SliceCountry;
  readonly region?: FeedText;
  readonly emblem?: SliceImage;
  readonly flag?: SliceImage;
  readonly motto?: { readonly text: string; readonly lang: string; readonly meaning?: FeedText };
  readonly nicknames?: readonly FeedText[];
  readonly coordinates: SliceCoordinates;
  readonly timeZone: string;
  readonly summary: readonly FeedText[];
  readonly facts: readonly SliceFact[];
  readonly strengths: readonly SliceStrength[];
  readonly links: readonly SliceLink[];
}

/** A time zone and its clocks: minutes ahead of UTC from a moment on (ISO 8601, UTC). */
export interface SliceZone {
  readonly timeZone: string;
  readonly utcOffsets?: readonly { readonly from: string; readonly minutes: number }[];
}

export interface SlicePartner extends Citing {
  readonly id: string;
  readonly name: FeedText;
  readonly country: SliceCountry;
  readonly region?: FeedText;
  readonly flag?: SliceImage;
  readonly coordinates?: SliceCoordinates;
  readonly timeZone?: string;
  readonly distanceWritten?: string;
  readonly status: PartnershipStatus;
  readonly statusNote?: FeedText;
  readonly since?: string;
  readonly fields: readonly CooperationField[];
  readonly agreement?: {
    readonly instrument: FeedText;
    readonly date?: string;
    readonly stage?: AgreementStage;
    readonly reached?: readonly { readonly stage: AgreementStage; readonly date?: string }[];
  };
  readonly url?: string;
  readonly asOf?: string;
}

export interface SliceEvent extends Citing {
  readonly id: string;
  readonly date?: string;
  readonly dateWritten?: string;
  readonly title: FeedText;
  readonly summary?: FeedText;
  readonly kind: EventKind;
  readonly fields: readonly CooperationField[];
  readonly outcome?: FeedText;
  readonly benefit?: FeedText;
  readonly isAnnounced?: boolean;
  readonly note?: FeedText;
  readonly url?: string;
  readonly asOf?: string;
}

export interface SliceTimeline {
  readonly total: number;
  /** Relative to the file, as the other two. */
  readonly next?: string;
  /** From the third page on: before the second one stands the slice. */
  readonly previous?: string;
  /** In the slice of a timeline with several pages. */
  readonly last?: string;
  /** In the slice of a timeline with several pages: how many events of all pages belong to each field. */
  readonly fields?: Readonly<Record<string, number>>;
  readonly items: readonly SliceEvent[];
}

export interface SliceOffice extends Citing {
  readonly id: string;
  readonly kind: OfficeKind;
  readonly name: FeedText;
  readonly nativeName?: ForeignText;
  readonly role?: FeedText;
  readonly languages?: readonly string[];
  readonly languagesWritten?: string;
  readonly address?: readonly string[];
  readonly country?: string;
  readonly countryWritten?: string;
  readonly phones?: readonly string[];
  readonly email?: string;
  readonly url?: string;
  readonly hours?: {
    readonly timeZone: string;
    readonly periods: readonly {
      readonly weekday: number;
      readonly opensMinutes: number;
      readonly closesMinutes: number;
    }[];
    readonly note?: FeedText;
  };
  readonly person?: { readonly name: string; readonly title?: FeedText };
  readonly note?: FeedText;
  readonly asOf?: string;
}

export interface SliceHighlight extends Citing {
  readonly id: string;
  readonly category: HighlightCategory;
  readonly name: FeedText;
  readonly nativeName?: string;
  readonly text?: FeedText;
  readonly address?: string;
  readonly coordinates?: SliceCoordinates;
  readonly isOutsideCity?: boolean;
  readonly openingNotes?: FeedText;
  readonly image?: SliceImage;
  readonly links?: readonly SliceLink[];
  readonly asOf?: string;
}

/** `timeline-{n}.{lang}.json`, from the second page on. */
export interface SliceTimelinePage {
  readonly schemaVersion: string;
  readonly revision: string;
  readonly lang: LocaleCode;
  readonly timeline: SliceTimeline;
  readonly sources: readonly SliceSource[];
}

/** `{lang}.json`: one partner city in one language. */
export interface Slice extends SliceTimelinePage {
  readonly asOf: string;
  readonly licence: { readonly name: string; readonly url?: string; readonly attribution: FeedText };
  readonly city: SliceCity;
  readonly partner?: SlicePartner;
  readonly contacts: { readonly offices: readonly SliceOffice[]; readonly missions: readonly SliceOffice[] };
  readonly highlights: readonly SliceHighlight[];
  readonly zones?: readonly SliceZone[];
}
