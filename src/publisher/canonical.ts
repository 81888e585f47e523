/**
 * The documents that Bandung edits: one folder of JSON files in which every text is a language map. The publisher
 * checks them and resolves them into slices. These types and `schema/canonical.schema.json` say the same; a test proves it.
 *
 * ```
 * content/
 *   feed.json               licence, date of the last check
 *   city.json               Bandung's profile
 *   countries.json          names and flags of the countries
 *   offices.json            city offices and Indonesian missions
 *   highlights.json         places worth a visit
 *   sources.json            where facts come from
 *   partners/<id>.json      a partner city
 *   events/<id>.json        what Bandung and that partner did (`bandung.json`: the city's own)
 *   media/…                 pictures
 * ```
 */
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

/** A text in several languages: BCP 47 tag → words. */
export interface LanguageMap {
  readonly en: string;
  readonly id: string;
  readonly [lang: string]: string;
}

/** What every document may have: where a text editor finds the schema. */
interface CanonicalDocument {
  readonly $schema?: string;
}

/** A picture in `media/`. `file` is relative to the content folder. */
export interface CanonicalImage {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: LanguageMap;
  readonly credit?: LanguageMap;
  readonly licence?: string;
}

export interface CanonicalLink {
  readonly kind: LinkKind;
  readonly url: string;
  readonly label?: LanguageMap;
}

export interface CanonicalCoordinates {
  readonly lat: number;
  readonly lon: number;
  readonly isApproximate?: boolean;
}

/** `feed.json` */
export interface CanonicalFeed extends CanonicalDocument {
  readonly asOf: string;
  readonly licence: { readonly name: string; readonly url?: string; readonly attribution: LanguageMap };
}

/** `countries.json`: ISO 3166-1 alpha-2 code → name and flag. */
export interface CanonicalCountries extends CanonicalDocument {
  readonly countries: Readonly<Record<string, { readonly name: LanguageMap; readonly flag?: CanonicalImage }>>;
}

/** `sources.json`: id → title and address. */
export interface CanonicalSources extends CanonicalDocument {
  readonly sources: Readonly<Record<string, CanonicalSource>>;
}

export interface CanonicalSource {
  readonly title: string | LanguageMap;
  readonly url?: string;
  /** What sort of source it is, for editors. */
  readonly kind?: string;
}

export interface CanonicalFact {
  readonly id: string;
  readonly label?: LanguageMap;
  /** A number, an ISO date (`"1810-09-25"`), or words. */
  readonly value: number | string | LanguageMap;
  readonly unit?: FactUnit;
  readonly asOf?: string;
  readonly note?: LanguageMap;
  readonly sources: readonly string[];
}

export interface CanonicalStrength {
  readonly id: string;
  readonly title: LanguageMap;
  readonly text: LanguageMap;
  readonly asOf?: string;
  readonly sources: readonly string[];
}

/** `city.json` */
export interface CanonicalCity extends CanonicalDocument {
  readonly name: LanguageMap;
  readonly nativeName: string;
  readonly country: string;
  readonly region?: LanguageMap;
  readonly emblem?: CanonicalImage;
  readonly motto?: { readonly text: string; readonly lang: string; readonly meaning?: LanguageMap };
  readonly nicknames?: readonly LanguageMap[];
  readonly coordinates: CanonicalCoordinates;
  readonly timeZone: string;
  readonly summary: readonly LanguageMap[];
  readonly facts: readonly CanonicalFact[];
  readonly strengths: readonly CanonicalStrength[];
  readonly links: readonly CanonicalLink[];
  /** Ids of the city's own offices, the chief one first. */
  readonly offices: readonly string[];
}

/** `partners/<id>.json` */
export interface CanonicalPartner extends CanonicalDocument {
  readonly id: string;
  readonly name: LanguageMap;
  readonly country: string;
  readonly region?: LanguageMap;
  readonly coordinates?: CanonicalCoordinates;
  readonly timeZone?: string;
  readonly status: PartnershipStatus;
  readonly statusNote?: LanguageMap;
  readonly since?: string;
  readonly fields: readonly CooperationField[];
  readonly agreement?: {
    readonly instrument: LanguageMap;
    readonly date?: string;
    readonly stage?: AgreementStage;
    readonly reached?: readonly { readonly stage: AgreementStage; readonly date?: string }[];
  };
  readonly url?: string;
  /** Ids of the Indonesian missions responsible, the nearest first. */
  readonly missions: readonly string[];
  /** The chief language of the partner's own site, one of the shipped locales. */
  readonly locale?: LocaleCode;
  readonly asOf?: string;
  readonly sources: readonly string[];
}

export interface CanonicalEvent {
  readonly id: string;
  readonly date?: string;
  readonly title: LanguageMap;
  readonly summary?: LanguageMap;
  readonly kind: EventKind;
  readonly fields: readonly CooperationField[];
  readonly outcome?: LanguageMap;
  readonly benefit?: LanguageMap;
  readonly isAnnounced?: boolean;
  readonly note?: LanguageMap;
  readonly url?: string;
  readonly asOf?: string;
  readonly sources: readonly string[];
}

/** `events/<partner>.json` */
export interface CanonicalEvents extends CanonicalDocument {
  readonly events: readonly CanonicalEvent[];
}

export interface CanonicalOffice {
  readonly id: string;
  readonly kind: OfficeKind;
  readonly name: LanguageMap;
  readonly nativeName?: { readonly text: string; readonly lang: string };
  readonly role?: LanguageMap;
  readonly languages?: readonly string[];
  readonly address?: readonly string[];
  readonly country?: string;
  readonly phones?: readonly string[];
  readonly email?: string;
  readonly url?: string;
  readonly hours?: {
    readonly timeZone: string;
    /** `days`: 1 (Monday) to 7; times `HH:MM`, local. */
    readonly periods: readonly { readonly days: readonly number[]; readonly opens: string; readonly closes: string }[];
    readonly note?: LanguageMap;
  };
  readonly person?: { readonly name: string; readonly title?: LanguageMap };
  readonly note?: LanguageMap;
  readonly asOf?: string;
  readonly sources: readonly string[];
}

/** `offices.json` */
export interface CanonicalOffices extends CanonicalDocument {
  readonly offices: readonly CanonicalOffice[];
}

export interface CanonicalHighlight {
  readonly id: string;
  readonly category: HighlightCategory;
  readonly name: LanguageMap;
  readonly nativeName?: string;
  readonly text?: LanguageMap;
  readonly address?: string;
  readonly coordinates?: CanonicalCoordinates;
  readonly isOutsideCity?: boolean;
  readonly openingNotes?: LanguageMap;
  readonly image?: CanonicalImage;
  readonly links?: readonly CanonicalLink[];
  readonly asOf?: string;
  readonly sources: readonly string[];
}

/** `highlights.json`, the chief places first. */
export interface CanonicalHighlights extends CanonicalDocument {
  readonly highlights: readonly CanonicalHighlight[];
}
