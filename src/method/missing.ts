// R5: what is not known yet, in one list over all tables: what could turn the verdict first.
import { ranking } from './ground/ranking';
import { groupBy } from './ground/groups';
import type { JudgedFactor, JudgedPerson } from './ground/judged';
import {
  type MissingEffect,
  missingEffects,
  type MissingInformation,
  type MissingItem,
  missingItems,
} from './missingInformation';
import type { GoalsReport } from './goals/goalsReport';
import type { Goal } from './ground/plan';
import type { Viewpoint } from './people/people';
import { canCount, missingOfCriteria, type KnownCriteria } from './missingOfCriteria';
import { missingOfFactors, unseenFactors, type Gap, type JudgedSums } from './missingOfFactors';

export interface Known {
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  readonly goals: readonly Goal[];
  /** S2 */
  readonly chain: GoalsReport['chain'];
  readonly sums: JudgedSums;
  /** null without buying criteria. */
  readonly criteria: KnownCriteria | null;
  readonly viewpoint: Viewpoint;
}

/**
 * R5: by effect, then by how much the row matters (weight, role), then by item, then in sheet order. What a whole table does not
 * say is one entry without cell and name, apart from what could turn the verdict.
 */
export function findMissing({
  people,
  factors,
  goals,
  chain,
  sums,
  criteria,
  viewpoint,
}: Known): readonly MissingInformation[] {
  const approvers = people.filter(({ role }) => role === 'approver').length;
  const open = factors.filter(({ status, weight }) => status === 'open' && weight !== 0).length;
  const gaps = [
    ...together(missingOfFactors(factors, sums), () => open),
    ...unseenFactors(factors, sums, viewpoint),
    ...together(people.flatMap(missingOfPerson), (what) =>
      what === 'influencedBy' ? approvers : people.length,
    ),
    ...together(goals.flatMap(missingOfGoal), () => goals.length),
    ...(goals.length === 0 ? [] : chain.flatMap(missingOfIssue)),
    ...(criteria === null ? [] : together(missingOfCriteria(criteria), () => counting(criteria))),
  ];
  return gaps
    .sort(compareGaps)
    .map(({ what, cell, name, effect, suggestions }) => ({ what, cell, name, effect, suggestions }));
}

function counting({ report }: KnownCriteria): number {
  return report.criteria.filter(canCount).length;
}

const compareEffects = ranking(missingEffects);
const compareItems = ranking(missingItems);

// Array sort is stable: what compares equal stays in sheet order.
export function compareGaps(one: Gap, other: Gap): number {
  return (
    compareEffects(one.effect, other.effect) || one.place - other.place || compareItems(one.what, other.what)
  );
}

/** One entry for an item that none of several rows has: the column is not there, or nobody has begun with it. */
function together(gaps: readonly Gap[], rowsFor: (what: MissingItem) => number): readonly Gap[] {
  return [...groupBy(gaps, ({ what }) => what)].flatMap(([what, same]) => {
    const others = same.filter(({ effect }) => effect !== 'verdict');
    const [greatest] = [...others].sort(compareGaps);
    if (same.length < 2 || same.length < rowsFor(what) || greatest === undefined) return same;
    const suggestions = others.flatMap((each) => each.suggestions);
    const turning = same.filter(({ effect }) => effect === 'verdict');
    return [...turning, { ...greatest, cell: '', name: '', place: 0, suggestions }];
  });
}

/** T1, T3–T5, T10 */
export function missingOfPerson(person: JudgedPerson): readonly Gap[] {
  const { role, cell, name } = person;
  const decides = role === 'owner' || role === 'approver';
  const place = decides ? 0 : role === 'gatekeeper' ? 2 : 1;
  const gap = (what: MissingItem, effect: MissingEffect): Gap => {
    const suggestions = person.suggestions.filter(({ key }) => key === what);
    return { what, cell, name, effect, place, suggestions };
  };
  return [
    ...(person.authority === null ? [gap('authority', 'role')] : []),
    ...(person.involvement === null ? [gap('involvement', 'role')] : []),
    ...(person.attitudeKnown ? [] : [gap('attitude', role === 'gatekeeper' ? 'advice' : 'gaps')]),
    ...(person.contact === null && person.lastContact === null ? [gap('contact', 'coverage')] : []),
    ...(person.individualNeed === null ? [gap('individualNeed', 'advice')] : []),
    ...(person.organisationalNeed === null ? [gap('organisationalNeed', 'advice')] : []),
    ...(role === 'approver' && person.influencedBy.length === 0 ? [gap('influencedBy', 'gaps')] : []),
  ];
}

/** S3 */
function missingOfGoal({ cell, text: name, measure, baseline, target, due }: Goal): readonly Gap[] {
  const gap = (what: MissingItem): Gap => ({
    what,
    cell,
    name,
    effect: 'goal',
    place: 0,
    suggestions: [],
  });
  return [
    ...(measure === '' ? [gap('measure')] : []),
    ...(baseline === null ? [gap('baseline')] : []),
    ...(target === null ? [gap('target')] : []),
    ...(due === null ? [gap('due')] : []),
  ];
}

/** S2: what a blank leaves open; an issue that follows from one that is not in the list is a finding. */
function missingOfIssue({ issue: { cell, text: name }, gap }: GoalsReport['chain'][number]): readonly Gap[] {
  if (gap === null || gap === 'unknownBehind') return [];
  const what = gap === 'noLayer' ? 'layer' : 'because';
  return [{ what, cell, name, effect: 'goal', place: 1, suggestions: [] }];
}
