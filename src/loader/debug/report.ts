import type { FeedIssue } from '../../model/feed-node.js';

/** Where the language of a widget was found; `at` is the element that has the `lang`. */
export type LanguageOrigin =
  | { readonly kind: 'attribute'; readonly at: string; readonly lang: string }
  | { readonly kind: 'document' | 'browser' | 'nowhere' };

/** A widget on the page as it is now. */
export interface WidgetFinding {
  /** `bandung-city-profile`, with its id where it has one. */
  readonly name: string;
  readonly isDefined: boolean;
  /** `ready`, `loading` …; `unknown` in engines without custom states. */
  readonly state: string;
  readonly partner: string;
  readonly origin: LanguageOrigin;
  readonly locale: string;
  readonly tag: string;
  /** `page`: the page gave the data itself; `held`: the visitor has not agreed yet; `none`: no address. */
  readonly source: 'feed' | 'page' | 'held' | 'none';
  /** For `feed`. */
  readonly feedUrl?: string;
  /** Where the list of the feed's partners is, as far as the feed's address tells. */
  readonly indexUrl?: string;
}

/** Why a feed cannot be read. */
export type FeedFailure = 'http' | 'cors' | 'redirect' | 'network' | 'timeout' | 'not-a-feed';

/** What a feed's server answered. */
export interface FeedAnswer {
  readonly url: string;
  readonly milliseconds: number;
  readonly failure?: FeedFailure;
  readonly status?: number;
  readonly bytes?: number;
  /** Milliseconds since 1970, where the server lets pages read `Date`. */
  readonly sentAt?: number;
  /** How old the answer was when it was asked for, in seconds. */
  readonly ageSeconds?: number;
  readonly revision?: string;
  readonly issues: readonly FeedIssue[];
  /** A picture of the feed, to see whether the page may show any. */
  readonly pictureUrl?: string;
}

/** Something of ours that the page's policy blocked. */
export interface Violation {
  /** `connect-src`. */
  readonly directive: string;
  /** Address of what was blocked, or what the browser says in its place, such as `trusted-types-sink`. */
  readonly blocked: string;
  /** The policy that blocked it, whole. */
  readonly policy: string;
}

/** A script tag of ours. */
export interface ScriptFinding {
  readonly src: string;
  /** A plug-in has held it back until the visitor did something. */
  readonly isDelayed: boolean;
}

/** All that the self-diagnosis knows. */
export interface Report {
  readonly pageUrl: string;
  readonly scriptUrl: string;
  readonly scripts: readonly ScriptFinding[];
  readonly version: string;
  /** Versions whose elements came too late to be used. */
  readonly unusedVersions: readonly string[];
  /** Whether the page lets scripts build DOM from templates (Trusted Types). */
  readonly mayBuild: boolean;
  readonly widgets: readonly WidgetFinding[];
  readonly feeds: readonly FeedAnswer[];
  /** Ids of partners by the address of the feed's index, which is asked for only where a partner has no feed. */
  readonly knownPartners: ReadonlyMap<string, readonly string[]>;
  readonly violations: readonly Violation[];
  /** Policies in a `<meta>` of the page; all others came as headers. */
  readonly metaPolicies: readonly string[];
}
