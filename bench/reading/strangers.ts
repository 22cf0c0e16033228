// Tables that are none of ours: what else stands in the workbooks of people who sell.
import type { CellValue } from '../../src/sheets/grid/grid';
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';
import type { Block } from './arrange';
import { companyNames, jobTitles, makeNames } from './names';
import type { Random } from './random';

export type Lines = readonly (readonly CellValue[])[];
interface Stranger {
  readonly feature: string;
  readonly make: (random: Random, locale: Locale) => Lines;
}

const in2 = <T>(locale: Locale, en: T, zh: T): T => (locale === 'en' ? en : zh);
const line = (text: string): readonly string[] => words(text);
/** The header, then a row for each thing: its name and what is drawn for the other columns. */
const list = (header: string, things: string, rest: () => readonly CellValue[]): Lines => [
  line(header),
  ...line(things).map((thing) => [thing, ...rest()]),
];

const sales: Stranger = {
  feature: 'sales figures',
  make: (random, locale) => {
    const figures = () => Array.from({ length: 4 }, () => random.int(20, 900) * 100);
    return in2(
      locale,
      () => list('Region | Q1 | Q2 | Q3 | Q4', 'North | South | Lakeside | Total', figures),
      () => list('地区 | 一季度 | 二季度 | 三季度 | 四季度', '华北 | 华东 | 西南 | 合计', figures),
    )();
  },
};

const comparison: Stranger = {
  feature: 'a comparison of products',
  make: (random, locale) => {
    const marks = random.pick([
      ['+', '-'],
      ['Yes', 'No'],
      ['++', '+', '-'],
    ]);
    const models = () => [random.pick(marks), random.pick(marks), random.pick(marks)];
    return in2(
      locale,
      () => list('Feature | Model A | Model B | Model C', 'Quick | Quiet | Safe | Light', models),
      () => list('功能 | 型号A | 型号B | 型号C', '速度 | 噪音 | 安全 | 重量', models),
    )();
  },
};

const measures: Stranger = {
  feature: 'a count of pluses',
  make: (random, locale) => {
    const [a, b, c] = [random.int(0, 3), random.int(0, 3), random.int(0, 3)];
    const signs = () => [random.pick(['+', '-']), random.pick(['+', '-']), random.pick(['+', '-'])];
    return in2<Lines>(
      locale,
      [
        ['Measures', 'A', 'B', 'C'],
        ['Cost', ...signs()],
        ['Speed', ...signs()],
        ['Sum', `${a} good`, `${b} good`, `${c} good`],
        ['Wins', 'yes', 'yes', 'no'],
      ],
      [
        ['指标', '甲', '乙', '丙'],
        ['成本', ...signs()],
        ['速度', ...signs()],
        ['合计', `${a}个好`, `${b}个好`, `${c}个好`],
        ['胜出', '是', '是', '否'],
      ],
    );
  },
};

const todo: Stranger = {
  feature: 'a list of things to do',
  make: (random, locale) => {
    const [name] = makeNames(random, locale, 1);
    const rest = () => [
      name?.full ?? '',
      46_000 + random.int(0, 90),
      random.pick(in2(locale, ['Done', 'To do'], ['完成', '待办'])),
    ];
    return in2(
      locale,
      () => list('To do | By whom | Due | Done?', 'Book the room | Send the offer | Print the plans', rest),
      () => list('待办事项 | 由谁做 | 截止日期 | 完成情况', '订会议室 | 发送报价 | 打印图纸', rest),
    )();
  },
};

const contacts: Stranger = {
  feature: 'a list of addresses',
  make: (random, locale) => {
    const header = line(in2(locale, 'Name | Title | E-mail | Phone', '姓名 | 职务 | 邮箱 | 电话'));
    const names = makeNames(random, locale, random.int(3, 5));
    return [
      header,
      ...names.map(({ full }, row) => [
        full,
        random.pick(jobTitles[locale]),
        `p${row}@x.example`,
        `555-01${random.int(10, 99)}`,
      ]),
    ];
  },
};

const prices: Stranger = {
  feature: 'a list of prices',
  make: (random, locale) => {
    const rest = () => [random.int(1, 20), random.int(10, 900)];
    return in2(
      locale,
      () => list('Part | Quantity | Unit price', 'Pump | Valve | Filter | Total', rest),
      () => list('部件 | 数量 | 单价', '泵 | 阀门 | 滤芯 | 合计', rest),
    )();
  },
};

const companies: Stranger = {
  feature: 'a list of companies',
  make: (random, locale) => {
    const rest = () => [random.int(20, 900), random.pick(in2(locale, ['North', 'South'], ['华北', '华东']))];
    const header = line(in2(locale, 'Company | Employees | Area', '公司 | 员工数 | 区域'));
    return [header, ...companyNames[locale].slice(0, 4).map((company) => [company, ...rest()])];
  },
};

const strangers = [sales, comparison, measures, todo, contacts, prices, companies];

export function makeStranger(random: Random, locale: Locale): Block {
  const stranger = random.pick(strangers);
  return blockOf(stranger.make(random, locale), `stranger: ${stranger.feature}`);
}

export const blockOf = (lines: Lines, feature: string): Block => {
  const width = Math.max(...lines.map((each) => each.length));
  const values = lines.map((each) => [...each, ...Array.from({ length: width - each.length }, () => null)]);
  return { values, tables: [], truth: [], merged: [], features: [feature] };
};
