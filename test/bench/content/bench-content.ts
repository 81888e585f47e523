/**
 * What every page of the benchmark shows: one city, its events, its places, its office. Numbers and dates are there
 * twice, raw and as finished labels; a page takes the one or the other.
 */
export interface BenchContent {
  readonly partnerId: string;
  readonly profile: BenchProfile;
  readonly events: readonly BenchEvent[];
  readonly places: readonly BenchPlace[];
  readonly office: BenchOffice;
}

export interface BenchPicture {
  /** Path below the library's root. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface BenchProfile {
  readonly name: string;
  readonly nativeName: string;
  readonly country: string;
  readonly motto: { readonly text: string; readonly lang: string; readonly meaning: string };
  readonly emblem: BenchPicture;
  readonly summary: readonly string[];
  readonly partner: string;
  readonly since: string;
  readonly sinceLabel: string;
  readonly fields: readonly string[];
  readonly facts: readonly BenchFact[];
  readonly strengths: readonly { readonly title: string; readonly text: string }[];
}

export interface BenchFact {
  readonly label: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly valueLabel: string;
  readonly asOf?: string;
}

export interface BenchEvent {
  readonly id: string;
  readonly date: string;
  readonly dateLabel: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly fields: readonly string[];
  readonly outcome?: string;
  readonly benefit?: string;
}

export interface BenchPlace {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly text: string;
  readonly address?: string;
  readonly openingNotes?: string;
  readonly mapUrl?: string;
}

export interface BenchOffice {
  readonly name: string;
  readonly role: string;
  readonly address: readonly string[];
}

/** The texts by which a page proves that it shows all of it. */
export interface ContentProof {
  /** Must be seen: rendered, with a box, not hidden. The time to the content counts to the last of them. */
  readonly seen: readonly string[];
  /** Must be there at the end, if only in a closed disclosure or on a slide that is not the first. */
  readonly present: readonly string[];
}

const rawKeys = ['date', 'since', 'value', 'unit'];
const labelKeys = ['dateLabel', 'sinceLabel', 'valueLabel'];

/** What a page fetches that formats by itself, or that gets finished labels. */
export function serializeContent(content: Partial<BenchContent>, kind: 'raw' | 'labels'): string {
  const dropped = kind === 'raw' ? labelKeys : rawKeys;
  return JSON.stringify(content, (key, value: unknown) => (dropped.includes(key) ? undefined : value));
}

/** The proof of a page with the events alone. */
export function proveEvents(events: readonly BenchEvent[]): ContentProof {
  return { seen: events.map(({ title }) => title), present: events.map(({ summary }) => summary) };
}

/** The proof of a page with everything. */
export function proveContent({ profile, events, places, office }: BenchContent): ContentProof {
  const proof = proveEvents(events);
  return {
    seen: [
      ...profile.summary,
      ...profile.strengths.map(({ title }) => title),
      ...proof.seen,
      ...places.map(({ name }) => name),
      office.name,
    ],
    present: [
      ...profile.strengths.map(({ text }) => text),
      ...proof.present,
      ...places.map(({ text }) => text),
      office.role,
    ],
  };
}
