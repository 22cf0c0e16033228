import type { SupportGap } from '../../method/strategy/support';
import type { SupportDuty } from '../../method/ground/words';
import type { support as english } from '../en/support';
import { format } from './format';

const duties: Readonly<Record<SupportDuty, string>> = {
  coordination: '内部协调',
  meetings: '有议程的例会',
  sponsor: '高层对接',
  expert: '技术专家',
  service: '服务与交付',
};

const gaps: Readonly<Record<SupportDuty, string>> = {
  coordination: '请安排人统筹我方谁为这个客户做什么。',
  meetings: '请安排人定期召集有议程的例会。',
  sponsor: '请一位我方高层对接这个客户。',
  expert: '请安排人回答客户的技术问题。',
  service: '请安排人盯住服务与交付。',
};

const gapWords = ({ duty, text, counterpart }: SupportGap): string => {
  if (duty === null) return `请安排人做这件事：${text}。`;
  return counterpart === '' ? gaps[duty] : `请一位我方高层对接${counterpart}。`;
};

export const support: typeof english = {
  heading: '我方内部支持',
  reasons: {
    manyPeople: (people) => `这单有 ${format.number(people)} 位关键人物：一位销售顾不过来。`,
    highExpectations: () => '客户需求复杂，或者期望很高。',
    complexDelivery: () => '需要深入的技术知识、广泛的支持，或者交付复杂。',
  },
  duties,
  dutiesInSentences: duties,
  holder: (person, counterparts) =>
    counterparts.length === 0 ? person : `${person}，对接${format.list(counterparts)}`,
  gap: (gap) => (gap.suggested === null ? gapWords(gap) : `${gapWords(gap)}可以考虑${gap.suggested}。`),
  noGaps: '这个客户需要我方做的事，都有人在做。',
};
