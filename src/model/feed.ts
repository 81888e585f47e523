/**
 * What a slice of the feed means once it has been read: one partner in one locale. Templates only ever meet these
 * types; raw JSON is `unknown` until `parseFeed` has looked at it.
 *
 * On the wire the shapes are the same but for: a text is `"…"` in the slice's language or `{"text", "lang"}`;
 * a date is an ISO string; an image's `src` may be relative to the slice; `sources` of a fact are indices into
 * the slice's own list `sources`. A further page of the timeline is a file with the slice's `schemaVersion`, `lang`
 * and `sources`, and `timeline` alone.
 */
import type { DateSpan, PartialDate } from './partial-date.js';
import type { Zone } from './zone.js';
import type {
  AgreementStage,
  CooperationField,
  EventKind,
  FactUnit,
  HighlightCategory,
  LinkKind,
  OfficeKind,
  PartnershipStatus,
} from './vocabulary.js';

/** The major version of the feed format that this code reads. */
export const schemaMajor = 1;

/** A text in the slice's language (`string`), or one that fell back to another and says so. */
export type FeedText = string | ForeignText;

/** A text in another language than the slice's. `lang` is a BCP 47 tag. */
export interface ForeignText {
  readonly text: string;
  readonly lang: string;
}

/** A raster image from the feed's own origin. */
export interface FeedImage {
  /** Absolute URL. */
  readonly src: string;
  /** CSS pixels of the file, for the aspect ratio. */
  readonly width: number;
  readonly height: number;
  /** Empty for a decorative picture. */
  readonly alt: FeedText;
  readonly credit?: FeedText;
  readonly licence?: string;
}

/** A link that passed `safeUrl`. */
export interface FeedLink {
  readonly kind: LinkKind;
  readonly url: string;
  readonly label?: FeedText;
}

/** Where a fact comes from. */
export interface Source {
  readonly title: FeedText;
  readonly url?: string;
}

/** Degrees, WGS 84. `isApproximate` where only the area is known. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
  readonly isApproximate?: boolean;
}

/** A country by its ISO 3166-1 alpha-2 code, with its name in the slice's language. */
export interface Country {
  readonly code: string;
  readonly name: FeedText;
}

/** A figure or short statement on the city, with the year it stands for and where it is from. */
export interface KeyFact {
  /** One of `factIds`, or any other id together with `label`. */
  readonly id: string;
  readonly label?: FeedText;
  /** A number (formatted by the reader), a date (ISO, formatted), or words. */
  readonly value: number | PartialDate | FeedText;
  readonly unit?: FactUnit;
  /** The figure as the publisher has written it in the slice's language: `8.54 trillion Indonesian rupiahs`. */
  readonly written?: string;
  /** The year or day that the value stands for. */
  readonly asOf?: PartialDate;
  /** A doubt or limit, in words. */
  readonly note?: FeedText;
  readonly sources: readonly Source[];
}

/** A strength of the city for investment and cooperation. */
export interface Strength {
  readonly id: string;
  readonly title: FeedText;
  readonly text: FeedText;
  readonly asOf?: PartialDate;
  readonly sources: readonly Source[];
}

export interface Motto {
  readonly text: string;
  /** Language of the motto itself, BCP 47. */
  readonly lang: string;
  readonly meaning?: FeedText;
}

/** Bandung, as its partners' citizens see it. Only the name is certain: a broken field does not cost the profile. */
export interface CityProfile {
  readonly name: FeedText;
  /** The official name in Indonesian. */
  readonly nativeName?: string;
  readonly country?: Country;
  readonly region?: FeedText;
  readonly emblem?: FeedImage;
  readonly flag?: FeedImage;
  readonly motto?: Motto;
  readonly nicknames: readonly FeedText[];
  readonly coordinates?: Coordinates;
  /** Written like an IANA time zone; whether the browser knows it is for the formatter to find out. */
  readonly timeZone?: string;
  readonly summary: readonly FeedText[];
  readonly facts: readonly KeyFact[];
  readonly strengths: readonly Strength[];
  readonly links: readonly FeedLink[];
}

/** One stage of an agreement, reached on a date or at an unknown one. */
export interface StageReached {
  readonly stage: AgreementStage;
  readonly date?: PartialDate;
}

/** The paper on which a partnership stands and how far along the ten stages it is. */
export interface Agreement {
  readonly instrument: FeedText;
  readonly date?: PartialDate;
  /** The furthest stage that a source confirms. */
  readonly stage?: AgreementStage;
  readonly reached: readonly StageReached[];
}

/** The partner city of this slice. */
export interface PartnerProfile {
  readonly id: string;
  readonly name: FeedText;
  readonly country?: Country;
  readonly region?: FeedText;
  readonly flag?: FeedImage;
  readonly coordinates?: Coordinates;
  readonly timeZone?: string;
  /** How far it is from Bandung, as the publisher has written it: `5,263 km`. */
  readonly distanceWritten?: string;
  readonly status: PartnershipStatus;
  readonly statusNote?: FeedText;
  readonly since?: PartialDate;
  readonly fields: readonly CooperationField[];
  readonly agreement?: Agreement;
  readonly url?: string;
  /** When it was last checked; without it the feed’s own day holds. */
  readonly asOf?: PartialDate;
  readonly sources: readonly Source[];
}

