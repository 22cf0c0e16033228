// Words that name the columns of factors, alone or among others of a header; labels, synonyms and hints stand with the columns.
import { words } from '../column';
import type { Terms } from './terms';

export const factorTerms: Terms = {
  account: words(
    'organisation | company | company name | firm | prospect | buyer | 公司 | 公司名称 | 企业 | 企业名称 | 单位 | 客户单位',
  ),
  text: words(
    'factor | risk | threat | challenge | concern | barrier | hazard | driver | obstacle | hurdle | uncertainty | force | enabler',
    'stumbling block | vulnerability | circumstance | influence factor | pro or con | pain point | problem | blocker | roadblock',
    'risk or issue | finding | observation | aspect | consideration | criterion',
    '因素 | 风险 | 威胁 | 挑战 | 问题 | 障碍 | 隐患 | 难点 | 困难 | 阻力 | 因子 | 要素 | 要点 | 影响项 | 利弊因素 | 不确定性 | 情形 | 危险源 | 危险 | 痛点',
    '驱动因素 | 制约因素 | 有利条件 | 不利条件 | 条件 | 事由 | 风险源 | 瓶颈 | 因素说明 | 因素内容',
  ),
  category: words(
    'group | field | domain | sort | subject | dimension | classification | class | bucket | division | perspective | source of risk',
    '种类 | 方面 | 维度 | 大类 | 归类 | 所属类别 | 所属领域 | 分组 | 范畴 | 主题',
  ),
  direction: words(
    'orientation | valence | tendency | plus or minus | helps or hinders | helping or hindering | help or hinder | good or bad',
    'works for us or against us | for us | advantage or disadvantage | works for or against us | in our favour | in our favour or not',
    'favourable or unfavourable | favourable | pull | which way | which way does it work | side | polarity | effect on the sale',
    'impact direction | influence direction | whom does it help | helps us | good for us | direction of effect | works for',
    '好坏 | 利害 | 极性 | 作用 | 正反 | 正反面 | 正向负向 | 是否有利 | 有利与否 | 有利还是不利 | 利好利空 | 倾向 | 对我方有利 | 作用性质 | 影响性质 | 加分减分',
    '顺逆 | 帮助还是阻碍 | 助力阻力 | 推动或阻碍 | 是利是弊 | 对我们有利吗 | 优劣',
  ),
  control: words(
    'controlled | controllability | control | manageable | manageability | steerable | changeable | can we steer | ability to control',
    'ability to influence | influenceable | influence on it | hands | in whose hands | whose hands | within reach | under control',
    'can we act | actionable | actionability | in our power | within our power | power | handle | command | grip | up to us',
    'depends on us | can we influence it | can we influence this | can we change | change it ourselves | ours to change | who controls',
    'who controls it | sphere of influence | sphere of control | internal or external | internal/external | ours or theirs',
    '控制 | 可控 | 掌控 | 掌握 | 把控 | 把握 | 可控制 | 可控制性 | 可影响 | 可影响度 | 可改变 | 能否控制 | 能否改变 | 能否掌控 | 能否左右 | 左右 | 主导权 | 掌握程度',
    '把控度 | 把握度 | 可操作性 | 可管理性 | 可管控 | 管控 | 管控度 | 掌控力 | 掌握在谁手中 | 谁能控制 | 谁说了算 | 主动权 | 影响力 | 我方可控性 | 操控',
    '内部/外部 | 内部或外部 | 内外部 | 内外',
  ),
  weight: words(
    'weight | weighted | importance | important | priority | impact | impacts | severity | severe | criticality | critical | relevance',
    'relevant | significance | magnitude | urgency | urgent | consequence | exposure | seriousness | serious | how serious | how strong',
    'how big | how heavy | heaviness | size | force | share | percentage | damage | loss | gravity | effect size',
    'potential impact | business impact | rank | ranking | points | risk level | risk rating | risk score | risk value | risk grade',
    '权重 | 比重 | 占比 | 重要性 | 重要度 | 影响 | 影响力 | 优先 | 优先级 | 优先度 | 优先顺序 | 严重 | 严重性 | 严重度 | 紧急 | 紧急度 | 紧迫性 | 分量',
    '关键度 | 关键性 | 力度 | 强度 | 后果 | 损失 | 危害 | 危害性 | 危害程度 | 危险度 | 份量 | 权值 | 影响大小 | 要紧程度 | 急迫程度 | 排序 | 影响范围',
    '后果严重性 | 冲击 | 风险等级 | 风险级别 | 风险系数 | 风险值 | 风险程度 | 风险大小 | 风险度 | 风险评分',
  ),
  evidence: words(
    'evidence | proof | proven | fact | confirmed | confirmation | verified | verification | validated | validation | certainty | certain',
    'confidence | reliability | assumption | basis | how sure | how sure are we | how certain | how do we know | known or assumed | hearsay',
    'information quality | source quality | sureness | substantiated | backed up | fact or guess | fact or opinion | evidence base',
    '依据 | 证据 | 确认 | 证实 | 核实 | 验证 | 可靠性 | 可靠度 | 可信度 | 假设 | 事实 | 把握 | 确定性 | 确定度 | 信息来源 | 佐证 | 是否属实 | 真实性 | 是否核实',
    '是否证实 | 是否验证 | 事实还是假设 | 事实或假设 | 事实/假设 | 有无证据 | 凭据 | 根据',
  ),
  status: words(
    'status | state | progress | stage | phase | resolution | resolved | open | closed | done | settled | still open | situation',
    'lifecycle | condition | open or closed | handling status',
    '状态 | 进展 | 进度 | 阶段 | 处理状态 | 解决状态 | 处理情况 | 是否解决 | 是否关闭 | 完成情况 | 关闭情况 | 跟踪状态 | 落实情况 | 现状 | 处理进度',
  ),
  people: words(
    'who | contact | involved people | people involved | affected people | related people | linked person | names | concerned persons',
    '相关人物 | 涉及人 | 关联人 | 关联人物 | 牵涉人员 | 有关人员 | 涉及的人 | 关系人 | 当事人',
  ),
  notes: words(
    'observation | info | information | background | annotation | detail | memo | free text | further information | explanation',
    '补充说明 | 附注 | 其他说明 | 其它说明 | 补充 | 备忘 | 附言 | 其他 | 情况说明 | 信息 | 解释',
  ),
};
