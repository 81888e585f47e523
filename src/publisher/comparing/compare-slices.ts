import type { Change, ChangeValue, EntryKind } from './feed-difference.js';
import type { ShownSource, SliceEntries, SliceEntry } from './read-entries.js';
import type { FieldValue } from './read-fields.js';

/** A change as one slice shows it. */
export interface SliceChange {
  readonly kind: Change['kind'];
  readonly entry: { readonly kind: EntryKind; readonly id: string; readonly name: string };
  readonly field?: string;
  readonly before?: ChangeValue;
  readonly after?: ChangeValue;
  /** The same in every slice that shows the same change. */
  readonly key: string;
}

/** Lists whose order the editors choose. */
const orderedKinds = ['fact', 'strength', 'link', 'office', 'mission', 'place'] as const;

/** Compares what readers of one partner in one language saw with what they will see. */
export function compareSlices(oldEntries: SliceEntries, newEntries: SliceEntries): SliceChange[] {
  const changes: SliceChange[] = [];
  const citations = { old: listCited(oldEntries), new: listCited(newEntries) };
  for (const [key, entry] of oldEntries) {
    if (!newEntries.has(key) && entry.kind !== 'country') changes.push({ kind: 'removed', entry, key: `- ${key}` });
  }
  for (const [key, entry] of newEntries) {
    const old = oldEntries.get(key);
    if (old) changes.push(...compareFields(key, old, entry), ...compareSources(key, old, entry, citations));
    // A country comes and goes with the field of the partner that names it.
    else if (entry.kind !== 'country') changes.push({ kind: 'added', entry, key: `+ ${key}` });
  }
  return [...changes, ...compareOrder(oldEntries, newEntries)];
}

function compareFields(key: string, old: SliceEntry, entry: SliceEntry): SliceChange[] {
  const names = [...new Set([...old.fields.keys(), ...entry.fields.keys()])];
  return names
    .filter((field) => !isPartOfNew(field, old, entry))
    .flatMap((field) =>
      pairValues(old.fields.get(field) ?? [], entry.fields.get(field) ?? []).map(([before, after]) =>
        buildChange(key, entry, field, before, after),
      ),
    );
}

/** What comes or goes with its picture need not be said beside it. */
function isPartOfNew(field: string, old: SliceEntry, entry: SliceEntry): boolean {
  const parent = field.replace(/\.[^.]*$/, '');
  return parent !== field && old.fields.has(parent) !== entry.fields.has(parent);
}

type Pair = readonly [FieldValue | undefined, FieldValue | undefined];

/** The values that only one side has, side by side in their order. */
function pairValues(old: readonly FieldValue[], now: readonly FieldValue[]): Pair[] {
  const gone = old.filter(({ key }) => !now.some((each) => each.key === key));
  const come = now.filter(({ key }) => !old.some((each) => each.key === key));
  const pairs: Pair[] = [];
  if (gone.length === 0 && come.length === 0) {
    // The same paragraphs in another order.
    return old.map((each, index): Pair => [each, now[index]]).filter(([before, after]) => before?.key !== after?.key);
  }
  for (let index = 0; index < Math.max(gone.length, come.length); index += 1) pairs.push([gone[index], come[index]]);
  return pairs;
}

function buildChange(
  key: string,
  entry: SliceChange['entry'],
  field: string,
  before: FieldValue | undefined,
  after: FieldValue | undefined,
): SliceChange {
  return {
    kind: 'changed',
    entry: { kind: entry.kind, id: entry.id, name: entry.name },
    field,
    before: before?.value,
    after: after?.value,
    key: JSON.stringify([key, field, before?.key, after?.key]),
  };
}

function listCited(entries: SliceEntries): ReadonlyMap<string, ShownSource> {
  return new Map([...entries.values()].flatMap(({ sources }) => sources.map((source) => [source.key, source])));
}

interface Citations {
  readonly old: ReadonlyMap<string, ShownSource>;
  readonly new: ReadonlyMap<string, ShownSource>;
}

/**
 * Where a source has given way to one that nothing cited before, the source itself was changed: that is said once, not
 * for everything that cites it.
 */
function compareSources(key: string, old: SliceEntry, entry: SliceEntry, citations: Citations): SliceChange[] {
  const write = ({ key: id, title, url }: ShownSource): FieldValue => ({
    key: JSON.stringify([id, title.text]),
    value: { text: url === undefined ? title.text : `${title.text} <${url}>`, lang: title.lang },
  });
  const ofSource = ({ key: id, title }: ShownSource, before: ShownSource, after: ShownSource): SliceChange =>
    buildChange(`source ${id}`, { kind: 'source', id, name: title.text }, 'source', write(before), write(after));
  const gone = old.sources.filter((source) => !entry.sources.some((each) => each.key === source.key));
  const come = entry.sources.filter((source) => !old.sources.some((each) => each.key === source.key));
  const retitled = entry.sources.flatMap((source) => {
    const before = citations.old.get(source.key);
    return before && before.title.text !== source.title.text ? [ofSource(source, before, source)] : [];
  });
  const isRenewed = gone.length === come.length;
  const changes = gone.map((before, index) => {
    const after = isRenewed ? come[index] : undefined;
    const isSame = after && !citations.new.has(before.key) && !citations.old.has(after.key);
    return isSame
      ? ofSource(before, before, after)
      : buildChange(key, entry, 'sources', write(before), after && write(after));
  });
  const added = isRenewed ? [] : come.map((after) => buildChange(key, entry, 'sources', undefined, write(after)));
  return [...retitled, ...changes, ...added];
}

function compareOrder(oldEntries: SliceEntries, newEntries: SliceEntries): SliceChange[] {
  const lists = orderedKinds.map((kind) => [kind, (entry: SliceEntry) => entry.kind === kind] as const);
  // Events stand by their dates: where a date has changed, the move is no news.
  const hasSameDate = (entry: SliceEntry, key: string): boolean =>
    entry.kind === 'event' && readDate(oldEntries, key) === readDate(newEntries, key);
  return [...lists, ['event', hasSameDate] as const].flatMap(([kind, isWanted]) => {
    const [before, after] = [oldEntries, newEntries].map((entries) =>
      [...entries]
        .filter(([key, entry]) => isWanted(entry, key) && oldEntries.has(key) && newEntries.has(key))
        .map(([, { id }]) => id),
    );
    const [oldOrder, newOrder] = [before ?? [], after ?? []];
    if (oldOrder.join(' ') === newOrder.join(' ')) return [];
    const value = (order: readonly string[]): FieldValue => ({ key: order.join(' '), value: order });
    const entry = { kind: 'list' as const, id: kind, name: kind };
    return [buildChange(`list ${kind}`, entry, 'order', value(oldOrder), value(newOrder))];
  });
}

function readDate(entries: SliceEntries, key: string): string | undefined {
  return entries.get(key)?.fields.get('date')?.[0]?.key;
}
