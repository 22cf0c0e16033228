// Every sentence of one language that src/text itself makes, with sample parameters: what the checks of wording run over.
import { checkNames, checkReasons, researchItems } from '../../src/method/goals/goalsReport';
import { missingItems } from '../../src/method/missingInformation';
import { commitmentStates } from '../../src/method/actions/commitments';
import { criterionChecks, type Speaker } from '../../src/method/factors/criteria';
import { criteriaKinds, findingRules, hygieneKinds, type FindingRule } from '../../src/method/ground/finding';
import { goingReasons } from '../../src/method/strategy/going';
import { sellerMoves } from '../../src/method/strategy/moves';
import { problemCodes } from '../../src/method/ground/problem';
import { clashingNeed } from '../../src/method/people/sellerNeed';
import { listSettings } from '../../src/sheets/settings/catalogue';
import {
  attitudeBands,
  factorCategories,
  goingDecisions,
  individualNeeds,
  leadershipPaths,
  macroStrategies,
  positions,
  quadrants,
  roles,
  rungs,
  standings,
  supportDuties,
} from '../../src/method/ground/words';
import { columnsOf } from '../../src/tables/columns';
import { tableKinds } from '../../src/tables/kinds';
import type { Params } from '../../src/text/params';
import type { Suggestion } from '../../src/text/suggestion';
import type { Text } from '../../src/text/text';
import { plainTexts, type NamedText } from './namedText';
import { opinionTexts, supportTexts } from './supportTexts';

const sampleNames = { en: 'M. Okafor', 'zh-CN': '欧阳文' };

/** As the callers give them: column keys already turned into labels. */
export const findingParams = (locale: Text['locale']) => ({
  name: sampleNames[locale],
  named: 'owner',
  said: '',
  differsIn: 'involvement',
  computed: 'approver',
  role: 'approver',
  missing: 'both',
  days: 75,
  limit: 60,
  count: 3,
  manager: sampleNames[locale],
  first: sampleNames[locale],
  group: locale === 'en' ? 'Steering committee' : '采购委员会',
  kind: 'nobody',
  layer: 'challenge',
  goal: locale === 'en' ? 'Equip the second plant' : '为二厂配齐测量单元',
  because: locale === 'en' ? 'New rules' : '新规',
  categories: 'terms',
  competitor: competitors[locale],
  rating: 2,
  ours: 3.14,
  theirs: 3.66,
  later: locale === 'en' ? 'Ask for a proposal' : '要求提交建议书',
  weight: 5,
  duties: 'coordination,sponsor',
  assessor: sampleNames[locale],
  to: 'persevere',
});

/** Rules that have several sentences: what tells them apart. */
const findingKinds: Partial<Record<FindingRule, readonly Params[]>> = {
  S2: [
    { kind: 'nothingBehind', layer: 'response' },
    { kind: 'nothingBehind', layer: 'challenge' },
    { kind: 'unknownBehind' },
    { kind: 'noLayer' },
  ],
  S3: [{ missing: 'measure,target,due' }, { missing: 'due' }],
  T2: [{}, { differsIn: 'authority' }, { said: 'E', differsIn: 'both' }],
  T6j: [{}, { name: '' }],
  T6l: [{ kind: 'nobody' }, { kind: 'several' }, { kind: 'circle' }, { kind: 'circle', count: 1 }],
  T10: ['nobody', 'notWon'].flatMap((kind) => [{ kind }, { kind, first: '' }]),
  R2: [{}, { categories: factorCategories.slice(1).join(',') }],
  R3: hygieneKinds.map((kind) => ({ kind, share: 0.67 })),
  R4: criteriaKinds.flatMap((kind) => [{ kind }, ...(kind === 'behind' ? [{ kind, text: '' }] : [])]),
  N2: [{ kind: 'overdue' }, { kind: 'order' }, { kind: 'order', count: 1 }, { kind: 'undated' }],
  N3: [
    ...['commitment', 'factor'].flatMap((kind) =>
      ['earlySign', 'ifItFails', 'both'].map((missing) => ({ kind, missing })),
    ),
    { kind: 'columns' },
    ...['partWell', 'comeBack', 'both'].map((missing) => ({ kind: 'lost', missing })),
  ],
  N6: [{ kind: 'person' }, { kind: 'factor' }],
  A11: [{}, { duties: supportDuties.join(',') }, { duties: '' }],
  A12: ['one', 'several', 'together'].flatMap((kind) => [{ kind }, { kind, assessor: '', to: '' }]),
};