/** Something that the two cities did. */
export interface CooperationEvent {
  readonly id: string;
  /** Absent where no source gives one. */
  readonly date?: DateSpan;
  /** A span as the publisher has written it: `August 25 – 28, 1997`. */
  readonly dateWritten?: string;
  readonly title: FeedText;
  readonly summary?: FeedText;
  readonly kind: EventKind;
  readonly fields: readonly CooperationField[];
  /** What came out of it. */
  readonly outcome?: FeedText;
  /** What it brought to people. */
  readonly benefit?: FeedText;
  /** Reported before the day; whether it took place is not confirmed. */
  readonly isAnnounced: boolean;
  /** A doubt or limit, in words. */
  readonly note?: FeedText;
  readonly url?: string;
  /** When it was last checked; without it the feed’s own day holds. */
  readonly asOf?: PartialDate;
  readonly sources: readonly Source[];
}

/** A page of the timeline. */
export interface Timeline {
  /** Events in all pages together. */
  readonly total: number;
  /** Absolute URL of the next page. */
  readonly next?: string;
  /** Absolute URL of the page before, unless that is the slice. */
  readonly previous?: string;
  /** Absolute URL of the last page, in the slice of a timeline that has several. */
  readonly last?: string;
  /** How many events of all pages belong to each field; in the slice of a timeline that has several pages. */
  readonly fields?: Readonly<Record<string, number>>;
  readonly items: readonly CooperationEvent[];
}

/**
 * Weekly hours in which an office is open: minutes after midnight, weekdays 1 (Monday) to 7. `closesMinutes` may be
 * 1440; one that is less than `opensMinutes` lies on the next day.
 */
export interface OpeningPeriod {
  readonly weekday: number;
  readonly opensMinutes: number;
  readonly closesMinutes: number;
}

export interface OpeningHours {
  readonly timeZone: string;
  readonly periods: readonly OpeningPeriod[];
  readonly note?: FeedText;
}

/** A named person, only where the office itself publishes one. */
export interface OfficePerson {
  readonly name: string;
  readonly title?: FeedText;
}

/** An office to write to. */
export interface Office {
  readonly id: string;
  readonly kind: OfficeKind;
  readonly name: FeedText;
  /** The office's own name in its own language. */
  readonly nativeName?: ForeignText;
  readonly role?: FeedText;
  /** BCP 47 tags of the languages in which it answers. */
  readonly languages: readonly string[];
  /** Their names in the slice's language: `Indonesian and English`. */
  readonly languagesWritten?: string;
  /** Lines in local order. */
  readonly address: readonly string[];
  readonly country?: string;
  /** Its name in the slice's language. */
  readonly countryWritten?: string;
  /** As dialled from abroad: `+62 22 4234793`. */
  readonly phones: readonly string[];
  readonly email?: string;
  readonly url?: string;
  readonly hours?: OpeningHours;
  readonly person?: OfficePerson;
  /** A doubt or limit, in words. */
  readonly note?: FeedText;
  readonly asOf?: PartialDate;
  readonly sources: readonly Source[];
}

export interface Contacts {
  /** Offices of the city of Bandung, the chief one first. */
  readonly offices: readonly Office[];
  /** Indonesian missions responsible for the partner. */
  readonly missions: readonly Office[];
}

/** A place, dish, street or feast worth the journey. */
export interface TourismHighlight {
  readonly id: string;
  readonly category: HighlightCategory;
  readonly name: FeedText;
  /** The name in Indonesian, where the other differs from it. */
  readonly nativeName?: string;
  readonly text?: FeedText;
  readonly address?: string;
  readonly coordinates?: Coordinates;
  /** Outside the city's border. */
  readonly isOutsideCity: boolean;
  readonly openingNotes?: FeedText;
  readonly image?: FeedImage;
  readonly links: readonly FeedLink[];
  /** When it was last checked; without it the feed’s own day holds. */
  readonly asOf?: PartialDate;
  readonly sources: readonly Source[];
}

export interface Licence {
  readonly name: string;
  readonly url?: string;
  readonly attribution: FeedText;
}

/** One partner in one locale: all that a widget shows. */
export interface Feed {
  /** `1.0`: major and minor version of the format. */
  readonly schemaVersion: string;
  /** Changes whenever the content does. */
  readonly revision: string;
  /** The slice's language, BCP 47. */
  readonly lang: string;
  /** The day up to which the content was checked. */
  readonly asOf?: PartialDate;
  readonly licence?: Licence;
  /** What the publisher knows of the time zones that the slice names. */
  readonly zones: readonly Zone[];
  readonly city?: CityProfile;
  /** Absent in the general slice. */
  readonly partner?: PartnerProfile;
  readonly timeline: Timeline;
  readonly contacts: Contacts;
  readonly highlights: readonly TourismHighlight[];
}
