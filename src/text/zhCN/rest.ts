import type { rest as english } from '../en/rest';
import type { RestKind, RestPlace } from '../rest';
import { format } from './format';

const nouns: Readonly<Record<RestKind, string>> = {
  goals: '项目标',
  deciders: '位能拍板的人',
  factors: '项因素',
  commitments: '项客户承诺',
  duties: '项分工',
  checks: '处待写',
  people: '位人物',
  suggestions: '个建议评级',
  settings: '项设置',
  touches: '位要联系的人',
  cells: '个单元格',
};

const mostRows = 3;

const placed = ({ sheet, rows }: RestPlace): string => {
  const [first = 0] = rows;
  const said = rows.length > mostRows ? `${first}–${rows[rows.length - 1]}` : rows.join('、');
  return `“${sheet}”第 ${said} 行`;
};

export const rest: typeof english = {
  of: (kind, count, places) => {
    const said = `另有 ${format.number(count)} ${nouns[kind]}`;
    return places.length === 0 ? said : `${said}：${places.map(placed).join('，')}`;
  },
  findings: (count, sheet, row) => `另有 ${format.number(count)} 项提示：“${sheet}”第 ${row} 行起`,
};
