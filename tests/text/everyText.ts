// Every sentence of one language that src/text itself makes, with sample parameters: what the checks of wording run over.
import { checkNames, checkReasons, type Check } from '../../src/method/goals/goalsReport';
import type { RatingReason } from '../../src/method/ground/clues';
import { missingItems } from '../../src/method/missingInformation';
import { commitmentStates } from '../../src/method/actions/commitments';
import { criterionChecks, type Speaker } from '../../src/method/factors/criteria';
import { goingReasons, type GoingReason } from '../../src/method/next/going';
import { topics } from '../../src/method/factors/topics/topics';
import { sellerMoves } from '../../src/method/strategy/moves';
import { leads } from '../../src/method/people/leads';
import { clashingNeed } from '../../src/method/people/sellerNeed';
import { listSettings } from '../../src/tables/settings/catalogue';
import {
  attitudeBands,
  factorCategories,
  goingDecisions,
  individualNeeds,
  leadershipPaths,
  macroStrategies,
  personLevels,
  positions,
  quadrants,
  roles,
  rungs,
  standings,
  supportDuties,
} from '../../src/method/ground/words';
import { tableKinds, tableOf } from '../../src/tables/tables';
import type { Suggestion } from '../../src/text/suggestion';
import type { Text } from '../../src/text/text';
import { plainTexts, type NamedText } from './namedText';
import { sampled, type Sampled, type SampleSize } from './sample';
import { opinionTexts, supportTexts } from './supportTexts';

type Params = Readonly<Record<string, unknown>>;

/** Everything that the sentences on findings, problems, checks and going on are made of: the types say which takes what. */
const samples = ({ locale, labels, sample }: Sampled): Params => {
  const [name, isEnglish] = [sample.name, locale === 'en'];
  return {
    ...{ name, manager: name, first: name, assessor: name, text: sample.factor },
    ...{ role: 'approver', named: 'owner', said: '', computed: 'approver', differsIn: 'involvement' },
    ...{ kind: 'nobody', layer: 'challenge', because: isEnglish ? 'New rules' : '新规', missing: 'both' },
    ...{
      days: 25 * sample.count,
      limit: 60,
      count: sample.count,
      rows: 4 * sample.count,
      share: 0.67,
      weight: 5,
      categories: ['terms'],
    },
    ...{ rating: 2, ours: 3.14, theirs: 3.66, competitor: sample.competitor },
    group: isEnglish ? 'Steering committee' : '采购委员会',
    goal: isEnglish ? 'Equip the second plant' : '为二厂配齐测量单元',
    later: isEnglish ? 'Ask for a proposal' : '要求提交建议书',
    ...(sample.count < 1000 ? {} : { group: sample.account, goal: sample.factor, later: sample.factor }),
    ...{ duties: ['coordination', 'sponsor'], to: 'persevere', direction: 'positive' },
    // As the callers give them: column keys already turned into labels.
    ...{ column: labels.axes.involvement, header: labels.axes.authority, used: 'D', table: 'people' },
    names: [sample.factor, sample.factor, sample.factor].slice(0, sample.count < 1000 ? 1 : 3),
    ...{ value: isEnglish ? 'so so' : '还行', scale: '1-5', range: 'A1:C3' },
    other: isEnglish ? 'People!B3' : '人物!B3',
    parts: isEnglish ? ['People!A1:C9', 'Partners!A1:C5'] : ['人物!A1:C9', '伙伴!A1:C5'],
    others: [isEnglish ? 'Old!A1:C9' : '旧表!A1:C9'],
    ...{ cells: [isEnglish ? 'Factors!D4' : '因素!D4'], known: isEnglish ? ['High', 'Low'] : ['高', '低'] },
    ...{ dayFirst: '2026-03-12', monthFirst: '2026-12-03' },
    ...{ by: name, on: '2027-01-08', successor: name, beside: [name, name] },
    ...{ setting: 'firmFrom', expected: 'share', least: 0, most: 1 },
  };
};

