import type { LocalizeController } from '../../localization/localize-controller.js';
import type { FeedText } from '../../model/feed.js';
import type { Zone } from '../../model/zone.js';

/** What the parts of an office need to know of the element around them. */
export interface OfficeView {
  readonly localize: LocalizeController;
  /** Renders a text of the feed with its language. */
  readonly text: (text: FeedText | undefined) => unknown;
  /** Language of the slice. */
  readonly feedLang: string;
  readonly now: Date;
  /** What the slice knows of time zones. */
  readonly zones: readonly Zone[];
  /** Of the visitor, where it is not that of the browser. */
  readonly visitorTimeZone?: string;
}
