import type { RatingReason, SuggestedKey } from '../../method/ground/clues';
import type { suggestionsIn as english } from '../en/suggestions';
import type { Labels } from '../en/labels';
import { cut } from '../sentences';
import { format } from './format';

const ratings: Readonly<Record<SuggestedKey, string>> = {
  control: '控制力',
  authority: '决策权',
  involvement: '参与度',
};

const reasonIn =
  ({ categories, personLevels, roles }: Labels) =>
  (reason: RatingReason): string => {
    switch (reason.source) {
      case 'swot':
      case 'side':
        return format.quote(cut(reason.words));
      case 'response':
        return `应对：${format.quote(cut(reason.words))}`;
      case 'title':
        return `职务：${format.quote(cut(reason.words))}`;
      case 'role':
        return `角色：${format.quote(reason.words === '' ? roles[reason.role] : cut(reason.words))}`;
      case 'level':
        return `层级：${format.quote(personLevels[reason.level])}`;
      case 'category':
        return `类别：${format.quote(categories[reason.category])}`;
    }
  };

export const suggestionsIn: typeof english = (labels) => ({
  sign: '≈',
  meaning: '建议值',
  heading: '建议的评级',
  hint: '这些没人评过，是按行里的文字推出来的。请在单元格里确认或改正。',
  reason: reasonIn(labels),
  note: ({ key, level, reason }) =>
    `≈ ${format.aside(`${ratings[key]}${labels.levels[level]}`, reasonIn(labels)(reason))}`,
  rows: (count) => `≈ ${format.rows(count)}为建议值`,
  resting: (share) => `先确认建议的评级（≈）：${format.percent(share)} 的权重靠它们。`,
  capped: `先当初稿看：建议的评级没有确认之前，策略最多算${format.quote(labels.standings.fragile)}。`,
});