const kinds = (...names: readonly string[]): readonly Params[] => names.map((kind) => ({ kind }));

/** Rules and codes that have several sentences: what tells them apart. */
const variants: Readonly<Record<string, readonly Params[]>> = {
  S2: [{ kind: 'nothingBehind', layer: 'response' }, ...kinds('nothingBehind', 'unknownBehind', 'noLayer')],
  S3: [{ missing: ['measure', 'target', 'due'] }, { missing: ['due'] }],
  T2: [{}, { differsIn: 'authority' }, { said: 'E', differsIn: 'both' }],
  T6j: [{}, { name: '' }],
  T6l: [...kinds('nobody', 'several', 'circle'), { kind: 'circle', count: 1 }],
  T11: [{}, { beside: [] }, { successor: '' }, { successor: '', beside: [] }],
  A14: [{}, { by: '' }],
  T6: [{ columns: ['attitude'] }, { columns: ['attitude', 'contact', 'level', 'reportsTo', 'influencedBy'] }],
  T6n: personLevels.map((level) => ({ level })),
  T10: kinds('nobody', 'notWon'),
  R2: [{}, { categories: factorCategories.slice(1) }],
  R3: kinds('bothDirections', 'sameText', 'tooFew', 'tooMany', 'allPositive', 'mostlyAssumed'),
  R4: [...kinds('redFlag', 'behind', 'unsure'), { kind: 'behind', text: '' }],
  N2: [...kinds('overdue', 'order', 'undated'), { kind: 'order', count: 1 }],
  N3: [
    ...kinds('commitment', 'factor').flatMap((each) =>
      ['earlySign', 'ifItFails', 'both'].map((missing) => ({ ...each, missing })),
    ),
    ...kinds('columns', 'onHold'),
    ...['partWell', 'comeBack', 'both'].map((missing) => ({ kind: 'lost', missing })),
  ],
  N6: [
    ...kinds('person', 'factor', 'overdue', 'ownerless'),
    ...kinds('person', 'factor').map((each) => ({ ...each, late: true })),
    ...kinds('overdue', 'ownerless').map((each) => ({ ...each, count: 1 })),
  ],
  A11: [{}, { duties: supportDuties }, { duties: [] }],
  A12: kinds('one', 'several', 'together').flatMap((each) => [each, { ...each, assessor: '', to: null }]),
  settingClash: [{ other: 'fairFrom' }],
  ownUnnamed: [{ setting: 'ownCategory.words.…' }],
  ownIncomplete: [{ setting: 'ownTopic.leverage.CO2', lacks: 'ownTopic.words.CO2' }],
};

/** Every sentence of a table of them. */
export const saidTexts = (said: object, where: string, text: Sampled): readonly NamedText[] =>
  Object.entries(said as Readonly<Record<string, (params: Params) => string>>).flatMap(([key, say]) =>
    (variants[key] ?? [{}]).map((params) => ({
      where: `${where}.${key} ${JSON.stringify(params)}`,
      words: say({ ...samples(text), ...params }),
    })),
  );

const peopleTexts = (text: Sampled): readonly NamedText[] => [
  ...leads.map((lead) => ({
    where: `advice.leads.${lead}`,
    words: text.advice.leads[lead](text.sample.name, text.sample.name, text.sample.name),
  })),
  ...roles.flatMap((role) =>
    attitudeBands.flatMap((band) =>
      plainTexts(text.advice.people[role][band](text.sample.name), `advice.people.${role}.${band}`),
    ),
  ),
];

