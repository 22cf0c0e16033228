import { type Commitment, commitments } from '../method/ground/words';
import type { PlannedCommitment } from '../method/ground/plan';
import { type AllowedValue, words } from './column';
import { describeTable } from './table';
import { accountColumn, earlySignColumn, ifItFailsColumn, notesColumn } from './shared';

/** N2: the six, in their order; any other words are a commitment of the company's own. */
export const commitmentValues = [
  {
    code: 'attendBriefing',
    labels: { en: 'Attend a briefing', 'zh-CN': '参加介绍会' },
    synonyms: words('attend briefing | briefing | seminar | 演示会 | 介绍会 | 参加演示会'),
  },
  {
    code: 'joinStudy',
    labels: { en: 'Take part in a study', 'zh-CN': '参与正式调研' },
    synonyms: words('join a study | study | survey | needs analysis | 正式调研 | 调研 | 参与调研 | 需求调研'),
  },
  {
    code: 'acceptFindings',
    labels: { en: 'Accept its findings', 'zh-CN': '认可调研结果' },
    synonyms: words('accept findings | accept the findings | findings | 调研结果 | 认可结果'),
  },
  {
    code: 'attendConcept',
    labels: { en: 'Attend a concept presentation', 'zh-CN': '参加概念性演示' },
    synonyms: words('concept | concept presentation | concept demonstration | 概念性演示 | 概念演示'),
  },
  {
    code: 'attendDemo',
    labels: { en: 'Attend a demonstration', 'zh-CN': '参加正式演示' },
    synonyms: words('demo | demonstration | attend a demo | 正式演示 | 产品演示'),
  },
  {
    code: 'requestProposal',
    labels: { en: 'Ask for a proposal', 'zh-CN': '要求提交建议书' },
    synonyms: words('proposal | request a proposal | request for proposal | rfp | 建议书 | 方案建议书'),
  },
] as const satisfies readonly AllowedValue<Commitment>[];

export const milestones = describeTable({
  found: 'offered',
  page: 'actions',
  tableName: 'Quadrille_Commitments',
  blankRows: 2,
  names: ['text'],
  unnamed: 'missing',
  startingRows: ({ labelsOf }) => labelsOf(commitmentValues).map((text) => ({ text })),
  columns: [
    accountColumn,
    {
      key: 'text',
      labels: { en: 'Customer commitment', 'zh-CN': '客户承诺' },
      synonyms: words('customer commitments | commitment of the customer | 客户承诺事项 | 客户的承诺'),
      kind: 'choice',
      values: commitmentValues,
      width: 34,
      need: 'needed',
      own: true,
      help: {
        en: 'What the customer agrees to do on the way to the sale. Your own words count as a commitment of your own.',
        'zh-CN': '成交之前客户要答应走的一步。也可以写您自己的说法，算作自定的承诺。',
      },
    },
    {
      key: 'planned',
      labels: { en: 'Planned', 'zh-CN': '计划日期' },
      synonyms: words('planned date | planned for | planned on | plan date | target date | 计划 | 预计日期'),
      kind: 'date',
      width: 13,
      need: 'needed',
      help: { en: 'The day agreed with the customer.', 'zh-CN': '与客户约定的日期。' },
    },
    {
      key: 'actual',
      labels: { en: 'Reached', 'zh-CN': '达成日期' },
      synonyms: words('actual | actual date | reached on | done on | date reached | 实际日期 | 实际 | 达成'),
      kind: 'date',
      width: 13,
      help: {
        en: 'The day on which it happened. Blank: not yet.',
        'zh-CN': '实际发生的日期；留空表示还没有。',
      },
    },
    {
      key: 'evidence',
      labels: { en: 'Evidence', 'zh-CN': '依据' },
      synonyms: words('proof | shown by | confirmed by | 证据 | 凭据'),
      width: 28,
      help: {
        en: 'What shows that it happened: a mail, minutes, a signature.',
        'zh-CN': '凭什么说已达成：邮件、纪要、签字。',
      },
    },
    { ...earlySignColumn, need: 'wanted' },
    { ...ifItFailsColumn, need: 'wanted' },
    notesColumn,
  ],
  readRow: ({ text: { code, text }, ...row }): PlannedCommitment => ({
    ...row,
    commitment: commitments.find((each) => each === code) ?? null,
    text,
  }),
});
