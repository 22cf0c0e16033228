// Directions, states, evidence and categories of factors as people write them (R1, R2).
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';
import type { Said } from './case';
import { blankOf, cellOf, type Task, type Written, writeMarks } from './cells';
import type { Random } from './random';
import type { Phrases } from './words';
import { foreignValues } from './valueWords';

type Texts = Readonly<Record<string, readonly string[]>>;
type Style = (random: Random, task: Task) => Written;

const byCode =
  (feature: string, textsOf: (locale: Locale) => Texts, wording: 'ours' | 'theirs' = 'ours'): Style =>
  (random, { key, locale, means }) => {
    const texts = textsOf(locale);
    return {
      cells: means.map((said) => {
        const fitting = texts[String(said)];
        return fitting ? cellOf(key, random.pick(fitting), said, wording) : blankOf(key);
      }),
      feature,
    };
  };

const pairOf = (good: string, bad: string): Texts => ({ positive: words(good), negative: words(bad) });
const inBoth = (en: Texts, zh: Texts) => (locale: Locale) => (locale === 'en' ? en : zh);
const same = (texts: Texts) => () => texts;

const directionMarks: Style = (random, task) => {
  const [good, bad] = random.pick(
    task.locale === 'en'
      ? [
          ['Positive', 'Negative'],
          ['For us', 'Against us'],
        ]
      : [
          ['正面', '负面'],
          ['有利', '不利'],
        ],
  );
  const levels = [
    { header: good ?? '+', says: 'positive' },
    { header: bad ?? '-', says: 'negative' },
  ];
  return { ...writeMarks(random, task, levels), named: random.chance(0.5), feature: 'directions one-hot' };
};

/** The letters of SWOT, under a header that says so. */
const directionLetters: Style = (random, task) => {
  const [header, good, bad] = random.pick([
    ['SWOT', 'S | O', 'W | T'],
    ['S/W/O/T', 'S | O', 'W | T'],
    ['O/T', 'O', 'T'],
  ]);
  const written = byCode('directions in letters', same(pairOf(good ?? '', bad ?? '')))(random, task);
  return { ...written, headers: [header ?? ''] };
};

const directions: readonly Style[] = [
  byCode('directions in signs', same(pairOf('+', '-'))),
  byCode('directions in signs', same(pairOf('+', '-'))),
  byCode('directions in signs', same(pairOf('+', '−'))),
  byCode('directions in words', inBoth(pairOf('Positive', 'Negative'), pairOf('正面', '负面'))),
  byCode('directions in words', inBoth(pairOf('For us', 'Against us'), pairOf('有利', '不利'))),
  byCode('directions in words', inBoth(pairOf('Pro', 'Con'), pairOf('利', '弊'))),
  byCode('directions in words', inBoth(pairOf('+ for us', '− against us'), pairOf('+ 正面', '− 负面'))),
  byCode(
    'directions of SWOT',
    inBoth(pairOf('Strength | Opportunity', 'Weakness | Threat'), pairOf('优势 | 机会', '劣势 | 威胁')),
  ),
  directionLetters,
  directionMarks,
];

const codesOf =
  (values: Readonly<Record<string, Phrases>>) =>
  (locale: Locale): Texts =>
    Object.fromEntries(Object.entries(values).map(([code, phrases]) => [code, phrases[locale]]));

const foreign = {
  direction: byCode('directions in foreign words', codesOf(foreignValues.direction), 'theirs'),
  status: byCode('states in foreign words', codesOf(foreignValues.status), 'theirs'),
  evidence: byCode('evidence in foreign words', codesOf(foreignValues.evidence), 'theirs'),
  category: byCode('categories in foreign words', codesOf(foreignValues.category), 'theirs'),
  contact: byCode('contacts in foreign words', codesOf(foreignValues.contact), 'theirs'),
};

const known = {
  status: inBoth(
    {
      open: words('Open | Open | In progress | Pending'),
      resolved: words('Closed | Closed | Done | Resolved'),
    },
    { open: words('未解决 | 开放 | 处理中'), resolved: words('已解决 | 关闭 | 已关闭') },
  ),
  evidence: inBoth(
    { confirmed: words('Confirmed | Fact | Verified'), assumed: words('Assumed | Assumption | Unconfirmed') },
    { confirmed: words('已确认 | 事实'), assumed: words('假设 | 推测 | 待确认') },
  ),
  category: inBoth(
    {
      offering: words('Product | Product or service'),
      terms: words('Price | Price, delivery, terms'),
      history: words('Relationship | History together'),
      competition: words('Competition | Competitor'),
      culture: words('Buying process | Culture and buying process'),
      timing: words('Market | Timing and market'),
    },
    {
      offering: words('产品 | 产品或服务'),
      terms: words('价格 | 条款'),
      history: words('合作历史 | 关系'),
      competition: words('竞争 | 竞争状况'),
      culture: words('企业文化 | 采购流程'),
      timing: words('市场 | 时机'),
    },
  ),
  contact: inBoth(
    {
      none: words('None | No contact'),
      brief: words('Brief | Met once'),
      several: words('Several meetings'),
      close: words('Close'),
    },
    {
      none: words('无 | 未接触'),
      brief: words('短暂接触'),
      several: words('多次会面 | 多次'),
      close: words('密切'),
    },
  ),
} as const;

/** A column headed by its own state, such as 'Resolved?' or 'Assumption': yes is what the header says. */
interface Headed {
  readonly headers: Readonly<Record<Locale, readonly string[]>>;
  readonly yes: Said;
}
const headed: Readonly<Record<'status' | 'evidence', readonly Headed[]>> = {
  status: [
    {
      headers: {
        en: words('Resolved | Resolved? | Done | Closed?'),
        'zh-CN': words('已解决 | 是否解决 | 是否关闭'),
      },
      yes: 'resolved',
    },
  ],
  evidence: [
    {
      headers: { en: words('Confirmed? | Verified | Proven?'), 'zh-CN': words('是否确认 | 已确认') },
      yes: 'confirmed',
    },
    { headers: { en: words('Assumption | Assumed?'), 'zh-CN': words('是否为假设') }, yes: 'assumed' },
  ],
};

function writeHeaded(random: Random, { key, locale, means }: Task, { headers, yes }: Headed): Written {
  const [on, off] = random.pick<readonly [string | boolean, string | boolean | null]>(
    locale === 'en'
      ? [
          ['Yes', 'No'],
          ['yes', 'no'],
          ['x', null],
          [true, false],
        ]
      : [
          ['是', '否'],
          ['√', null],
          [true, false],
        ],
  );
  // An assumption that is not marked as one may still be one: there, no has to be written.
  const unmarked = off === null && yes === 'assumed' ? 'no' : off;
  const cells = means.map((said) =>
    said === null ? blankOf(key) : cellOf(key, said === yes ? on : unmarked, said),
  );
  const feature = typeof on === 'boolean' ? 'headed by its state, checkboxes' : 'headed by its state';
  return { cells, headers: [random.pick(headers[locale])], feature };
}

export type FactorKey = keyof typeof foreign;

/** `means` are the codes of the column; null: left blank. */
export function writeFactorCells(random: Random, key: FactorKey, task: Task): Written {
  if (task.wording === 'theirs') return foreign[key](random, task);
  if (key === 'direction') return random.pick(directions)(random, task);
  if ((key === 'status' || key === 'evidence') && random.chance(0.25))
    return writeHeaded(random, task, random.pick(headed[key]));
  return byCode(`${key} in words`, known[key])(random, task);
}
