// Words that name the columns of people, alone or among others of a header; labels, synonyms and hints stand with the columns.
import { words } from '../column';
import type { Terms } from './terms';

export const peopleTerms: Terms = {
  name: words(
    'individual | player | party | member | participant | attendee | committee member | stakeholder group | customer contact',
    'client contact | buyer | buying centre member | buying center member | actor | character',
    '利益相关方 | 利益方 | 相关者 | 人名 | 成员 | 参与人 | 参与者 | 当事人 | 客户人员 | 客户方人员 | 涉众 | 对象 | 人士 | 相关人员 | 相关人',
    '客户联系人 | 关键联系人 | 干系方 | 角色人物 | 客户代表 | 与会人',
  ),
  firstName: words('first name | forename | christian name'),
  title: words(
    'post | occupation | profession | job description | job position | work title | business title | what they do | 职责 | 职业',
    '工作岗位 | 担任职务 | 工作职务 | 行政职务',
  ),
  level: words(
    'rank | hierarchy | tier | echelon | management tier | 职位级别 | 职务级别 | 行政级别 | 管理级别 | 等级',
  ),
  department: words(
    'branch | section | affiliation | employer | belongs to | works in | firm | institution',
    '科室 | 处室 | 团队 | 事业部 | 工作单位 | 任职单位 | 所属单位 | 所属公司 | 分公司 | 企业 | 归属部门',
  ),
  authority: words(
    'influence | influential | influencing power | influences the decision | power | powerful | authority | decision | decision making',
    'decision making power | decision right | decision maker | decision making authority | decide | deciding | final decision | say',
    'final say | final word | clout | sway | mandate | leverage | sign | sign off | signature | signing | signatory | approve',
    'approval | approval right | veto | veto right | veto power | budget authority | budget power | budget holder | budget responsibility',
    'purchasing power | buying power | weight in decision | weight in the decision | voice | command | can stop it | can say yes',
    'can say no | who decides | holds the budget | spending limit | competence | decision competence',
    '影响力 | 影响 | 权力 | 权利 | 决策权 | 决策 | 决策力 | 决策能力 | 决策作用 | 话语权 | 决定权 | 决定 | 拍板 | 拍板权 | 审批权 | 审批 | 审批权限',
    '签字权 | 签字 | 签批 | 签批权 | 权限 | 权威 | 权威性 | 否决权 | 职权 | 发言权 | 表决权 | 决策地位 | 决策影响力 | 最终决定权 | 最终决策权',
    '说了算 | 能拍板 | 分量 | 批准权 | 采购权 | 预算权 | 势力',
  ),
  involvement: words(
    'interest | interested | involvement | involved | involve | engagement | engaged | participation | participate | participates',
    'commitment | committed | stake | attention | concern | closeness | proximity | affected | impacted | affectedness | attendance',
    'presence | dedication | time spent | time invested | active | activity | takes part | taking part | close | attends | attend',
    'care | cares | caring | use | uses the result | day to day involvement | works with it | contribution',
    '参与 | 参与度 | 关注 | 关注度 | 兴趣 | 投入 | 投入度 | 利益 | 利害 | 利害关系 | 介入 | 介入度 | 关心 | 关心度 | 关切 | 关切度 | 相关性 | 相关度',
    '涉及 | 涉入 | 卷入 | 卷入度 | 重视 | 重视度 | 参加 | 受影响 | 受影响度 | 参与项目 | 感兴趣 | 出席 | 积极性 | 活跃度 | 热情 | 热心 | 关联度 | 密切度',
    '使用 | 上心',
  ),
  attitude: words(
    'attitude | stance | sentiment | disposition | support | supportive | supportiveness | opinion | view | feeling | mood | leaning',
    'inclination | preference | favourable | favorable | favour | favor | friendliness | loyalty | backing | sympathy | opposition',
    'standpoint | orientation | reaction | receptiveness | receptivity | willingness | buy in | where they stand | stands | stand',
    'feel | feels | thinks | think | like us | likes us | with us | on our side | side | whose side | alignment | bias | perception',
    'tendency | warmth | openness | resistance | acceptance | readiness',
    '态度 | 立场 | 支持 | 支持度 | 倾向 | 倾向性 | 看法 | 意向 | 意愿 | 偏好 | 好感 | 好感度 | 友好 | 友好度 | 认可 | 认可度 | 认同 | 认同度 | 亲疏',
    '意见 | 情绪 | 反应 | 接受度 | 满意度 | 忠诚度 | 站队 | 站在哪边 | 支持还是反对 | 是否支持 | 观点 | 印象 | 亲密度 | 心态 | 偏向',
  ),
  role: words(
    'decision role | role in the buying | buying centre role | buying center role | role in the purchase | role in the buying centre',
    'buyer persona | kind of buyer | type of buyer | 采购影响者 | 购买影响力角色 | 决策链位置 | 采购中的角色 | 决策中的角色 | 购买者类型',
  ),
  individualNeed: words(
    'personal motive | personal motivation | personal goal | personal interest | personal driver | private need | what they want',
    '个人动机 | 个人期望 | 个人利益 | 个人目标 | 私人需求 | 个人诉求点 | 个人的需求',
  ),
  organisationalNeed: words(
    'business goal | business motive | company goal | department need | organisational goal | organisational motive | business driver',
    '组织诉求 | 机构需要 | 部门需求 | 企业诉求 | 组织利益 | 公司诉求 | 机构诉求',
  ),
  contact: words(
    'rapport | connection | familiarity | touch | acquainted | acquaintance | contact intensity | contact frequency | relation',
    'relationship with us | how well we know them | how well do we know them | know | known to us | access | contact status | ties',
    'closeness of contact | contact quality | contact so far | interaction | tie | coverage',
    '接触 | 关系 | 联系 | 来往 | 往来 | 交往 | 熟悉 | 熟悉度 | 交情 | 熟识 | 关系亲密度 | 互动 | 接触频率 | 联系频率 | 联系紧密度 | 沟通情况 | 接触程度 | 沟通',
  ),
  lastContact: words(
    'last call | last conversation | last seen | last talk | last talked | last spoken | last interaction | last discussion',
    'latest contact | latest meeting | latest visit | most recent contact | most recent meeting | date of last visit | last update',
    'date of last meeting | when last met | when did we last meet | last in touch | last time met | date last contacted | recent contact',
    '最近见面 | 上次见面 | 最后见面 | 最近沟通 | 上次沟通 | 最近会面 | 上次会面 | 最后联系时间 | 上次联系时间 | 最近接触时间 | 最近接触日期',
    '上次拜访日期 | 上次拜访时间 | 最近拜访时间 | 最近交流 | 上次交流 | 最近联络 | 上次联络 | 最后沟通时间 | 最后拜访 | 最近一次拜访 | 最近一次沟通',
  ),
  ownedBy: words(
    'our account manager | our sales | our rep | sales rep | salesperson | account manager | handled by | looked after by | our side',
    'assigned to | assigned | relationship manager | relationship held by | internal owner | our colleague | point of contact on our side',
    '我方人员 | 我方对接 | 我方跟进人 | 客户经理 | 维护人 | 跟进 | 跟进人员 | 对接 | 我方接口人 | 接口人 | 我方责任人 | 由谁负责 | 由谁跟进 | 关系维护人',
  ),
  reportsTo: words(
    'reporting line | reports | reporting to | direct manager | direct superior | direct boss | upper manager',
    'line management | answers to | 直属领导 | 上级领导 | 直接领导 | 汇报关系 | 汇报人 | 向谁汇报 | 主管领导 | 汇报线',
  ),
  influencedBy: words(
    'listens | influenced | trusted adviser | trusted advisor | trusted by | takes advice from | follows | advised by',
    'who do they listen to | whom they trust | opinion leader | 听谁的 | 听谁的意见 | 信任的人 | 受影响于谁 | 参考谁的意见 | 影响他的人 | 顾问',
  ),
  group: words(
    'buying centre | buying center | buying team | working group | board | 采购小组 | 评审小组 | 决策小组 | 工作组',
  ),
  notes: words(
    'observation | info | information | background | annotation | detail | memo | free text | further information | 补充说明 | 附注',
    '其他说明 | 其它说明 | 补充 | 备忘 | 附言 | 其他 | 情况说明 | 信息',
  ),
};
