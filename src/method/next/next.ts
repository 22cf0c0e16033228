// N7: all that could be done, as one ranking. What a line above speaks of is not said again.
import { isOfPersonOnly, topicOf, topicsOf } from '../factors/topics/topicOf';
import { quotingTopics } from '../factors/topics/topics';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { daysBetween } from '../ground/days';
import { groupBy } from '../ground/groups';
import { isDecidingRole } from '../ground/roles';
import { isResting } from '../ground/sale';
import { isConfirmed } from '../strategy/confirmed';
import { otherConditions } from './conditions';
import { datesInWords } from './datesInWords';
import { inOneTalk } from './oneTalk';
import { dayThatForces, wordsOf } from './ownDays';
import { isOfLeaving } from './successors';
import {
  againstDrafts,
  commitmentDraft,
  confidantDrafts,
  confirmDrafts,
  fewContactsDrafts,
  hearsayDrafts,
  leaverDrafts,
  redFlagDrafts,
  staleDrafts,
  suggestedDraft,
  unmetDrafts,
  unsureMustDrafts,
  verifyDraft,
  wayDrafts,
  type Draft,
} from './drafts';
import { byWeight, groundOf, linkedPeople, type NextGround, type NextSources } from './ground';
import type { Advice } from '../actions/suggestedAction';
import { askNeutrally } from './officialQuestion';
import type { NextLine, NextState } from './nextLine';
import { makePlanner } from './whoAndWhen';

/** N7: a commitment within so many days forces it. */
const commitmentDays = 14;

/** N7: everything that could be done, the first three first. */
export function rankNext(sources: NextSources): readonly NextLine[] {
  const ground = groundOf(sources);
  const { say, withTwins } = makeSayer(ground);
  /** Of each kind its first; one that a line above speaks of has had its turn. */
  const sayFirsts = (kinds: readonly (readonly Draft[])[]): readonly NextLine[] =>
    say(kinds.flatMap((drafts) => drafts.slice(0, 1)));
  if (isResting(ground.sale)) return say(plansOf(ground, 'N3'));
  if (ground.sale.state === 'won') {
    const kinds = afterSale(ground);
    return withTwins([...sayFirsts(kinds), ...say(kinds.flat())]);
  }
  const kinds = conditionKinds(ground);
  const [against, inFavour] = heaviestOf(ground);
  const lines = [
    ...say(forcedByDates(ground)),
    ...say([...(ground.isStop ? [decideDraft(ground)] : [])]),
    ...sayFirsts(kinds),
    ...say(wayDrafts(ground)),
    ...say([
      ...against.slice(0, 1),
      ...(ground.isStop ? [] : inFavour.slice(0, 1)),
      ...staleDrafts(ground).slice(0, 1),
    ]),
    ...say([...kinds.flat(), ...staleDrafts(ground)]),
    ...say(nameless(ground)),
  ];
  const all = [...lines, ...say(otherConditions(ground, lines)), ...say(rest(ground)), ...say(inFavour)];
  return inOneTalk(withTwins(all));
}

interface Sayer {
  /** The drafts of one level of which no line above speaks, in their order: first what is overdue, last what is under way. */
  readonly say: (drafts: readonly Draft[]) => readonly NextLine[];
  /** The lines, each with what else its sentence says. */
  readonly withTwins: (lines: readonly NextLine[]) => readonly NextLine[];
}

function makeSayer(ground: NextGround): Sayer {
  const planned = makePlanner(ground);
  const spoken = new Set<string>();
  const leavers = new Set<string>();
  const sentences: { readonly key: string; readonly people: readonly string[]; readonly cells: string[] }[] =
    [];
  const factorAt = groupBy(ground.factors, ({ cell }) => cell);
  /** A factor that is about a person is spoken of by a line about them; one that somebody leaves, by the line about that. */
  const isOfSpokenPerson = (cell: string): boolean => {
    const [factor] = factorAt.get(cell) ?? [];
    if (factor === undefined) return false;
    const said = [...(isOfPersonOnly(factor.text) ? spoken : []), ...(isOfLeaving(factor) ? leavers : [])];
    return linkedPeople(factor, ground).some((person) => said.includes(person.cell));
  };
  const sayOne = (draft: Draft): readonly NextLine[] => {
    const [subject = ''] = draft.cells;
    if (spoken.has(subject) || isOfSpokenPerson(subject)) return [];
    const { key, people } = sentenceOf(draft);
    const twin = sentences.find(
      (each) => key !== '' && each.key === key && people.every((name) => each.people.includes(name)),
    );
    for (const cell of draft.cells) if (cell !== '') spoken.add(cell);
    if (twin !== undefined) {
      twin.cells.push(...draft.cells);
      return [];
    }
    if (draft.said.kind === 'leaver') leavers.add(subject);
    sentences.push({ key, people, cells: [...draft.cells] });
    return [planned(draft)];
  };
  return {
    say: (drafts) => {
      const lines = drafts.flatMap(sayOne);
      return [...lines].sort((one, other) => placeOfState[one.state] - placeOfState[other.state]);
    },
    withTwins: (lines) =>
      lines.map((line) => {
        const [subject = ''] = line.cells;
        const said = sentences.find(({ key, cells }) => key !== '' && cells[0] === subject);
        return said === undefined ? line : { ...line, cells: said.cells };
      }),
  };
}

