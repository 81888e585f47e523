import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDescriptions } from '../building/build-descriptions.js';
import { buildIndex } from '../building/build-index.js';
import { buildPartnerFiles } from '../building/build-partner-files.js';
import { hashBytes } from '../building/hash-bytes.js';
import { MediaShelf } from '../building/media-shelf.js';
import type { CanonicalEvents } from '../canonical.js';
import { checkFolder, type EventsFile, type GoodFolder } from '../checking/check-folder.js';
import { makeFileProblem } from '../checking/make-problem.js';
import { describeFailure } from '../describe-failure.js';
import { generalId, type Content, type Problem } from '../content.js';
import { readJson } from '../reading/read-json.js';
import { noText, type ToolText } from '../tool-text.js';
import { Crew } from '../working/crew.js';

/** A document of events as it was when it had no mistakes. */
interface KeptEvents {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** What the preview page is told: as it stands after the last save. */
export interface PreviewState {
  /** Counts the feeds built; 0 while there is none. */
  readonly build: number;
  readonly builtAt?: string;
  readonly partners: readonly { readonly id: string; readonly name: ToolText }[];
  readonly problems: readonly Problem[];
}

/** Documents of events up to this size are kept in memory all together, those of larger folders one partner's at a time. */
const defaultKeptBytes = 64_000_000;
/** Partners whose files stay in memory: those looked at last. */
const keptPartners = 4;

/**
 * The feed of a content folder, of which the files of a partner are built when they are asked for. After a save with
 * mistakes the last good one stays; in a very large folder, of the partners that were looked at before.
 */
export class PreviewFeed {
  readonly #folder: string;
  readonly #keptBytes: number;
  #good: GoodFolder | undefined;
  /** By partner. */
  #events = new Map<string, KeptEvents>();
  #built = new Map<string, ReadonlyMap<string, Uint8Array>>();
  #state: PreviewState = { build: 0, partners: [], problems: [] };

  #running = Promise.resolve(this.#state);

  constructor(folder: string, keptBytes = defaultKeptBytes) {
    this.#folder = folder;
    this.#keptBytes = keptBytes;
  }

  get state(): PreviewState {
    return this.#state;
  }

  /** The bytes of a file of the feed; `undefined` where it has none of this path. */
  read(path: string): Uint8Array | undefined {
    if (!this.#good) return undefined;
    const { content } = this.#good;
    const [id = '', name] = path.split('/');
    if (name === undefined) return path === 'index.json' ? this.#buildIndex() : buildDescriptions(content).get(path);
    if (id === generalId || content.partners.has(id)) return this.#buildPartner(id).get(name);
    return id === 'media' ? listPictures(content).get(path) : undefined;
  }

  /** One after the other: what was saved last counts. */
  rebuild(): Promise<PreviewState> {
    this.#running = this.#running.then(() => this.#rebuild());
    return this.#running;
  }

  async #rebuild(): Promise<PreviewState> {
    const crew = new Crew();
    try {
      const known = new Map([...(this.#good?.events.values() ?? [])].map((each) => [each.file, each]));
      const { good, problems } = await checkFolder(this.#folder, crew, known);
      if (good) this.#publish(good);
      else this.#state = { ...this.#state, problems };
    } catch (error) {
      // Such as a folder that was moved away: the preview goes on when it is back.
      this.#state = { ...this.#state, problems: [makeFileProblem(this.#folder, describeFailure(error), noText)] };
    } finally {
      await crew.dismiss();
    }
    return this.#state;
  }

  #publish(good: GoodFolder): void {
    this.#good = good;
    this.#keepEvents(good);
    this.#built.clear();
    this.#state = {
      build: this.#state.build + 1,
      builtAt: new Date().toISOString(),
      partners: [...good.content.partners.values()].map(({ id, name }) => ({
        id,
        name: { en: name['en'] ?? id, id: name['id'] ?? id },
      })),
      problems: [],
    };
  }

  #keepEvents({ events }: GoodFolder): void {
    const before = this.#events;
    this.#events = new Map();
    if (!this.#areFew(events)) return;
    for (const [id, file] of events) {
      const kept = before.get(id);
      const bytes = kept?.sha256 === file.sha256 ? kept.bytes : this.#readFile(file);
      if (bytes) this.#events.set(id, { sha256: file.sha256, bytes });
    }
  }

  #buildPartner(id: string): ReadonlyMap<string, Uint8Array> {
    const built = this.#built.get(id) ?? this.#buildFiles(id);
    // The one asked for last is the last to go.
    this.#built.delete(id);
    this.#built.set(id, built);
    const [oldest] = this.#built.keys();
    if (this.#built.size > keptPartners && oldest !== undefined) this.#built.delete(oldest);
    return built;
  }

  #buildFiles(id: string): ReadonlyMap<string, Uint8Array> {
    const { content, events } = this.#good!;
    const file = events.get(id);
    const bytes = file && (this.#events.get(id)?.bytes ?? this.#readFile(file));
    // It was saved since, with mistakes.
    if (file && !bytes) return new Map();
    const own = bytes && (readJson(bytes).value as CanonicalEvents).events;
    const whole: Content = { ...content, events: new Map(own ? [[id, own]] : []) };
    return new Map(buildPartnerFiles(whole, id, new MediaShelf(content.media)));
  }

  /** In a very large folder without the files of the partners, which would have to be built first. */
  #buildIndex(): Uint8Array {
    const { content, events } = this.#good!;
    const files = new Map([...listPictures(content), ...buildDescriptions(content)]);
    for (const id of this.#areFew(events) ? [generalId, ...content.partners.keys()] : []) {
      for (const [name, bytes] of this.#buildFiles(id)) files.set(`${id}/${name}`, bytes);
    }
    return buildIndex(content, files, false);
  }

  #areFew(events: GoodFolder['events']): boolean {
    return [...events.values()].reduce((sum, { bytes }) => sum + bytes, 0) <= this.#keptBytes;
  }

  /** The bytes that were checked; `undefined` if others have taken their place. */
  #readFile({ file, sha256 }: EventsFile): Uint8Array | undefined {
    try {
      const bytes = readFileSync(join(this.#folder, file));
      return hashBytes(bytes) === sha256 ? bytes : undefined;
    } catch {
      return undefined;
    }
  }
}

/** All pictures of the folder by their published paths, whether the feed names them or not. */
function listPictures(content: Content): Map<string, Uint8Array> {
  const shelf = new MediaShelf(content.media);
  for (const file of content.media.keys()) shelf.publish(file);
  return new Map(shelf.list());
}
