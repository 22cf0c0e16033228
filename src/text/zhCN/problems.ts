import type { ProblemParams } from '../../method/ground/problem';
import { cut, isChosen, type Sentences } from '../sentences';
import type { Labels } from '../en/labels';
import { format } from './format';
import { labels } from './labels';
import { settings } from './settings';

const expectation = ({ expected, least = 0, most = 0 }: ProblemParams['badSetting']): string =>
  settings.expected[expected](least, most);

/** 能认出的用词，按表格自己的语言。 */
const listed = (known: readonly string[] | undefined): string =>
  known === undefined ? '' : `，如${cut(known.map((word) => `“${word}”`).join('、'))}`;

export const problems: Sentences<ProblemParams, Labels> = {
  unknownValue: ({ column, value, known }) =>
    `“${column}”列认不出“${value}”，按空白读取；请改用该列的用词${listed(known)}。`,
  offScale: ({ value, column, scale }) =>
    `“${value}”超出“${column}”列的量表 ${scale}，未采用；请改数字或量表。`,
  missingRating: ({ column }) => `“${column}”为空，此行在图中没有位置；请补填。`,
  errorValue: ({ column, value }) => `“${column}”是错误值 ${value}，未读取；请修正公式或直接填写。`,
  missingName: ({ table }) =>
    `此行有内容但没有${table === 'people' ? '姓名' : '文字'}，未读取；请补上或清空此行。`,
  mergedDown: ({ rows }) => `合并的单元格对所跨的各行都有效，共有 ${format.number(rows)} 行照此读取。`,
  accountCarried: ({ rows }) =>
    `有 ${format.number(rows)} 行没有写客户，按上一行的客户计；若不对，请补填客户。`,
  borderlineRating: ({ value, column }) => `“${value}”正好在“${column}”量表正中，按低读取；请选定高或低。`,
  assumedWeight: ({ rows }) =>
    rows === undefined
      ? '权重为空，按 3 读取；请填 1 到 5 以确定。'
      : '没有权重列，每行都按 3 计；请加一列，填 1 到 5。',
  roundedWeight: ({ value, weight }) => `权重 ${value} 已取整为 ${weight}；填写整数即可确定。`,
  weightShares: () => '权重是整体中的占比，最大的按 5 计，其余按比例换算；如果不是，请填 1 到 5。',
  weightSigned: ({ cells }) =>
    cells.length === 0
      ? '权重带有正负号，与方向一致，只按大小计；无需处理。'
      : `正负以方向列为准，权重只按大小计；${cut(cells.join('、'))} 的正负号与方向不一致，请核对。`,
  badWeight: ({ value }) => `“${value}”不是权重，该行未计入；请填 1 到 5。`,
  badRating: ({ column, value }) => `“${column}”里的“${value}”不是评分，未计入；请填 1 到 5。`,
  ambiguousScale: ({ column, scale, other }) =>
    `“${column}”只有 1、2、3，按 ${scale} 读取；若是 ${other}，请在“表格”中改选。`,
  turnedScale: ({ column, scale }) =>
    `“${column}”的量表已反向：${scale} 中 ${scale.split('-')[0] ?? ''} 为最高；若不是，请在“表格”中取消。`,
  noScale: ({ column }) => `“${column}”的数字不合任何量表，未采用；请在标题里写明量表，如 1-5。`,
  assumedDirection: ({ direction }) =>
    `按名称看，这份清单各行都对我们${direction === 'positive' ? '有利' : '不利'}，已照此读取；若不全是，请加一列方向。`,
  zeroDirection: () => '方向为 0，此因素无法归入象限；请填 +（有利）或 −（不利）。',
  badDate: ({ column, value }) =>
    `“${column}”里的“${value}”不是明确的日期，按空白读取；请按 2026-03-15 的样子填写。`,
  ambiguousDate: ({ column, value, dayFirst, monthFirst }) =>
    `“${column}”里的“${value}”可能是 ${dayFirst} 或 ${monthFirst}，按空白读取。请按年、月、日填写。`,
  dueUnreadable: ({ value }) =>
    `期限“${value}”不是明确的日期，这项行动算作没有期限；请写明年月日，如 2026-12-01。`,
  badPeriod: ({ value }) => `“${value}”不是期间，未计入趋势；请填年、半年、季度或月份，例如 2026 Q3。`,
  attitudeUnreadable: ({ value, known }) =>
    `“${value}”不是态度，按未知读取；请填 −3 到 +3，或支持、中立、反对${listed(known)}。`,
  evidenceUnreadable: ({ value, known }) =>
    `认不出“${value}”，按假设读取；请填${known?.join('或') ?? '已确认或假设'}。`,
  statusUnreadable: ({ value, known }) =>
    `认不出“${value}”，按有效读取；请填${known?.join('或') ?? '有效或已了结'}。`,
  unknownSetting: ({ value }) => `没有叫“${value}”的设置，所填的值不起作用；请从新建的设置表里取名称。`,
  badSetting: (params) =>
    `“${params.value}”不适合“${settings.name(params.setting)}”，未采用；请填${expectation(params)}。`,
  settingTwice: ({ setting, other }) =>
    `“${settings.name(setting)}”在 ${other} 已设过，以那里为准；请清空其中一处。`,
  settingClash: ({ setting, other }) =>
    `“${settings.name(setting)}”与“${settings.name(other)}”不能并存，未采用；请改其中一项。`,
  ownUnnamed: ({ setting }) => `“${settings.name(setting)}”没有名称，未采用；请用名称代替“…”。`,
  ownIncomplete: ({ setting, lacks }) =>
    `“${settings.name(setting)}”未采用，因为“${settings.name(lacks)}”没有填；请补上这一行。`,
  duplicateName: ({ name, other }) => `${name}在 ${other} 已出现，两行都计入；若是同一人，请合并。`,
  nameNotFound: ({ column, name }) => `“${column}”里的“${name}”不在本表中，未采用；请补上此人，或改正姓名。`,
  nameUnclear: ({ column, name }) => `“${column}”里的“${name}”可能指几个人，未采用；请写全名。`,
  nameOfOneself: ({ column, name }) => `“${column}”里的“${name}”就是本行的人，未采用；请写别人。`,
  duplicateHeader: ({ header, used, table }) =>
    `“${header}”与 ${used} 列的标题意思相同，读取的是 ${used} 列；${isChosen(table) ? '请改名，或在“表格”中另选' : '请改名'}。`,
  missingColumn: ({ table, column }) =>
    `“${labels.tables[table]}”表缺少方法所需的“${column}”列；${isChosen(table) ? '请添加，或在“表格”中指定' : '请添加'}。`,
  columnNotRead: ({ table, column, header, because }) =>
    because === 'values'
      ? `“${header}”像是“${column}”，但内容不像，未读取；若是，请${isChosen(table) ? '在“表格”中指定' : '改内容'}。`
      : `“${header}”的内容像是“${column}”，但标题没说，未读取；若是，请${isChosen(table) ? '在“表格”中指定' : '改标题'}。`,
  assumedColumn: ({ table, column, header }) =>
    `根据下方内容，“${header}”列被当作“${column}”；如不对，请${isChosen(table) ? '改列标题，或在“表格”中另选' : '改列标题'}。`,
  emptyTable: ({ table }) => `“${labels.tables[table]}”表只有标题，还没有内容；请从第一行开始填写。`,
  noTable: ({ table }) => `没有找到“${labels.tables[table]}”表，这部分空缺；请选中您的表格或创建模板。`,
  severalTables: ({ table, used, others }) =>
    `可作“${labels.tables[table]}”的表不止一个。已读：${used}；未读：${cut(others.join('、'))}。${isChosen(table) ? '可在“表格”中另选，或把各行并入一张表' : '请把各行并入一张表'}。`,
  readTogether: ({ table, parts }) =>
    `${cut(parts.join('、'))} 合在一起作为“${labels.tables[table]}”读取。${isChosen(table) ? '可在“表格”中把其中任何一张去掉。' : ''}`,
  rowsLeft: ({ table, rows }) =>
    `“${labels.tables[table]}”表有 ${format.number(rows)} 行已按您的选择去掉；可在“表格”中恢复。`,
  rowsNotRead: ({ table, range, rows }) =>
    `${range} 未读取：这 ${format.number(rows)} 行与“${labels.tables[table]}”表的各行不相像。${isChosen(table) ? '若属于该表，请在“表格”中指定范围' : '若属于该表，请移到表格下方'}。`,
  notATable: ({ range }) => `${range} 里没有内容，无表可读；请选中标题行和下面的各行。`,
};