/** What somebody is at sinks below what nobody is; what should have been done by now stands before both. */
const placeOfState: Readonly<Record<NextState, number>> = { overdue: 0, suggested: 1, open: 2 };

/** A9: two factors of one topic have one sentence, which is said of the first; '' where the sentence has the factor's own words. */
function sentenceOf({ said }: Draft): { readonly key: string; readonly people: readonly string[] } {
  const none = { key: '', people: [] };
  const advice = said.kind === 'suggested' || said.kind === 'way' ? said.params.action.advice : null;
  if (advice?.rule !== 'A9' || advice.withoutTalks === true) return none;
  const { ownTopic, quadrant, people, ask = people, deciders = [] } = advice;
  if (ownTopic !== undefined)
    return ownTopic.text === null ? none : { key: ['A9', ownTopic.text, quadrant].join(' '), people };
  const { topic, confirm } = advice;
  const isQuoting = confirm !== undefined || quotingTopics.some((each) => each === topic);
  // Linked people of whom none can be asked: the quadrant's own question, with the factor's own words.
  if (topic === null || isQuoting || (people.length > 0 && ask.length === 0)) return none;
  return { key: ['A9', topic, quadrant, ...deciders].join(' '), people: ask };
}

/** The earliest first; before the no-contact date what can be asked officially comes before all. */
function forcedByDates(ground: NextGround): readonly Draft[] {
  const { commitments, asOf, waits } = ground;
  const dated = [
    ...(commitments?.list ?? []).flatMap((each): readonly Draft[] => {
      if (each.state !== 'overdue' && each.state !== 'planned') return [];
      const isNear = (daysBetween(asOf, each.planned ?? '') ?? Infinity) <= commitmentDays;
      const draft = isNear ? commitmentDraft(ground, each) : null;
      return draft === null ? [] : [draft];
    }),
    ...leaverDrafts(ground),
    ...datedFactors(ground),
  ].sort((one, other) => compareDays(dayOf(one), dayOf(other)));
  const official = officialQuestions(ground);
  return waits
    ? [...official, ...dated]
    : [...dated, ...official].sort((one, other) => compareDays(dayOf(one), dayOf(other)));
}

const dayOf = ({ said, day }: Draft): string => (said.kind === 'commitment' ? said.params.day : (day ?? ''));
const compareDays = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

function datedFactors(ground: NextGround): readonly Draft[] {
  return ground.counted.flatMap((factor): readonly Draft[] => {
    const day = dayThatForces(factor, ground);
    const draft = day === null ? null : suggestedDraft(ground, factor, day);
    return draft === null ? [] : [draft];
  });
}

/** A factor of any weight whose words name questions or clarification and a day: it asks about what weighs most against us. */
function officialQuestions(ground: NextGround): readonly Draft[] {
  const { factors, counted, asOf } = ground;
  const [factor] = factors.filter(
    (each) => each.status === 'open' && topicsOf(wordsOf(each)).includes('officialQuestion'),
  );
  const until = factor && datesInWords(wordsOf(factor), asOf).find((day) => day >= asOf);
  if (factor === undefined || until === undefined) return [];
  const against = counted.filter((each) => each.direction === 'negative' && each !== factor);
  const { about, subjects, cells: asked } = askNeutrally(byWeight(against));
  const params = { about, subjects, until };
  const cells = [factor.cell, ...asked];
  return [{ said: { kind: 'officialQuestion', params }, rule: 'S9', cells, people: [], day: until }];
}

function decideDraft({ criteria, going }: NextGround): Draft {
  const flags = criteria?.redFlags ?? [];
  const comparison = criteria?.comparison;
  const competitor = comparison?.position === 'behind' ? comparison.competitor : '';
  const isOurs = going?.decision !== 'stopAndRethink';
  const params = { flags: flags.map(({ text }) => text), competitor, isOurs };
  return {
    said: { kind: 'decide', params },
    rule: 'R6',
    cells: flags.map(({ cell }) => cell),
    people: [],
    day: null,
  };
}

/** R6's conditions that are about somebody or something, kind by kind. */
const conditionKinds = (ground: NextGround): readonly (readonly Draft[])[] => [
  redFlagDrafts(ground),
  unsureMustDrafts(ground),
  againstDrafts(ground),
  confirmDrafts(ground),
  confidantDrafts(ground),
  unmetDrafts(ground),
  fewContactsDrafts(ground),
  hearsayDrafts(ground),
];