/** A9: each topic's, and each quadrant's own question, with and without linked people. */
const topicTexts = ({ advice, sample }: Sampled): readonly NamedText[] =>
  [...topics, null].flatMap((topic) =>
    quadrants.flatMap((quadrant) =>
      [[], [sample.name]].flatMap((people) => {
        const given = { rule: 'A9', topic, quadrant, people } as const;
        const who = people[0] ?? '';
        return [
          given,
          { ...given, deciders: [sample.name] },
          { ...given, deciders: [sample.name], audienceNeed: 'financial' as const },
          { ...given, deciders: [sample.name], audienceNeed: 'image' as const },
          { ...given, outside: true as const },
          { ...given, ask: [], friend: sample.name },
          { ...given, quadrant: null },
          { ...given, quadrant: null, interested: true as const },
          ...['', sample.name].map((tell) => ({
            ...{ ...given, ask: [], deciders: [sample.name] },
            after: { name: sample.name, of: sample.name },
            way: { through: sample.name, tell },
          })),
          { ...given, withoutTalks: true as const },
          { ...given, owed: true as const },
          { ...given, confirm: { by: 'us' as const, who: '' } },
          ...[{}, { how: 'openly' as const }, { how: 'stillOpen' as const }].flatMap((how) => [
            { ...given, confirm: { by: 'them' as const, who, ...how } },
            { ...given, confirm: { by: 'them' as const, who: sample.name, through: sample.name, ...how } },
          ]),
        ].flatMap((each) =>
          plainTexts(advice.suggest(each, sample.factor), `advice.topics.${topic}.${quadrant}`),
        );
      }),
    ),
  );

