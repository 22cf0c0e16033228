// R2: what a factor is about, among other words.
import { words } from '../column';

const about = (...lines: readonly string[]) => ({ terms: words(...lines) });

export const categoryTerms = {
  offering: about(
    'product | service | solution | quality | technology | technical | tech | functionality | function | feature | performance | reliability | design | software | hardware | equipment | machine | range | portfolio | offering | offer | what we sell | what we offer | our goods | goods | merchandise',
    'fit | specification | spec | requirements | support | after sales | maintenance | warranty | innovation | training | capability | system | product quality | usability | know how | engineering | our offer',
    '产品 | 服务 | 方案 | 技术 | 质量 | 品质 | 功能 | 性能 | 可靠性 | 设计 | 软件 | 硬件 | 设备 | 售后 | 维修 | 维护 | 保修 | 创新 | 规格 | 需求匹配 | 产品线 | 产品力 | 解决方案 | 所售 | 所卖的东西 | 卖的东西 | 工艺 | 系统 | 培训 | 产品本身 | 货品 | 提供的东西',
  ),
  terms: about(
    'price | pricing | cost | money | budget | delivery | deliveries | lead time | terms | conditions | contract | contractual | commercial | discount | payment | payment terms | logistics | supply | supply chain | invoice | financing | finance | financial | legal | terms and conditions | quote | rebate | penalties | rates | fees',
    'shipping | delivery time | warranty terms | commercials | tariff | guarantee | stock | availability | what it costs',
    '价格 | 报价 | 成本 | 费用 | 资金 | 钱 | 预算 | 交货 | 交期 | 交货期 | 供货 | 供应 | 供应链 | 条款 | 条件 | 合同 | 商务 | 商务条款 | 商务条件 | 付款 | 账期 | 付款条件 | 折扣 | 物流 | 发货 | 财务 | 法务 | 法律 | 优惠 | 收费 | 价钱 | 结算 | 库存 | 货期 | 运费 | 交付',
  ),
  history: about(
    'history | past | track record | experience | past experience | past projects | past business | earlier projects | references | reference | relationship | relations | our relationship | tradition | trust | reputation | references | cooperation | collaboration | previous projects | former projects | years together | our past | shared past',
    'partnership | how it went so far | previous experience | legacy | background | past dealings | old stories | memory',
    '历史 | 过往 | 过去 | 以往 | 往来 | 以往合作 | 过往合作 | 合作历史 | 合作经历 | 合作经验 | 合作关系 | 过去合作 | 过往经历 | 交情 | 关系 | 客情 | 客户关系 | 口碑 | 信誉 | 老关系 | 旧账 | 前科 | 经验 | 案例 | 过去的事 | 共同经历 | 既往 | 双方关系 | 过往项目 | 以往项目 | 渊源',
  ),
  competition: about(
    'competition | competitor | competitors | competing | competitive | rival | rivals | rivalry | other supplier | other suppliers | other vendors | other vendor | other bidders | other providers | alternative | alternatives | incumbent | opponent | opponents | contenders | the others | substitute | substitutes | challenger',
    '竞争 | 竞争对手 | 竞争者 | 竞争状况 | 竞争态势 | 竞争情况 | 竞品 | 对手 | 同行 | 友商 | 其他供应商 | 别家 | 竞对 | 竞争方面 | 对手情况 | 同业 | 竞争格局 | 替代 | 替代品 | 替代方案 | 其他厂家 | 别的厂家 | 竞标者',
  ),
  seller: about(
    'seller | sales | sales team | salesperson | sales rep | rep | our people | our team | our staff | our company | ourselves | ourself | account manager | staff | personnel | own people | own team | our own people | us | we | our organisation | our organization | our side | people on our side | who sells | sales force | salespeople',
    'the one who sells | our salesman | salesman | our sales',
    '销售 | 销售员 | 销售人员 | 销售团队 | 业务员 | 我们自己 | 我方人员 | 我方团队 | 我方销售 | 我们的人 | 我们的团队 | 自己人 | 自身 | 本方 | 本公司 | 客户经理 | 人员 | 团队 | 卖方 | 卖家 | 我司 | 我司人员 | 销售本人 | 销售方 | 己方',
  ),
  culture: about(
    'culture | corporate culture | company culture | politics | internal politics | process | processes | procurement | purchasing | buying | buying process | purchasing process | decision process | decision making | organisation | organization | structure | hierarchy | habits | values | how they buy | how they decide | how they work',
    'customs | rules | policy | policies | procedures | procedure | bureaucracy | governance | mentality | their ways | customer organisation | customer organization | way of working | ways of working | compliance | approval process',
    '文化 | 企业文化 | 公司文化 | 政治 | 内部政治 | 流程 | 采购 | 采购流程 | 采购制度 | 购买流程 | 决策流程 | 审批流程 | 决策机制 | 组织 | 组织架构 | 架构 | 制度 | 规定 | 规矩 | 习惯 | 作风 | 风气 | 办事方式 | 做事方式 | 价值观 | 氛围 | 内部关系 | 怎么买 | 怎么决策 | 客户组织 | 客户内部 | 惯例 | 理念',
  ),
  timing: about(
    'time | timing | schedule | deadline | deadlines | calendar | market | economy | economic | environment | regulation | regulations | law | laws | legislation | season | macro | industry | sector | trend | trends | politics outside | weather | business cycle | outside world | world | inflation | currency | moment',
    'the market | market situation | market conditions | time frame | timeframe | time line | timeline | urgency | right moment | momentum | business climate | climate | world around',
    '时机 | 时间 | 时间点 | 时间表 | 进度 | 工期 | 节点 | 市场 | 市场环境 | 市场行情 | 行情 | 大环境 | 环境 | 宏观 | 宏观环境 | 经济 | 经济形势 | 形势 | 政策 | 法规 | 行业 | 行业环境 | 趋势 | 季节 | 时局 | 外界 | 外部世界 | 大势 | 气候 | 汇率 | 通胀 | 市场形势 | 外部形势 | 时点 | 周期',
  ),
} as const;
