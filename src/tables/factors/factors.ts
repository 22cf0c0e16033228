import { noClues } from '../../method/ground/clues';
import type { Factor } from '../../method/ground/plan';
import { suggestControl } from '../../method/reading/suggestions';
import type { Written } from '../row';
import { missingRatings } from '../missingRatings';
import { cluesOf } from './clues';
import { responseValues } from './responseValues';
import { words } from '../column';
import { describeTable } from '../table';
import { earlySignColumn, ifItFailsColumn } from '../shared';
import { categoryValues, directionValues, evidenceValues, statusValues } from './factorValues';
import { controlStates, directionStates, evidenceStates, statusStates } from '../states';
import { foreignHeaders } from '../languages/languages';
import { controlValues, weightValues } from '../ratingValues';

type Unrated = Pick<Factor, 'unreadable' | 'clues'>;

const rated: Unrated = { unreadable: [], clues: noClues };

/** G3, G6: a control that is not rated is one that cannot be read, or it is missing, and the row may speak of it. */
const unrated = (written: Written): Unrated =>
  written.cell('control') === ''
    ? { unreadable: [], clues: cluesOf(written) }
    : { unreadable: ['control'], clues: noClues };

export const factors = describeTable({
  found: 'sought',
  page: 'factors',
  tableName: 'Quadrille_Factors',
  blankRows: 12,
  names: ['text'],
  unnamed: 'missing',
  telling: ['direction', 'control', 'weight', 'category', 'status', 'evidence', 'response'],
  shown: ['text', 'direction', 'control', 'weight', 'status'],
  mayLack: false,
  columns: [
    {
      key: 'account',
      labels: { en: 'Account', 'zh-CN': '客户账户' },
      synonyms: words(
        'account name | key account | customer account | client account | customer name | client name',
        'customer | client | 客户 | 客户名称 | 客户公司 | 大客户 | 账户',
      ),
      width: 18,
      need: 'optional',
      help: { en: 'Only where one table holds several accounts.', 'zh-CN': '仅当一张表中有多个客户时填写。' },
    },
    {
      key: 'text',
      labels: { en: 'Factor', 'zh-CN': '因素' },
      synonyms: words(
        'factors | factor description | key factor | success factor | influencing factor | risk',
        'internal factor | internal factors | external factor | external factors',
        'key internal factors | key external factors | force | driving force | driving/restraining force | driving / restraining force',
        'risks | risk description | risk name | risk title | risk event | risk statement',
        'description of risk | description of the risk | risk/opportunity | risk or opportunity',
        'risk / issue | 因素描述 | 影响因素 | 关键因素 | 因素名称 | 风险 | 风险描述 | 风险名称',
        '风险事件 | 风险因素 | 风险项 | 风险内容 | 风险点',
        'threat | threats | 威胁',
        'challenge | challenges | concern | concerns | barrier | hazard | driver | obstacle | 挑战 | 问题 | 障碍 | 隐患',
        ...foreignHeaders.factors.text,
      ),
      hints: words(
        'description | event | event description | issue | item | statement | name | title | topic',
        'strengths | weaknesses | opportunities | driving forces | restraining forces',
        '优势 | 劣势 | 机会 | 有利因素 | 不利因素',
        'details | detail | argument | point | theme | text | 描述 | 内容 | 事项 | 名称 | 事件 | 说明 | описание | тема',
        'açıklama | what | issues',
      ),
      width: 44,
      need: 'needed',
      help: { en: 'One thing that helps or hinders this sale.', 'zh-CN': '一件对这单有利或不利的事。' },
    },
    {
      key: 'category',
      labels: { en: 'Category', 'zh-CN': '类别' },
      synonyms: words(
        'factor category | risk category | factor type | kind | kind of factor | 因素类别 | 风险类别',
        '风险分类 | 风险类型 | 分类 | 类型 | 因素类型',
        ...foreignHeaders.factors.category,
      ),
      hints: words('type | area | topic | theme | class | 领域 | тип'),
      kind: 'choice',
      values: categoryValues,
      width: 20,
      unknown: { code: 'unknownValue', severity: 'note' },
      help: { en: 'What the factor is about.', 'zh-CN': '这项因素与什么有关。' },
    },
    {
      key: 'direction',
      labels: { en: 'Direction', 'zh-CN': '方向' },
      synonyms: words(
        'dir | dir. | for or against | for/against | for us or against us | for/against us | for us/against us',
        '+/- | + / - | +/− | + or - | ± | pro/con | positive/negative | positive or negative',
        'pos/neg | sign | polarity | opportunity/threat | threat/opportunity | opp./men. | opp/men',
        'swot | strength/weakness | strength or weakness | o/t | s/w | s/w/o/t | nature of factor',
        '正负 | 正/负 | 正面/负面 | 正负面 | 正负向 | 有利/不利 | 利弊 | 优势/劣势 | 机会/威胁',
        '影响方向 | 作用方向',
        ...foreignHeaders.factors.direction,
      ),
      hints: words(
        'category | type | nature | effect | impact | impact on us | effect on us | kind | factor type | risk type | 类型 | 类别',
        '性质 | 影响 | 分类 | тип | catégorie | kategori | категория | kategorie | categoría | influence | class',
      ),
      kind: 'direction',
      values: directionValues,
      states: directionStates,
      width: 14,
      need: 'needed',
      help: { en: 'Does it work for us or against us?', 'zh-CN': '对我们有利还是不利？' },
    },
    {
      key: 'control',
      labels: { en: 'Control', 'zh-CN': '控制力' },
      synonyms: words(
        'degree of control | level of control | control level | controllability | controllable',
        'can we control it | can we control this | can we change it | under our control',
        'within our control | our control | in our control | in our hands | control effectiveness',
        'effectiveness of control | our influence | 可控度 | 可控性 | 可控 | 控制 | 控制程度 | 控制度',
        '掌控度 | 可控程度 | 是否可控',
        ...foreignHeaders.factors.control,
      ),
      hints: words('controls | influence'),
      kind: 'rating',
      values: controlValues,
      states: controlStates,
      width: 12,
      need: 'needed',
      help: {
        en: 'Is it in our hands? High: we can change it ourselves.',
        'zh-CN': '是否由我们掌握？高：我们自己就能改变。',
      },
    },
    {
      key: 'weight',
      labels: { en: 'Weight', 'zh-CN': '权重' },
      synonyms: words(
        'how important | weighting | importance | importance rating | level of importance | criticality | priority',
        'impact | impact level | level of impact | risk impact | impact rating | severity | relevance',
        '重要性 | 重要程度 | 重要度 | 影响程度 | 影响 | 影响度 | 优先级 | 优先权 | 紧急程度',
        '严重程度 | 严重性 | score | rating | level | consequence | consequences | exposure | risk level | risk rating | risk score | 评分 | 得分 | 等级 | 级别 | 风险等级 | 风险系数 | 后果',
        ...foreignHeaders.factors.weight,
      ),
      hints: words('value | points | 分值'),
      kind: 'weight',
      values: weightValues,
      width: 10,
      help: {
        en: 'How strongly it pulls on this sale, 1 to 5. Blank counts as 3.',
        'zh-CN': '对这单的影响有多大，1 到 5。留空按 3 计。',
      },
    },
    {
      key: 'evidence',
      labels: { en: 'Evidence', 'zh-CN': '依据' },
      synonyms: words(
        'fact or assumption | fact/assumption | fact / assumption | confirmed | confirmed? | proof | certainty | basis | confirmed/assumed | 证据 | 是否确认',
        '确认情况 | 已确认',
        ...foreignHeaders.factors.evidence,
      ),
      hints: words('source'),
      kind: 'choice',
      values: evidenceValues,
      states: evidenceStates,
      width: 12,
      unknown: { code: 'evidenceUnreadable', severity: 'warning' },
      help: {
        en: 'Confirmed: somebody at the customer said or showed it. Else assumed.',
        'zh-CN': '已确认：客户方有人说过或证明过；否则为假设。',
      },
    },
    {
      key: 'status',
      labels: { en: 'Status', 'zh-CN': '状态' },
      synonyms: words(
        'state | risk status | factor status | current status | 风险状态 | 当前状态 | 因素状态',
        ...foreignHeaders.factors.status,
      ),
      kind: 'choice',
      values: statusValues,
      states: statusStates,
      width: 12,
      unknown: { code: 'statusUnreadable', severity: 'warning' },
      help: {
        en: 'Resolved factors stay in the list and leave the sums.',
        'zh-CN': '已了结的因素留在列表中，不再计入。',
      },
    },
    {
      key: 'lastSeen',
      labels: { en: 'Last seen', 'zh-CN': '最近核实' },
      synonyms: words(
        'last looked at | last checked | last check | last reviewed | last confirmed | last verified | seen on | checked on',
        '最近核实日期 | 最近查看 | 上次查看 | 上次核实 | 最近确认 | 上次确认',
      ),
      kind: 'date',
      width: 13,
      need: 'optional',
      help: {
        en: 'When somebody last looked whether it still holds. A date.',
        'zh-CN': '上次核实它是否仍然成立的日期。',
      },
    },
    {
      key: 'response',
      labels: { en: 'Response', 'zh-CN': '风险应对' },
      synonyms: words(
        'risk response | response type | response strategy | risk response strategy | risk response type',
        'treatment type | treatment option | treatment strategy | risk treatment | risk treatment option',
        'risk strategy | 应对 | 应对方式 | 应对策略 | 风险应对策略 | 风险应对方式 | 处置方式 | 处理方式',
        '风险处置 | 风险处理 | 处理策略 | 处置策略',
      ),
      hints: words(
        'treatment | strategy | mitigation | mitigation strategy | action | 策略 | 措施 | 应对措施 | 风险应对措施 | 对策',
      ),
      kind: 'mention',
      values: responseValues,
      width: 16,
      need: 'optional',
      help: {
        en: 'Of a risk: avoid, reduce, accept, watch or transfer.',
        'zh-CN': '针对风险：规避、减轻、接受、观察或转移。',
      },
    },
    {
      key: 'people',
      labels: { en: 'People', 'zh-CN': '相关人物' },
      synonyms: words(
        'linked people | person | persons | stakeholder | stakeholders | key people | who',
        'concerns whom | 相关人 | 相关人员 | 涉及人员 | 人物 | 干系人',
      ),
      kind: 'names',
      width: 20,
      help: {
        en: 'Names in the People table, separated by commas.',
        'zh-CN': '“人物”表中的姓名，以逗号分隔。',
      },
    },
    earlySignColumn,
    ifItFailsColumn,
    {
      key: 'notes',
      labels: { en: 'Notes', 'zh-CN': '备注' },
      synonyms: words(
        'note | comment | comments | remark | remarks | 注释 | 评论 | 备注说明',
        ...foreignHeaders.factors.notes,
      ),
      hints: words('description | details | 描述 | 说明 | 内容'),
      width: 36,
    },
  ],
  readRow: ({ weight, category, evidence, status, response: _response, ...row }, written): Factor => ({
    ...row,
    ...weight,
    category: category === 'internal' ? null : category,
    ...(row.control === null ? unrated(written()) : rated),
    evidence: evidence ?? 'assumed',
    evidenceKnown: evidence !== null,
    status: status ?? 'open',
  }),
  check: (records) => missingRatings(records, ['control'], (factor) => [suggestControl(factor)]),
});
