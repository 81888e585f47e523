import { buildFeedFiles, type FeedFiles } from '../building/build-feed.js';
import { checkContent } from '../checking/check-content.js';
import { makeFileProblem } from '../checking/make-problem.js';
import { describeFailure } from '../describe-failure.js';
import type { Content, Problem } from '../content.js';
import { readContent } from '../reading/read-content.js';
import { noText, type ToolText } from '../tool-text.js';

/** What the preview page is told: as it stands after the last save. */
export interface PreviewState {
  /** Counts the feeds built; 0 while there is none. */
  readonly build: number;
  readonly builtAt?: string;
  readonly partners: readonly { readonly id: string; readonly name: ToolText }[];
  readonly problems: readonly Problem[];
}

/** The feed of a content folder in memory. After a save with mistakes the last good one stays. */
export class PreviewFeed {
  readonly #folder: string;
  #files: FeedFiles = new Map();
  #state: PreviewState = { build: 0, partners: [], problems: [] };

  #running = Promise.resolve(this.#state);

  constructor(folder: string) {
    this.#folder = folder;
  }

  get files(): FeedFiles {
    return this.#files;
  }

  get state(): PreviewState {
    return this.#state;
  }

  /** One after the other: what was saved last counts. */
  rebuild(): Promise<PreviewState> {
    this.#running = this.#running.then(() => this.#rebuild());
    return this.#running;
  }

  async #rebuild(): Promise<PreviewState> {
    try {
      const { content, problems } = checkContent(await readContent(this.#folder));
      if (content) this.#publish(content);
      else this.#state = { ...this.#state, problems };
    } catch (error) {
      // Such as a folder that was moved away: the preview goes on when it is back.
      this.#state = { ...this.#state, problems: [makeFileProblem(this.#folder, describeFailure(error), noText)] };
    }
    return this.#state;
  }

  #publish(content: Content): void {
    this.#files = buildFeedFiles(content);
    this.#state = {
      build: this.#state.build + 1,
      builtAt: new Date().toISOString(),
      partners: [...content.partners.values()].map(({ id, name }) => ({
        id,
        name: { en: name['en'] ?? id, id: name['id'] ?? id },
      })),
      problems: [],
    };
  }
}