const factorTexts = { en: 'No local service', 'zh-CN': '没有本地服务' };

export const problemParams = (text: Text) => ({
  value: text.locale === 'en' ? 'so so' : '还行',
  column: text.labels.axes.involvement,
  scale: '1-5',
  other: text.locale === 'en' ? 'People!B3' : '人物!B3',
  weight: 3,
  direction: 'positive',
  name: sampleNames[text.locale],
  header: text.labels.axes.authority,
  used: 'D',
  others: text.locale === 'en' ? 'Old!A1:C9' : '旧表!A1:C9',
  table: 'people',
  range: 'A1:C3',
  setting: 'firmFrom',
  expected: 'share',
  least: 0,
  most: 1,
});

const peopleTexts = (text: Text): readonly NamedText[] =>
  roles.flatMap((role) =>
    attitudeBands.flatMap((band) =>
      plainTexts(text.advice.people[role][band](sampleNames[text.locale]), `advice.people.${role}.${band}`),
    ),
  );

/** A6, A7: with factors as users write them. */
const moveTexts = ({ strategy, locale }: Text): readonly string[] => {
  const [one, two, three, four] =
    locale === 'en'
      ? (['No local service', 'Delivery time', 'New competitor', 'Trust of the works council'] as const)
      : (['没有本地服务', '交货时间', '新的对手', '工会的信任'] as const);
  const all = [
    { factor: one, moves: ['resolve'] },
    { factor: two, moves: ['soften'] },
    { factor: three, moves: ['winControl'] },
    { factor: four, moves: ['strengthen'] },
  ] as const;
  return [
    ...macroStrategies.map((macro) => strategy.path(macro, all)),
    strategy.path('moveFast', [{ factor: two, moves: ['soften', 'winControl'] }]),
    strategy.path('moveFast', [{ factor: two, moves: ['winControl', 'resolve'] }]),
    strategy.path('moveFast', [{ factor: two, moves: ['winControl', 'strengthen', 'strengthen'] }]),
    strategy.path('moveFast', null),
    ...all.map((step) => strategy.move(step)),
    strategy.outOfReach(['moveFast']),
    strategy.outOfReach(['sellThrough', 'persevere', 'moveFast']),
    strategy.setbacks(null),
    strategy.setbacks({
      to: 'proceedWithCare',
      steps: [
        { factor: one, moves: ['lose'] },
        { factor: two, moves: ['loseControl', 'worsen', 'worsen'] },
      ],
    }),
    ...([null, 'sellThrough'] as const).flatMap((macro) => [
      strategy.confirmedOnly(macro, []),
      strategy.confirmedOnly(macro, [one]),
      strategy.confirmedOnly(macro, [one, two, three, four]),
    ]),
  ];
};

const strategyTexts = (text: Text): readonly NamedText[] => {
  const { strategy } = text;
  const loads = { leverage: 9, maximise: 13, reduce: 5, eliminate: 12 };
  const words = [
    ...macroStrategies.map((macro) => strategy.reason(macro, ['maximise', 'eliminate'], loads)),
    ...quadrants.map((first) =>
      strategy.reason('moveFast', [first, 'leverage'], { ...loads, leverage: first === 'leverage' ? 9 : 0 }),
    ),
    ...standings.map((standing) => strategy.standing(standing, 0.78)),
    strategy.share(0.64),
    strategy.margin(0),
    strategy.margin(0.08),
    strategy.runnerUp(null),
    ...macroStrategies.map((macro) => strategy.runnerUp(macro)),
    strategy.tie(['rethink', 'persevere']),
    ...[0, 1, 3].map((count) => strategy.critical(count)),
    ...moveTexts(text),
    strategy.coverage(0.64),
    ...[0, 1, 5].flatMap((count) => [strategy.noVerdict.reason(count), strategy.noVerdict.help(count)]),
  ];
  return [
    ...words.map((sentence, index) => ({ where: `strategy #${index}`, words: sentence })),
    ...plainTexts(strategy, 'strategy'),
  ];
};

const findingTexts = (text: Text): readonly NamedText[] =>
  findingRules.flatMap((rule) =>
    (findingKinds[rule] ?? [{}]).map((params) => ({
      where: `findings.${rule} ${JSON.stringify(params)}`,
      words: text.findings[rule]({
        ...findingParams(text.locale),
        text: factorTexts[text.locale],
        ...params,
      }),
    })),
  );

