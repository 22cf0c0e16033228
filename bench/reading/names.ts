// Invented people and companies: none of them is anybody.
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';
import type { Random } from './random';

type Lists = Readonly<Record<Locale, readonly string[]>>;

const first: Lists = {
  en: words(
    'Ada | Bo | Cleo | Dov | Esme | Finn | Gwen | Hal | Ines | Jory | Kit | Lena | Milo | Nora | Otis | Pia',
  ),
  'zh-CN': words(
    '书远 | 柯安 | 若溪 | 景行 | 知夏 | 明哲 | 雨桐 | 子昂 | 安然 | 思齐 | 晓岚 | 一鸣 | 清和 | 志恒',
  ),
};
const last: Lists = {
  en: words(
    'Fenn | Lark | Marsh | Holt | Quill | Rowe | Thorn | Vale | Wren | Ashby | Birch | Crane | Dunmore | Elm',
  ),
  'zh-CN': words('林 | 赵 | 沈 | 陆 | 顾 | 何 | 秦 | 许 | 苏 | 程 | 方 | 叶'),
};
const groups: Lists = {
  en: words('Works council | Purchasing team | Line operators | Steering committee'),
  'zh-CN': words('采购小组 | 车间操作员 | 质量部全体 | 项目评审组'),
};
const titles: Lists = {
  en: words(
    'Plant manager | Head of purchasing | CFO | Quality engineer | Production planner | Managing director | IT lead',
    'Maintenance supervisor | Buyer | Controller | Process engineer | Safety officer | Logistics manager | Consultant',
  ),
  'zh-CN': words(
    '采购经理 | 厂长 | 财务总监 | 质量工程师 | 生产主管 | 总经理 | 设备科科长 | 信息部主任 | 安全专员 | 物流经理 | 技术顾问',
  ),
};
const departments: Lists = {
  en: words('Purchasing | Production | Finance | Quality | Maintenance | IT | Logistics'),
  'zh-CN': words('采购部 | 生产部 | 财务部 | 质量部 | 设备部 | 信息部 | 物流部'),
};
const companies: Lists = {
  en: words('Halm AG | Norden Mills | Brightwater Foods | Castor Glass | Ostrava Pumps | Lindqvist Paper'),
  'zh-CN': words('恒岳机械 | 北川纸业 | 东澜食品 | 泰和玻璃 | 远舟泵业 | 华林重工'),
};

export interface Name {
  readonly first: string;
  readonly last: string;
  readonly full: string;
}

/** So many different people. */
export function makeNames(random: Random, locale: Locale, count: number): readonly Name[] {
  const all = last[locale].flatMap((family) =>
    first[locale].map((given) => ({
      first: given,
      last: family,
      full: locale === 'en' ? `${given} ${family}` : `${family}${given}`,
    })),
  );
  return random.shuffle(all).slice(0, count);
}

export const groupNames = groups;
export const jobTitles = titles;
export const departmentNames = departments;
export const companyNames = companies;
