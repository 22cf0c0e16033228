// What values look like whatever stands above them: numbers of records, or names of people.
import { headedDirection } from '../../../tables/factors/headedDirection';
import type { CellValue } from '../../grid/grid';
import { titleShare } from './fit';

/** 'R1', 'R-01', 'Risk 3', '№ 4': they number a record. */
const id = /^(\p{L}{0,3}|risk|factor|item|风险|因素)[-–_#№. ]{0,2}\d{1,5}(\.\d{1,3})?[.)]?$/iu;
/** Two to four words that begin with capitals, initials and titles among them. */
const latinName =
  /^((mr|mrs|ms|dr|prof|herr|frau|mme)\.? )?\p{Lu}[\p{L}'’-]*\.?( (van|von|de|der|den|da|del|di|la|le|bin|al))*( \p{Lu}[\p{L}'’-]*\.?){1,3}$/u;
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧诸葛司徒';
const chineseName = new RegExp(`^[${surnames}][\\u3400-\\u9fff]{1,3}$`);

/** Do they only number the records? A remark, a sum or a key below them is no record. */
export function areIds(values: readonly CellValue[]): boolean {
  const ids = values.filter(isId).length;
  return values.length > 0 && ids * 2 > values.length;
}

/** E-mail addresses and numbers of telephones: how somebody is reached. */
const address = /^\S+@\S+$|^[+(]?\d[\d ()/.-]{5,}$/;

/** Do they only say how somebody is reached? */
export function areAddresses(values: readonly CellValue[]): boolean {
  const reached = values.filter((value) => typeof value === 'string' && address.test(value.trim()));
  return values.length > 0 && reached.length * 2 > values.length;
}

function isId(value: CellValue): boolean {
  return typeof value === 'number'
    ? Number.isInteger(value)
    : typeof value === 'string' && id.test(value.trim());
}

/** Share of the values that read like names of people, each only once; titles are none. */
export function nameShare(values: readonly CellValue[]): number {
  const texts = values
    .filter((value): value is string => typeof value === 'string')
    .map((text) => text.trim());
  const different = new Set(texts).size;
  if (texts.length === 0 || different * 2 < texts.length) return 0;
  const named = texts.filter((text) => latinName.test(text) || chineseName.test(text)).length;
  return Math.max(0, named / values.length - titleShare(values));
}

/** Share of the values that only say for or against: no texts of factors. */
export function directionShare(values: readonly CellValue[]): number {
  const said = values.filter((value) => typeof value === 'string' && headedDirection(value) !== null);
  return values.length === 0 ? 0 : said.length / values.length;
}

/** Share of the values that read like names of people, however often each stands; titles are none. */
export function nameLikeShare(values: readonly CellValue[]): number {
  const named = values.filter(
    (value) => typeof value === 'string' && (latinName.test(value.trim()) || chineseName.test(value.trim())),
  ).length;
  return values.length === 0 ? 0 : Math.max(0, named / values.length - titleShare(values));
}

const department =
  /^(the )?(purchasing|procurement|production|finance|financial|accounting|controlling|quality|maintenance|i\.?t\.?|logistics|sales|marketing|engineering|legal|hr|human resources|operations|r ?& ?d|research|development|manufacturing|supply chain|management|board|administration|planning|security|safety|warehouse|customer service|treasury|strategy|communications?|design|compliance|facilities|technology|information technology|tech|plant|works)( (department|dept\.?|division|team|unit|office))?$|(department|division|dept\.?)$|^[\u3400-\u9fff]{1,6}(部|处|科|室|中心|事业部|车间|部门|办公室|科室)$/i;

/** Share of the values that are called as departments are. */
export function departmentShare(values: readonly CellValue[]): number {
  const named = values.filter((value) => typeof value === 'string' && department.test(value.trim())).length;
  return values.length === 0 ? 0 : named / values.length;
}