const missingTexts = (text: Text): readonly NamedText[] =>
  missingItems.flatMap((what) =>
    ['', factorTexts[text.locale]].map((name) => ({
      where: `missing.${what}`,
      words: text.missing.question(what, name),
    })),
  );

const gapsOf = ['trend', 'baseline,trend', 'duePassed,zeroBaseline', 'target,due,market'];

/** S1–S7 */
const goalTexts = ({ goals, locale }: Text): readonly NamedText[] => {
  const [goal, words] =
    locale === 'en'
      ? (['Equip the second plant', 'Complaints down by a third'] as const)
      : (['为二厂配齐测量单元', '客诉减少三分之一'] as const);
  const sentences = checkNames.flatMap((check) =>
    Object.keys(checkReasons[check]).flatMap((reason) =>
      gapsOf.flatMap((missing) =>
        // The only goal of an account is not named.
        [goal, ''].map((named) => ({
          where: `goals.${check}.${reason}`,
          words: goals.check({
            check,
            reason,
            params: {
              ...{ goal: named, words, link: words, next: 'needSeller' },
              ...{ missing: check === 'measurable' ? 'measure,target,due' : missing },
              ...{ years: 3, limit: 2, count: 2, growth: 0.31, trend: 0.04, buying: 2, selling: 1 },
            },
          }),
        })),
      ),
    ),
  );
  const steps = [
    [1, 0],
    [0, 3],
  ].map(([buying = 0, selling = 0]) => ({
    where: 'goals.steps.unmatched',
    words: goals.check({ check: 'steps', reason: 'unmatched', params: { buying, selling } }),
  }));
  return [
    ...sentences,
    ...steps,
    ...[1, 5].map((count) => ({ where: 'goals.gate.open', words: goals.gate.open(count) })),
    ...researchItems.map((item) => ({ where: `goals.research.${item}`, words: goals.research[item] })),
    ...plainTexts(goals, 'goals'),
  ];
};

/** R4 */
const criteriaTexts = (text: Text): readonly NamedText[] => {
  const { criteria, locale } = text;
  const known: Speaker = { name: sampleNames[locale], need: 'order' };
  const unknown: Speaker = { name: sampleNames[locale], need: null };
  const speakers = [[], [known], [unknown], [unknown, unknown], [known, unknown]];
  const words = [
    ...criterionChecks.flatMap((check) => speakers.map((each) => criteria.checks[check](each))),
    criteria.position(null),
    ...positions.map((position) =>
      criteria.position({ position, competitor: competitors[locale], ours: 3.14, theirs: 3.66 }),
    ),
    criteria.rated(5, 8),
  ];
  return [
    ...words.map((sentence, index) => ({ where: `criteria #${index}`, words: sentence })),
    ...plainTexts(criteria, 'criteria'),
  ];
};

const competitors = { en: 'Brennan', 'zh-CN': '博瑞' };

/** R6: every reason with every word that it can be given. */
const goingTexts = ({ strategy: { going }, locale }: Text): readonly NamedText[] => {
  const competitor = competitors[locale];
  const given = [
    ...macroStrategies.map((macro) => ({ macro })),
    ...standings.map((standing) => ({ standing })),
    ...positions.map((position) => ({ position })),
    ...[1, 3].map((count) => ({ count })),
  ];
  const all = { macro: 'moveFast', standing: 'firm', position: 'ahead', count: 2 };
  const figures = { coverage: 0.42, limit: 0.5 };
  return [
    ...goingReasons.flatMap((reason) =>
      given.map((params) => ({
        where: `going.${reason} ${JSON.stringify(params)}`,
        words: going.reason({ reason, params: { ...all, ...figures, competitor, ...params } }),
      })),
    ),
    ...goingDecisions.flatMap((decision) =>
      [1, 3].map((count) => ({ where: `going.count ${decision}`, words: going.count(decision, count) })),
    ),
  ];
};

const wordsOf = ({ action, why }: Suggestion): readonly string[] => [action, why];