/** A9: the factors against us, then those for us, the heaviest first; one that is assumed is to be verified. */
function heaviestOf(ground: NextGround): readonly [readonly Draft[], readonly Draft[]] {
  const draftsOf = (direction: 'positive' | 'negative'): readonly Draft[] =>
    byWeight(ground.counted.filter((factor) => factor.direction === direction)).flatMap((factor) => {
      const isHearsay = direction === 'positive' && factor.evidenceKnown && !isConfirmed(factor);
      const draft = isHearsay ? verifyDraft(factor, ground, null) : suggestedDraft(ground, factor);
      return draft ?? [];
    });
  return [draftsOf('negative'), draftsOf('positive')];
}

/** R6's conditions that name nobody and nothing. */
function nameless({ going, coverage, gate }: NextGround): readonly Draft[] {
  const reasons = new Set(going?.reasons.map(({ reason }) => reason));
  const lacksRoles = (going?.reasons ?? []).some(
    (each) => each.reason === 'coverageUnknown' && each.params.lacksRoles === true,
  );
  const bare = { rule: 'R6', cells: [], people: [], day: null };
  const noRole = (role: 'owner' | 'approver'): Draft => ({
    said: { kind: 'missingRole', params: { role } },
    ...bare,
  });
  return [
    ...(reasons.has('noOwner') ? [noRole('owner')] : []),
    ...(reasons.has('noApprover') ? [noRole('approver')] : []),
    ...(reasons.has('coverageLow') || reasons.has('coverageUnknown')
      ? [
          {
            said: {
              kind: 'coverage',
              params: {
                coverage: reasons.has('coverageLow') ? coverage : null,
                ...(lacksRoles ? { lacksRoles } : {}),
              },
            },
            ...bare,
          } as const,
        ]
      : []),
    ...(reasons.has('gateOpen') && gate !== null
      ? [{ said: { kind: 'goals', params: { open: gate.open } }, ...bare } as const]
      : []),
  ];
}

/** Factors against us that weigh much, those who decide, then what is left by weight of factor or role. */
function rest(ground: NextGround): readonly Draft[] {
  const { counted, people, settings, isStop } = ground;
  const ofFactor = (factor: JudgedFactor): Draft | null => suggestedDraft(ground, factor);
  const ofPerson = (person: JudgedPerson): Draft | null => suggestedDraft(ground, person);
  const heavy = counted.filter((each) => each.direction === 'negative' && each.weight >= settings.heavyFrom);
  const deciding = people.filter(({ role }) => isDecidingRole(role));
  const left = [
    ...counted
      .filter(({ direction }) => !(isStop && direction === 'positive'))
      .map((factor) => ({ weight: factor.weight, draft: ofFactor(factor) })),
    ...people.map((person) => ({
      weight: person.role === null ? 0 : settings.coverageWeights[person.role],
      draft: ofPerson(person),
    })),
  ];
  return [
    ...byWeight(heavy).map(ofFactor),
    ...deciding.map(ofPerson),
    ...byWeight(left).map(({ draft }) => draft),
  ].filter((draft) => draft !== null);
}

/** What is suggested by a rule of its own: N3's plan, N5's touches. */
const plansOf = ({ actions, people }: NextGround, rule: 'N3' | 'N5'): readonly Draft[] => {
  const personAt = groupBy(people, ({ cell }) => cell);
  return actions
    .filter((action) => action.rule === rule)
    .map((action): Draft => {
      const { advice, source } = action;
      const [person] =
        advice.rule === 'N3'
          ? people.filter(({ name }) => name === advice.who)
          : (personAt.get(source) ?? []);
      const day = advice.rule === 'N5' && advice.kind === 'touch' ? advice.due : null;
      const params = { action, weight: null, role: rule === 'N3' ? null : (person?.role ?? null), day };
      return {
        said: { kind: 'suggested', params },
        rule,
        cells: source === '' ? [] : [source],
        people: person === undefined ? [] : [person],
        day: advice.rule === 'N3' ? dayOfRest(advice) : day,
      };
    });
};

const dayOfRest = (advice: Extract<Advice, { rule: 'N3' }>): string | null => {
  if (advice.kind === 'partWell') return null;
  return advice.kind === 'prepare' ? advice.by : advice.day;
};

/** S9: won: complaints, touches, leavers, and while a goal is open those who decide and whom we do not know. */
function afterSale(ground: NextGround): readonly (readonly Draft[])[] {
  const complaints = byWeight(
    ground.counted.filter(({ text, direction }) => direction === 'negative' && topicOf(text) === 'complaint'),
  );
  // Who waits for us to put something right is asked neither what it has brought nor for anybody else.
  const waiting = new Set(complaints.flatMap((factor) => linkedPeople(factor, ground)));
  const touches = plansOf(ground, 'N5').filter(({ people }) => !people.some((each) => waiting.has(each)));
  const isHeavy = complaints.some(({ weight }) => weight >= ground.settings.heavyFrom);
  return [
    complaints.flatMap((factor) => suggestedDraft(ground, factor) ?? []),
    leaverDrafts(ground),
    touches,
    ground.hasOpenGoal && !isHeavy ? unmetDrafts(ground) : [],
  ];
}
