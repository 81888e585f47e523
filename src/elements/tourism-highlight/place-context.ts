import type { LocalizeController } from '../../localization/localize-controller.js';
import type { FeedImage, FeedText } from '../../model/feed.js';

/** What the parts of a place are written with. */
export interface PlaceContext {
  readonly localize: LocalizeController;
  /** Level of the widget's own heading. */
  readonly headingLevel: number;
  /** Renders a text of the feed with its language. */
  readonly text: (text: FeedText | undefined) => unknown;
  /** Whether a picture could not be loaded. */
  readonly isBroken: (image: FeedImage) => boolean;
  /** Id of the place that was the first to come when the visitor asked for all. */
  readonly firstNewId: string | undefined;
}