/** N2–N5, T9 */
const nextStepTexts = ({ nextSteps, advice, format, locale }: Text): readonly NamedText[] => {
  const [name, factor] = [sampleNames[locale], factorTexts[locale]];
  const words = [
    ...commitmentStates.map((state) => nextSteps.states[state](format.shortDate('2026-05-03'))),
    ...[nextSteps.touch.by, nextSteps.touch.overdue, nextSteps.touch.last].map((say) =>
      say(format.shortDate('2026-05-03')),
    ),
    nextSteps.comeBack(format.date('2027-01-23')),
    nextSteps.comeBackNow(format.date('2027-01-23')),
    ...sellerMoves.flatMap((move) => [null, 4].map((weight) => nextSteps.question(move, factor, weight))),
    nextSteps.verdict('persevere', 'persevere'),
    nextSteps.verdict('persevere', 'moveFast'),
    nextSteps.verdict('persevere', null),
    ...individualNeeds.flatMap((seller) => [
      nextSteps.needMatch({ name, match: 'equal', seller, need: seller }),
      nextSteps.needMatch({ name, match: 'clash', seller, need: clashingNeed[seller] }),
    ]),
    ...[...roles, null].flatMap((role) =>
      [null, '2027-01-23'].flatMap((due) =>
        wordsOf(advice.touch[role ?? 'noRole'](name, advice.touchTime(due))),
      ),
    ),
    ...rungs.flatMap((rung) => wordsOf(advice.rungs[rung])),
  ];
  return [
    ...words.map((sentence, index) => ({ where: `nextSteps #${index}`, words: sentence })),
    ...plainTexts(nextSteps, 'nextSteps'),
  ];
};
/** O2 */
const settingTexts = (text: Text): readonly NamedText[] => [
  ...listSettings(text).flatMap(({ key, group }) => [
    { where: `settings.name ${key}`, words: text.settings.name(key) },
    { where: `settings.note ${key}`, words: text.settings.note(group, key) },
  ]),
  ...Object.entries(text.settings.expected).map(([kind, say]) => ({
    where: `settings.expected.${kind}`,
    words: text.settings.enter(say(1, 5)),
  })),
];

/** What pane and sheets say without parameters, and the Goals view with them. */
const viewTexts = (text: Text): readonly NamedText[] => {
  const { goals } = text.pane;
  const made = [
    goals.yearsAhead(1),
    goals.yearsAhead(3),
    ...leadershipPaths.map((path) => goals.leadsBy(text.labels.leadershipPaths[path])),
    goals.growth(text.format.percent(0.71)),
    goals.holds(9),
    goals.research(2),
    goals.sales.ours(text.format.percent(0.18)),
    goals.sales.customer(text.format.percent(-0.02)),
  ];
  return [
    ...made.map((words) => ({ where: 'pane.goals', words })),
    ...plainTexts(text.pane, 'pane'),
    ...plainTexts(text.offers, 'offers'),
    ...plainTexts(text.sheets, 'sheets'),
  ];
};

/** What every column of every table asks for. */
const columnTexts = ({ locale }: Text): readonly NamedText[] =>
  tableKinds.flatMap((kind) =>
    columnsOf[kind].flatMap(({ key, labels, help }) => [
      { where: `columns.${kind}.${key}`, words: labels[locale] },
      ...(help[locale] === '' ? [] : [{ where: `columns.${kind}.${key}.help`, words: help[locale] }]),
    ]),
  );

/** Labels, sentences about the verdict, findings, problems, errors and advice; what pane, sheets and columns say; the command line has checks of its own. */
export const everyText = (text: Text): readonly NamedText[] => [
  ...settingTexts(text),
  ...plainTexts(text.labels, 'labels'),
  ...strategyTexts(text),
  ...findingTexts(text),
  ...goalTexts(text),
  ...criteriaTexts(text),
  ...goingTexts(text),
  ...nextStepTexts(text),
  ...supportTexts(text),
  ...opinionTexts(text),
  ...missingTexts(text),
  ...viewTexts(text),
  ...columnTexts(text),
  ...plainTexts(text.missing, 'missing'),
  ...problemCodes.map((code) => ({
    where: `problems.${code}`,
    words: text.problems[code]({
      ...problemParams(text),
      ...(code === 'settingClash' ? { other: 'fairFrom' } : {}),
    }),
  })),
  ...plainTexts(text.errors, 'errors'),
  ...plainTexts(text.outcomes, 'outcomes'),
  ...plainTexts(text.advice, 'advice'),
  ...peopleTexts(text),
  ...individualNeeds.map((need) => ({ where: `advice.needs.${need}`, words: text.advice.needs[need] })),
];
