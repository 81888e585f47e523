import type { LocalizeController } from '../../localization/localize-controller.js';
import type { FeedText } from '../../model/feed.js';

/** What the parts of the timeline write with. */
export interface TimelineContext {
  readonly localize: LocalizeController;
  /** Level of the widget's own heading. */
  readonly headingLevel: number;
  /** Renders a text of the feed with its language. */
  readonly text: (text: FeedText | undefined) => unknown;
}