/** A6, A7: with factors as users write them. */
const moveTexts = ({ strategy, locale, sample }: Sampled): readonly string[] => {
  const names = {
    en: ['No local service', 'Delivery time', 'New competitor', 'Trust of the works council'],
    'zh-CN': ['没有本地服务', '交货时间', '新的对手', '工会的信任'],
  } as const;
  const isShort = sample.count < 1000;
  const [one, two, three, four] = names[locale].map((name) => (isShort ? name : sample.factor)) as [
    string,
    string,
    string,
    string,
  ];
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
    ...macroStrategies.map((macro) => strategy.inSteps(macro, 3)),
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

const strategyTexts = (text: Sampled): readonly NamedText[] => {
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
    ...macroStrategies.map((macro) => strategy.ifTrue(text.advice.macros[macro].meaning)),
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

const missingTexts = (text: Sampled): readonly NamedText[] =>
  missingItems.flatMap((what) =>
    ['', text.sample.factor].map((name) => ({
      where: `missing.${what}`,
      words: text.missing.question(what, name),
    })),
  );

/** G6 */
const suggestionTexts = (text: Sampled): readonly NamedText[] => {
  const { suggestions, strategy, locale } = text;
  const words = locale === 'en' ? 'Strengths' : '优势';
  const reasons: readonly RatingReason[] = [
    ...(['swot', 'side', 'response', 'title'] as const).map((source) => ({ source, words })),
    { source: 'role', role: 'approver', words: '' },
    { source: 'role', role: 'approver', words },
    { source: 'level', level: 'executive' },
    ...factorCategories.map((category) => ({ source: 'category', category }) as const),
  ];
  const made = [
    ...reasons.map((reason) => suggestions.note({ key: 'control', level: 'high', reason })),
    ...[1, 7].map((count) => suggestions.rows(count)),
    suggestions.resting(0.64),
    strategy.going.reason({ reason: 'unsure', params: { standing: 'fragile', suggested: 0.64 } }),
  ];
  return [
    ...made.map((sentence, index) => ({ where: `suggestions #${index}`, words: sentence })),
    ...plainTexts(suggestions, 'suggestions'),
  ];
};

const gapsOf = [['trend'], ['baseline', 'trend'], ['duePassed', 'zeroBaseline'], ['target', 'due', 'market']];

/** S1–S7 */
const goalTexts = (text: Sampled): readonly NamedText[] => {
  const { goals, locale, sample } = text;
  const short = locale === 'en' ? 'Complaints down by a third' : '客诉减少三分之一';
  const words = sample.count < 1000 ? short : sample.factor;
  const given = [
    ...gapsOf.flatMap((missing) => [{ missing }, { missing, goal: '' }]),
    ...[
      { buying: 1, selling: 0, buyingStep: words, sellingStep: '' },
      { buying: 0, selling: 3, buyingStep: '', sellingStep: words },
    ],
  ];
  const told = {
    ...samples(text),
    words,
    link: words,
    next: 'needSeller',
    buying: 2,
    selling: 1,
    buyingStep: words,
    sellingStep: words,
  };
  const figures = { years: 3, limit: 2, count: 2, growth: 0.31, trend: 0.04 };
  const sentences = checkNames.flatMap((check) =>
    Object.keys(checkReasons[check]).flatMap((reason) =>
      given.map((own) => {
        const missing = check === 'measurable' ? { missing: ['measure', 'target', 'due'] } : {};
        const params = { ...told, missing: ['trend'], ...figures, ...own, ...missing };
        const point = { check, reason, params } as unknown as Check;
        return { where: `goals.${check}.${reason}`, words: goals.check(point) };
      }),
    ),
  );
  return [
    ...sentences,
    ...[1, 5].map((count) => ({ where: 'goals.gate.open', words: goals.gate.open(count) })),
    ...plainTexts(goals, 'goals'),
  ];
};

/** R4 */
const criteriaTexts = (text: Sampled): readonly NamedText[] => {
  const { criteria, sample } = text;
  const known: Speaker = { name: sample.name, need: 'order' };
  const unknown: Speaker = { name: sample.name, need: null };
  const speakers = [[], [known], [unknown], [unknown, unknown], [known, unknown]];
  const words = [
    ...criterionChecks.flatMap((check) => speakers.map((each) => criteria.checks[check](each))),
    criteria.position(null),
    ...positions.map((position) =>
      criteria.position({ position, competitor: sample.competitor, ours: 3.14, theirs: 3.66 }),
    ),
    criteria.rated(5, 8),
  ];
  return [
    ...words.map((sentence, index) => ({ where: `criteria #${index}`, words: sentence })),
    ...plainTexts(criteria, 'criteria'),
  ];
};

/** R6: every reason with every word that it can be given. */
const goingTexts = (text: Sampled): readonly NamedText[] => {
  const { going } = text.strategy;
  const given = [
    ...macroStrategies.map((macro) => ({ macro })),
    ...standings.map((standing) => ({ standing })),
    ...positions.map((position) => ({ position })),
    ...[1, 3].map((count) => ({ count })),
    { open: 1 },
    { hold: 0.04 },
    { role: 'owner' },
  ];
  const figures = { coverage: 0.42, limit: 0.5, hold: 0.74, open: 2, count: 2 };
  const all = { macro: 'moveFast', standing: 'firm', position: 'ahead', ...figures };
  return [
    ...goingReasons.flatMap((reason) =>
      given.map((own) => {
        const told = { reason, params: { ...samples(text), ...all, ...own } } as unknown as GoingReason;
        return { where: `going.${reason} ${JSON.stringify(own)}`, words: going.reason(told) };
      }),
    ),
    ...goingDecisions.flatMap((decision) =>
      [true, false].map((isWhole) => {
        const own = { by: text.sample.name, on: '2026-11-12', reason: text.sample.factor };
        const decided = isWhole
          ? { decision, macro: null, ...own, lapsed: false }
          : { decision, macro: 'persevere' as const, by: '', on: null, reason: '', lapsed: true };
        return {
          where: `going.decided ${decision}`,
          words: going.decided(decided, { decision: 'stopAndRethink', macro: 'rethink' }),
        };
      }),
    ),
    { where: 'going.renew', words: going.renew },
    ...goingDecisions.flatMap((decision) =>
      [1, 3].map((count) => ({ where: `going.count ${decision}`, words: going.count(decision, count) })),
    ),
  ];
};

const wordsOf = ({ action, why }: Suggestion): readonly string[] => [action, why];

/** N2–N5, T9 */
const nextStepTexts = ({ nextSteps, advice, format, sample }: Sampled): readonly NamedText[] => {
  const [name, factor] = [sample.name, sample.factor];
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
        [true, false].flatMap((overdue) =>
          wordsOf(advice.touch[role ?? 'noRole'](name, advice.touchTime(due, overdue))),
        ),
      ),
    ),
    ...rungs.flatMap((rung) => wordsOf(advice.rungs[rung])),
    ...[nextSteps.wait, nextSteps.waitOver, nextSteps.noContact].map((say) => say(format.date('2027-01-23'))),
    ...['', factor].flatMap((plan) =>
      ['', name].flatMap((who) => wordsOf(advice.rest({ rule: 'N3', kind: 'partWell', plan, who }))),
    ),
    ...['', name].flatMap((who) =>
      wordsOf(advice.rest({ rule: 'N3', kind: 'prepare', day: '2027-01-23', by: '2027-01-09', who })),
    ),
    ...(['comeBack', 'wait'] as const).flatMap((kind) =>
      [null, '2027-01-23'].flatMap((day) =>
        [true, false].flatMap((due) =>
          ['', name].flatMap((who) => wordsOf(advice.rest({ rule: 'N3', kind, day, due, who }))),
        ),
      ),
    ),
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
const viewTexts = (text: Sampled): readonly NamedText[] => {
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
const columnTexts = ({ locale }: Sampled): readonly NamedText[] =>
  tableKinds.flatMap((kind) =>
    tableOf[kind].columns.flatMap(({ key, labels, help }) => [
      { where: `columns.${kind}.${key}`, words: labels[locale] },
      ...(help[locale] === '' ? [] : [{ where: `columns.${kind}.${key}.help`, words: help[locale] }]),
    ]),
  );

/** Labels, sentences about the verdict, findings, problems, errors and advice; what pane, sheets and columns say; the command line has checks of its own. */
export const everyText = (given: Text, size?: SampleSize): readonly NamedText[] => {
  const text = sampled(given, size);
  return [
    ...settingTexts(text),
    ...plainTexts(text.labels, 'labels'),
    ...strategyTexts(text),
    ...saidTexts(text.findings, 'findings', text),
    ...goalTexts(text),
    ...criteriaTexts(text),
    ...goingTexts(text),
    ...nextStepTexts(text),
    ...supportTexts(text),
    ...opinionTexts(text),
    ...missingTexts(text),
    ...suggestionTexts(text),
    ...viewTexts(text),
    ...columnTexts(text),
    ...plainTexts(text.missing, 'missing'),
    ...saidTexts(text.problems, 'problems', text),
    ...plainTexts(text.prompts, 'prompts'),
    ...plainTexts(text.naming, 'naming'),
    ...plainTexts(text.restoring, 'restoring'),
    ...plainTexts(text.signs, 'signs'),
    ...plainTexts(text.errors, 'errors'),
    ...plainTexts(text.outcomes, 'outcomes'),
    ...topicTexts(text),
    ...plainTexts(
      {
        ...text.advice,
        topics: {},
        unasked: {},
        anyFactor: {},
        anyUnasked: {},
        anyFactorOnPaper: {},
        forNeed: {},
        // Filled above, as the topics are.
        forOthers: text.advice.suggest(
          { rule: 'A9', topic: 'trial', quadrant: 'maximise', people: [], outside: true },
          text.sample.factor,
        ).action,
        owed: text.advice.suggest(
          { rule: 'A9', topic: 'complaint', quadrant: 'eliminate', people: [], owed: true },
          text.sample.factor,
        ).action,
        accepted: text.advice.suggest(
          { rule: 'A9', topic: 'payment', quadrant: 'reduce', people: [], accepted: true },
          text.sample.factor,
        ).action,
        unclear: {},
        unclearOfInterest: {},
        confirmFirst: {},
      },
      'advice',
    ),
    ...peopleTexts(text),
    ...individualNeeds.map((need) => ({ where: `advice.needs.${need}`, words: text.advice.needs[need] })),
  ];
};
