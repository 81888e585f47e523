import type { LocalizeController } from '../../localization/localize-controller.js';
import type { FeedText } from '../../model/feed.js';
import type { Zone } from '../../model/zone.js';

/** What the parts of the profile need to know of the element around them. */
export interface ProfileView {
  readonly localize: LocalizeController;
  /** Renders a text of the feed with its language. */
  readonly text: (text: FeedText | undefined) => unknown;
  readonly now: Date;
  /** What the slice knows of time zones. */
  readonly zones: readonly Zone[];
  /** Level of the headings inside the profile. */
  readonly headingLevel: number;
}
