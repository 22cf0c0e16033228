// Columns beside those of ours: they are in nearly every real table, and some are traps.
import type { CellValue } from '../../src/sheets/grid/grid';
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';
import type { Kind, WrittenColumn } from './case';
import { makeNames } from './names';
import type { Random } from './random';

interface Extra {
  readonly feature: string;
  readonly headers: Readonly<Record<Locale, readonly string[]>>;
  readonly valueOf: (random: Random, row: number, locale: Locale) => CellValue;
}

const pick =
  (en: string, zh: string): Extra['valueOf'] =>
  (random, _row, locale) =>
    random.pick(words(locale === 'en' ? en : zh));

const common: readonly Extra[] = [
  {
    feature: 'an id',
    headers: { en: words('ID | No. | # | Nr'), 'zh-CN': words('序号 | 编号') },
    valueOf: (_, row) => row + 1,
  },
  {
    feature: 'an id',
    headers: { en: words('ID | Ref | Key no.'), 'zh-CN': words('编号') },
    valueOf: (_, row) => `R-${String(row + 1).padStart(3, '0')}`,
  },
  {
    feature: 'a date',
    headers: { en: words('Date added | Entered on | Created'), 'zh-CN': words('登记日期 | 录入时间') },
    valueOf: (random) => 45_900 + random.int(0, 300),
  },
  {
    feature: 'free words',
    headers: { en: words('Region | Site'), 'zh-CN': words('地区 | 工厂所在地') },
    valueOf: pick('North | South | Lakeside', '华北 | 华东 | 西南'),
  },
  {
    feature: 'a code of theirs',
    headers: { en: words('Cost centre | Internal code'), 'zh-CN': words('成本中心 | 内部代码') },
    valueOf: (random) => `00${random.int(100, 999)}`,
  },
];

const besides: Readonly<Record<Kind, readonly Extra[]>> = {
  people: [
    {
      feature: 'e-mail addresses',
      headers: { en: words('E-mail | Email | Mail address'), 'zh-CN': words('邮箱 | 电子邮件') },
      valueOf: (random) => `${random.pick(words('ada | bo | cleo | finn'))}${random.int(1, 99)}@x.example`,
    },
    {
      feature: 'phone numbers',
      headers: { en: words('Phone | Mobile'), 'zh-CN': words('电话 | 手机') },
      valueOf: (random) => `555-01${random.int(10, 99)}`,
    },
    {
      feature: 'a header that is otherwise ours: contact',
      headers: { en: words('Contact'), 'zh-CN': words('联系方式') },
      valueOf: (random) => `${random.pick(words('ada | bo | cleo | finn'))}${random.int(1, 99)}@x.example`,
    },
    {
      feature: 'what is desired',
      headers: { en: words('Desired attitude | Target support'), 'zh-CN': words('期望态度 | 目标支持度') },
      valueOf: pick('Supportive | Leading', '支持 | 领导'),
    },
    {
      feature: 'free words',
      headers: { en: words('Room | Office'), 'zh-CN': words('办公室') },
      valueOf: (random) => `${random.int(1, 4)}.${random.int(10, 40)}`,
    },
  ],
  factors: [
    {
      feature: 'a probability',
      headers: { en: words('Probability | Likelihood'), 'zh-CN': words('概率 | 发生概率') },
      valueOf: pick('High | Medium | Low', '高 | 中 | 低'),
    },
    {
      feature: 'a probability',
      headers: { en: words('Probability | Likelihood'), 'zh-CN': words('概率 | 可能性') },
      valueOf: (random) => random.int(1, 5),
    },
    {
      feature: 'last year beside this one',
      headers: { en: words('Last year | Previous direction'), 'zh-CN': words('去年 | 上一年方向') },
      valueOf: pick('+ | -', '+ | -'),
    },
    {
      feature: 'the view of others',
      headers: { en: words('Their view | View of the partner'), 'zh-CN': words('对方看法 | 伙伴的看法') },
      valueOf: pick('+ | -', '+ | -'),
    },
    {
      feature: 'where it was heard',
      headers: { en: words('Heard in | Raised at'), 'zh-CN': words('来自 | 提出场合') },
      valueOf: pick('Meeting | Call | Risk | Title | Mail', '会议 | 电话 | 风险 | 邮件'),
    },
    {
      feature: 'a due date',
      headers: { en: words('Due | Deadline'), 'zh-CN': words('截止日期') },
      valueOf: (random) => 46_000 + random.int(0, 300),
    },
  ],
};

/** One such column for so many records. */
export function makeExtra(
  random: Random,
  { kind, locale, count }: { readonly kind: Kind; readonly locale: Locale; readonly count: number },
): { readonly column: WrittenColumn; readonly feature: string } {
  const extra = random.pick([...common, ...besides[kind]]);
  const cells = Array.from({ length: count }, (_, row) => ({
    values: [extra.valueOf(random, row, locale)],
    says: {},
    wording: 'ours' as const,
  }));
  const column: WrittenColumn = {
    keys: [],
    allowed: [],
    parent: '',
    hint: '',
    headers: [random.pick(extra.headers[locale])],
    wording: 'ours',
    cells,
  };
  return { column, feature: `beside: ${extra.feature}` };
}

/** Names of our own people, for columns that say who of us. */
export function colleagues(random: Random, locale: Locale, count: number): readonly string[] {
  const names = makeNames(random, locale, 3);
  return Array.from({ length: count }, () => random.pick(names).full);
}
