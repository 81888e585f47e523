/** npm entry of the publisher: read a content folder, check it, build the feed from it, write it. Nothing runs. */
export type * from './canonical.js';
export type * from './slice.js';
export { buildFeedFiles, type FeedFiles, type FeedOptions } from './building/build-feed.js';
export { checkContent, type CheckedContent } from './checking/check-content.js';
export { runCli, type CliIo } from './cli.js';
export type { Content, Problem, RawContent } from './content.js';
export { formatProblems } from './checking/format-problems.js';
export { readContent } from './reading/read-content.js';
export { publishFeed, type PublishOptions, type PublishReport } from './publishing/publish-feed.js';
export { writeFeed, type WriteReport } from './building/write-feed.js';
export { buildPageFiles, type PageFiles, type PageOptions } from './pages/build-pages.js';
export { writePages } from './pages/write-pages.js';
