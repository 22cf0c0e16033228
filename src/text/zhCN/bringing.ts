import type { bringing as english } from '../en/bringing';
import { format } from './format';

const quoted = (names: readonly string[]): string => format.list(names.map(format.quote));

export const bringing: typeof english = {
  open: '带入模板',
  titles: { people: '把您的人物带入模板', factors: '把您的因素带入模板' },
  added: (sheet, rows) => `新建工作表${format.quote(sheet)}，共 ${format.number(rows)} 行。`,
  filled: (sheet, rows) => `填入${format.quote(sheet)}里的空表，共 ${format.number(rows)} 行。`,
  answers: (count) => `其中包括您的 ${format.number(count)} 个回答。`,
  columns: '您的列与我们的列',
  column: (header, ours) => `${format.quote(header)} → ${ours}`,
  keepsBoth: '原列分得更细，也留在右侧',
  extras: (headers) => `原样带到右侧的列：${quoted(headers)}。`,
  values: '公式只带入结果值；合计行不带入。',
  theirs: (sheets) => `${quoted(sheets)}不作任何改动；此后改读新表。`,
  same: '角色和策略保持不变，之后可以还原。',
  press: (rows, sheet) => `把 ${format.number(rows)} 行带入“${sheet}”`,
  obstacles: {
    filled: '模板的表里已有内容。请先清空它，或继续用您自己的表。',
    otherwise: '有些行在模板里会被读成别的意思，因此不能带入。请在您的表里填写评级。',
  },
  extraColumns: { column: (letters) => `${letters} 列`, section: '分组标题' },
};
