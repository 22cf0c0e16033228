// Words of headers that name no column by themselves, by what they do to those that do.
import { words } from '../column';

/** What a word does that names no concept. */
export type Role = 'free' | 'measure' | 'naming' | 'context' | 'preposition' | 'turning';

export const commonTerms: Readonly<Record<Role, readonly string[]>> = {
  /** They say nothing of what the column holds. */
  free: words(
    'a | an | the | this | that | these | those | our | their | his | her | its | your | my | it | they | them | we | us | he | she',
    'is | are | was | be | do | does | has | have | had | hold | holds | having | can | could | will | would | may | been',
    'how | much | many | what | which | whether | who | whom | and | or | vs | versus | so | far | if | any | all | each | per | etc',
    'overall | current | currently | actual | actually | present | now | today | existing | general | total | own | main | key | top',
    'major | primary | critical | important | relevant | significant | potential | possible | identified | known | listed | related',
    'perceived | assessed | estimated | believed | judged | personal | individual | relative | specific | single | other | further',
    'additional | new | big | strong | high | great | likely | short | brief | full | internal | external | principal | leading',
    '的 | 之 | 其 | 该 | 此 | 本 | 所 | 是否 | 有无 | 能否 | 可否 | 是 | 有 | 对 | 对于 | 吗 | 呢 | 在 | 中 | 内 | 上 | 与 | 和 | 及 | 或 | 及其',
    '目前 | 当前 | 现在 | 现有 | 现 | 当下 | 实际 | 总体 | 整体 | 综合 | 主要 | 关键 | 重要 | 重点 | 核心 | 潜在 | 可能 | 已识别 | 个人',
    '相关 | 具体 | 其他 | 其它 | 补充 | 附加 | 我 | 我们 | 我方 | 他 | 她 | 他们 | 对方 | 您 | 你 | 多少 | 多大 | 如何 | 怎样 | 各 | 内部 | 外部',
    'did | should | must | might | shall | get | gets | got | getting | make | makes | take | takes | give | gives | really | still | already',
    'ever | often | exactly | there | here | where | one | ones | you | yours | me | mine | i | just | only | right | enough | quite | very',
    'more | most | less | than | also | even | lot | bit | or not | whether or not | if any | at all | at the moment | at present | in fact',
    'in general | in total | in short | please | tick | choose | select | mark | something | someone | somebody | anyone | anybody | 谁 | 哪',
    '哪个 | 哪些 | 哪位 | 什么 | 怎么 | 怎么样 | 什么样 | 几 | 有多 | 多 | 是不是 | 有没有 | 能不能 | 会不会 | 可不可以 | 要不要 | 与否 | 了吗',
    '没有 | 了 | 过 | 得 | 着 | 到底 | 究竟 | 能 | 能够 | 会 | 可以 | 这 | 那 | 这个 | 那个 | 它 | 自己 | 咱们 | 我司 | 么 | 啊 | 请选择 | 请填写',
    '眼下 | 现阶段 | 最新 | 近期',
    '没 | 几句 | 要说 | 说 | 要 | 可 | 去 | 来 | 到 | 由',
  ),
  /** How much of it: of a name they make a rating. */
  measure: words(
    'level | degree | rating | score | grade | extent | amount | index | rank | ranking | scale | value | point | class',
    'strength | size | quality | assessment | evaluation | estimate | judgement | judgment | depth | intensity',
    '程度 | 等级 | 级别 | 级 | 大小 | 高低 | 水平 | 评分 | 得分 | 打分 | 评级 | 评价 | 评估 | 情况 | 状况 | 指数 | 系数 | 值 | 分值 | 分数',
    '强度 | 强弱 | 度 | 分析 | 判断 | 深浅 | 深度 | 力度',
    'how much | how far | how big | how strong | how great | how high | how well | how often | how large | how deep | how close | how little',
    'how likely | 有多大 | 多大 | 有多高 | 多高 | 有多强 | 多强 | 有多深 | 多深 | 有多少 | 多少 | 大不大 | 高不高 | 强不强 | 深不深 | 怎么样',
    '如何 | 怎样 | 大 | 高',
  ),
  /** They stand for the record itself: 'Name of risk', 'Threat description'. */
  naming: words(
    'details',
    'name | title | description | list | item | statement | event | text | summary | detail | topic | entry | label | headline',
    '名称 | 名字 | 描述 | 说明 | 说明书 | 清单 | 列表 | 一览 | 项 | 项目名 | 点 | 事件 | 事项 | 内容 | 标题 | 简述 | 概述 | 条目',
  ),
  /** What all of a plan is about. */
  context: words(
    'project | programme | program | initiative | purchase | purchasing | buying | deal | sale | selling | offer | offering',
    'proposal | solution | bid | tender | account | customer | client | company | business | process | matter | topic | case',
    'outcome | result | work | change | success | supplier | vendor | case | investment | order | contract | opportunity',
    'organisation | organization | team | product | service | side',
    '项目 | 采购 | 购买 | 销售 | 方案 | 报价 | 产品 | 服务 | 客户 | 公司 | 企业 | 组织 | 业务 | 合作 | 合同 | 订单 | 投标 | 招标 | 此事',
    '这件事 | 本项目 | 本次 | 成果 | 结果 | 事情 | 工作 | 团队 | 方',
  ),
  /** What follows them only says of what, to whom or where. */
  preposition: words(
    'of | in | on | upon | over | to | towards | toward | with | within | about | by | from | at | into | regarding | concerning',
    'for | as | around | under | behind | between | among | when | because',
  ),
  /** They speak of something beside the concept: an identity, a plan, another time. */
  turning: words(
    'id | no | nr | number | code | date | time | when | deadline | strategy | mitigation | response | plan | action | treatment',
    'desired | target | future | planned | expected | wanted | required | ideal | after | before | residual | remaining | inherent',
    'previous | previously | old | former | past | earlier | initial | original | forecast | goal | owner | responsible',
    'reason | rationale | why | comment | matrix | trend | history | change log | mail | email | e mail | phone | telephone | mobile',
    'address | website | url | link | linkedin | birthday | cost | budget | price | currency | probability | likelihood',
    'countermeasure | measure | step | next | project manager | product name | project name | file | attachment | picture | photo',
    '编号 | 序号 | 代码 | 日期 | 时间 | 策略 | 应对 | 措施 | 对策 | 期望 | 目标 | 未来 | 计划 | 预期 | 理想 | 之前 | 以前 | 原来 | 过去 | 上次',
    '去年 | 剩余 | 残余 | 初始 | 理由 | 原因 | 备注 | 概率 | 可能性 | 发生概率 | 发生可能性 | 几率 | 邮箱 | 邮件 | 电话 | 手机 | 地址 | 微信',
    '费用 | 成本 | 价格 | 预算 | 责任人 | 负责人 | 责任部门 | 期限 | 趋势 | 变化 | 处理 | 方法 | 行动 | 下一步',
    'prior | last year | last time | yesterday | tomorrow | next year | a year ago | year ago | until now | up to now | formerly',
    'aspired | hoped for | ought to be | 上一年 | 上年 | 上一期 | 上期 | 上一次 | 上季度 | 上个季度 | 上月 | 上个月 | 往年 | 往期 | 前期',
    '前次 | 前一次 | 此前 | 先前 | 早先 | 原先 | 明年 | 下一年 | 下期 | 下次 | 下阶段 | 将来 | 今后 | 日后',
    '希望达到',
  ),
};
