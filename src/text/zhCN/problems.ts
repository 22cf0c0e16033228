import type { problems as english } from '../en/problems';
import { isChosen, param, type Params, wordParam } from '../params';
import type { Expectation } from '../settingNames';
import { labels } from './labels';
import { settings } from './settings';

const value = (params: Params): string => `“${param(params, 'value')}”`;
const setting = (params: Params, key = 'setting'): string => `“${settings.name(param(params, key))}”`;
const expectation = (params: Params): string => {
  const kind = param(params, 'expected');
  const say = Object.hasOwn(settings.expected, kind) ? settings.expected[kind as Expectation] : null;
  return say === null ? '?' : say(Number(params.least ?? 0), Number(params.most ?? 0));
};
const named = (params: Params): string => `“${param(params, 'name')}”`;
const column = (params: Params): string => `“${param(params, 'column')}”`;
const table = (params: Params): string => `“${wordParam(params, 'table', labels.tables)}”`;

export const problems: typeof english = {
  unknownValue: (params) => `${column(params)}列认不出${value(params)}，按空白读取；请改用该列的用词。`,
  offScale: (params) =>
    `${value(params)}超出${column(params)}列的量表 ${param(params, 'scale')}，未采用；请改数字或量表。`,
  missingRating: (params) => `${column(params)}为空，此行在图中没有位置；请补填。`,
  errorValue: (params) =>
    `${column(params)}是错误值 ${param(params, 'value')}，未读取；请修正公式或直接填写。`,
  missingName: (params) =>
    `此行有内容但没有${param(params, 'table') === 'people' ? '姓名' : '文字'}，未读取；请补上或清空此行。`,
  borderlineRating: (params) => `${value(params)}正好在${column(params)}量表正中，按低读取；请选定高或低。`,
  assumedWeight: (params) =>
    params.rows === undefined
      ? '权重为空，按 3 读取；请填 1 到 5 以确定。'
      : '没有权重列，每行都按 3 计；请加一列，填 1 到 5。',
  roundedWeight: (params) =>
    `权重 ${param(params, 'value')} 已取整为 ${param(params, 'weight')}；填写整数即可确定。`,
  badWeight: (params) => `${value(params)}不是权重，该行未计入；请填 1 到 5。`,
  badRating: (params) => `${column(params)}里的${value(params)}不是评分，未计入；请填 1 到 5。`,
  ambiguousScale: (params) =>
    `${column(params)}只有 1、2、3，按 ${param(params, 'scale')} 读取；若是 ${param(params, 'other')}，请在“表格”中改选。`,
  noScale: (params) => `${column(params)}的数字不合任何量表，未采用；请在标题里写明量表，如 1-5。`,
  assumedDirection: (params) =>
    `按名称看，这份清单各行都对我们${param(params, 'direction') === 'positive' ? '有利' : '不利'}，已照此读取；若不全是，请加一列方向。`,
  zeroDirection: () => '方向为 0，此因素无法归入象限；请填 +（有利）或 −（不利）。',
  badDate: (params) =>
    `${column(params)}里的${value(params)}不是明确的日期，按空白读取；请按 2026-03-15 的样子填写。`,
  badPeriod: (params) => `${value(params)}不是期间，未计入趋势；请填年、半年、季度或月份，例如 2026 Q3。`,
  attitudeUnreadable: (params) => `${value(params)}不是态度，按未知读取；请填 −3 到 +3，或支持、中立、反对。`,
  evidenceUnreadable: (params) => `认不出${value(params)}，按假设读取；请填已确认或假设。`,
  statusUnreadable: (params) => `认不出${value(params)}，按未解决读取；请填未解决或已解决。`,
  unknownSetting: (params) => `没有叫${value(params)}的设置，其取值不起作用；请从新建的设置表里取名称。`,
  badSetting: (params) => `${value(params)}不适合${setting(params)}，未采用；请填${expectation(params)}。`,
  settingTwice: (params) =>
    `${setting(params)}在 ${param(params, 'other')} 已设过，以那里为准；请清空其中一处。`,
  settingClash: (params) => `${setting(params)}与${setting(params, 'other')}不能并存，未采用；请改其中一项。`,
  duplicateName: (params) =>
    `${param(params, 'name')}在 ${param(params, 'other')} 已出现，两行都计入；若是同一人，请合并。`,
  nameNotFound: (params) =>
    `${column(params)}里的${named(params)}不在本表中，未采用；请补上此人，或改正姓名。`,
  nameUnclear: (params) => `${column(params)}里的${named(params)}可能指几个人，未采用；请写全名。`,
  nameOfOneself: (params) => `${column(params)}里的${named(params)}就是本行的人，未采用；请写别人。`,
  duplicateHeader: (params) =>
    `“${param(params, 'header')}”与 ${param(params, 'used')} 列的标题意思相同，读取的是 ${param(params, 'used')} 列；${isChosen(params) ? '请改名，或在“表格”中另选' : '请改名'}。`,
  missingColumn: (params) =>
    `${table(params)}表缺少方法所需的${column(params)}列；${isChosen(params) ? '请添加，或在“表格”中指定' : '请添加'}。`,
  emptyTable: (params) => `${table(params)}表只有标题没有行，未读到内容；请填写第一行。`,
  noTable: (params) => `没有找到${table(params)}表，这部分空缺；请选中您的表格或创建模板。`,
  severalTables: (params) =>
    `可作${table(params)}的表不止一个。已读：${param(params, 'used')}；未读：${param(params, 'others').replaceAll(', ', '、')}。${isChosen(params) ? '可在“表格”中另选，或把各行并入一张表' : '请把各行并入一张表'}。`,
  notATable: (params) => `${param(params, 'range')} 里没有可读的表格；请选中标题行和下面的各行。`,
};
