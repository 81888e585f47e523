import { parsePartialDate } from '../../model/partial-date.js';
import { selectStages } from '../../model/select-stages.js';
import type { CanonicalPartner } from '../canonical.js';
import type { Content } from '../content.js';
import type { Gap } from './content-report.js';
import { buildGap, findLacks, readName, type EntryList } from './find-lacks.js';
import type { GapKind } from './gap-kinds.js';
import type { EntryLists } from './list-entries.js';

/** Finds what readers cannot verify: no source that they could open, or no word of the time for which it stands. */
export function findUnsourced(content: Content, lists: EntryLists): Gap[] {
  const find = <Entry extends { readonly sources: readonly string[] }>(kind: GapKind, list: EntryList<Entry>): Gap[] =>
    findLacks(list, { [kind]: ({ sources }: Entry) => sources.some((id) => content.sources.get(id)?.url) });
  return [
    ...lists.partners.flatMap((list) => [
      ...find('partner-source', list),
      ...list.entries.flatMap((partner) => findAssumedStages(partner, list.file)),
    ]),
    ...find('fact-source', lists.facts),
    ...find('strength-source', lists.strengths),
    ...find('place-source', lists.places),
    ...lists.events.flatMap((list) => find('event-source', list)),
    ...lists.offices.flatMap((list) => [
      ...find('office-source', list),
      ...findLacks(list, { 'office-date': ({ asOf }) => asOf }),
    ]),
    // A date stands for itself: the founding day does not age.
    ...findLacks(lists.facts, { 'fact-date': ({ asOf, value }) => asOf ?? typeof value === 'string' }),
    ...findLacks(lists.strengths, { 'strength-date': ({ asOf }) => asOf }),
  ];
}

/** The stages that the timeline shows as passed only because a later one is. */
function findAssumedStages({ id, agreement }: CanonicalPartner, file: string): Gap[] {
  if (!agreement) return [];
  const { stage, reached = [] } = agreement;
  const steps = selectStages({
    instrument: readName(agreement.instrument).en,
    stage,
    reached: reached.map((step) => ({ stage: step.stage, date: parsePartialDate(step.date ?? '') })),
  });
  const named = new Set(reached.map((step) => step.stage));
  return steps
    .filter(({ stage: passed, state }) => state === 'done' && !named.has(passed))
    .map((step) => buildGap('stage-source', { partners: [id], file, entry: step.stage }));
}
