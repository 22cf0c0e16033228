// For each topic about how the customer buys: three texts that name it, and two that come near and do not. Written before anything was run.
import type { Topic } from '../../../src/method/factors/topics/topics';

interface Sentences {
  readonly is: readonly [string, string, string];
  readonly isNot: readonly [string, string];
}

export const englishBuying: Readonly<Partial<Record<Topic, Sentences>>> = {
  failedTest: {
    is: [
      'Our first sample failed the wear check',
      'The pilot batch was rejected',
      'We did not pass their acceptance test in May',
    ],
    isNot: ['The power failed during the storm', 'The test track is being repaved'],
  },
  rivalContract: {
    is: [
      'Contract with Larsson expires in April',
      'Lease with Maxtor Systems ends next summer',
      'Their agreement with Polden runs until June',
    ],
    isNot: ['Contract with us ends in March', 'The contract names three sites'],
  },
  window: {
    is: [
      'Summer shutdown starts in week 29',
      'Can only be fitted during the works holidays',
      'Next maintenance window is in October',
    ],
    isNot: ['The window frames are old', 'Our website was shut on Sunday'],
  },
  slot: {
    is: [
      'We have a slot at their dealer conference',
      'They give us twenty minutes in June',
      'Our engineer may speak at the users meeting',
    ],
    isNot: ['The machine has a slot for a card', 'He speaks at length about his boat'],
  },
  visit: {
    is: [
      'The head nurse visits our factory on Monday',
      'Three foremen come to our works to see it',
      'Plant tour agreed for March',
    ],
    isNot: ['She visits her mother on Mondays', 'Their website gets many hits'],
  },
  lateInvite: {
    is: ['We were asked very late', 'Only got the invitation last week', 'We are late to the race'],
    isNot: ['They invited us to the summer party', 'She asked for a late breakfast'],
  },
  specForRival: {
    is: [
      'Specification was written around the incumbent',
      'Only the rival can meet point 7',
      'The spec favours the competitor',
    ],
    isNot: ['Our spec sheet was reprinted', 'The tender was sent to everybody'],
  },
  framework: {
    is: [
      'Framework agreement signed in spring',
      'Each branch orders on its own account',
      'We won a framework last year',
    ],
    isNot: ['The window framework is steel', 'He orders lunch at noon'],
  },
  amountLimit: {
    is: [
      'The plant manager can sign up to 20k',
      'Orders over 100k go to the board',
      'Her signing limit is low',
    ],
    isNot: ['Output is above 300 tonnes', 'The speed limit in the yard is low'],
  },
  paperwork: {
    is: [
      'The agreement runs to 40 pages',
      'A small firm with no legal department',
      'Their paperwork eats weeks',
    ],
    isNot: ['The report is in their intranet', 'Paper mills are their main market'],
  },
  refusesUs: {
    is: [
      'The works manager refuses to see Martin',
      'She does not want to see us again',
      'He asked for another account manager',
    ],
    isNot: ['The pump refuses to start', 'It does not meet the norm'],
  },
  neverInside: {
    is: ['Nobody of ours has been on site', 'We have never seen the line', 'None of us has been inside'],
    isNot: ['It has never been so cold', 'Nobody saw the accident coming'],
  },
  partnerMargin: {
    is: [
      'The dealer also sells Hydrex',
      'Our distributor earns more with the competitor',
      'Reseller gets a better margin on the rival',
    ],
    isNot: ['She earns a good salary', 'The dealer lives near Bath'],
  },
  secondSource: {
    is: [
      'They want a second supplier for valves',
      'Dual sourcing is the rule from 2028',
      'The chief no longer relies on one supplier',
    ],
    isNot: ['The second shift starts at two', 'Every source was quoted'],
  },
  favoursRival: {
    is: [
      'The dean favours the incumbent',
      'Head nurse is loyal to the competitor',
      'Their planner worked with the rival before',
    ],
    isNot: ['He favours early meetings', 'The crew works with gloves'],
  },
  quotes: {
    is: [
      'She goes out to quote every spring',
      'They always ask for three quotes',
      'The office compares quotations line by line',
    ],
    isNot: ['He likes to quote Goethe', 'We compare notes on Friday'],
  },
  doNothing: {
    is: ['They may well do nothing', 'Replacing it is not a priority', 'The owner is in no hurry'],
    isNot: ['Nothing is missing in the file', 'Priority mail arrived on Friday'],
  },
  standard: {
    is: [
      'Group standard prescribes Nordvik drives',
      'They harmonise the software of all plants',
      'One system for every region from 2028',
    ],
    isNot: ['The standard of the canteen is fine', 'One lamp for each desk'],
  },
  creditRisk: {
    is: [
      'The builder pays late every time',
      'Their bank cut the credit limit',
      'Rumours that they are insolvent',
    ],
    isNot: ['She deserves credit for that', 'They paid the parking'],
  },
  jobFear: {
    is: [
      'The clerks fear for their jobs',
      'Drivers are afraid of being replaced',
      'Packers worry about redundancy',
    ],
    isNot: ['He got a new job in Leeds', 'They are afraid of dogs'],
  },
  noTime: {
    is: [
      'The dispatchers have no time until Easter',
      'Project team is overloaded',
      'She is too busy with the move',
    ],
    isNot: ['Time is shown in both halls', 'The busy season is over'],
  },
  language: {
    is: ['Manual is in English only', 'The crew understands no German', 'All drawings must be translated'],
    isNot: ['English oak is used inside', 'They speak well of the canteen'],
  },
  lockIn: {
    is: [
      'They are tied to the maker of the scanners',
      'Proprietary data format',
      'Locked into a scheme from 2019',
    ],
    isNot: ['The gate is locked at night', 'He wears a tie'],
  },
  pain: {
    is: [
      'Each stoppage costs them 4000',
      'The bakery loses a tonne of dough every week',
      'Pickers go home with sore backs',
    ],
    isNot: ['It costs us nothing', 'He lost his keys'],
  },
  volume: {
    is: ['Order volume still unclear', 'Small first order expected', 'No volume guarantee'],
    isNot: ['Turn the volume up', 'In order to save face'],
  },
  conflict: {
    is: [
      'Sales and production are at odds',
      'The two surgeons hardly speak to each other',
      'Finance and IT disagree on who pays',
    ],
    isNot: ['Both halls agree with each other', 'The fighter jets fly low'],
  },
  noOwner: {
    is: [
      'Nobody leads the project',
      'It is unclear who owns the topic',
      'There is no project manager on their side',
    ],
    isNot: ['Nobody smokes in the yard', 'The owner is away'],
  },
  parentDecides: {
    is: [
      'The parent company has the last word',
      'Headquarters picks the maker',
      'Decided in the head office in Lyon',
    ],
    isNot: ['Every parent was invited', 'The headquarters have a new roof'],
  },
  doubt: {
    is: ['The chemist doubts our claim', 'He is not convinced yet', 'Two of the panel are sceptical'],
    isNot: ['There is no doubt that they go on', 'She is sure of it'],
  },
  wish: {
    is: [
      'The foreman is looking for lighter drills',
      'She wants a quieter fan',
      'The baker would like to try it',
    ],
    isNot: ['Dust is everywhere for want of a broom', 'They looked at the sky'],
  },
  support: {
    is: ['The ward sister praises our beds', 'The caretaker vouches for us', 'Both foremen are on our side'],
    isNot: ['Our side entrance is shut', 'The beam supports the roof'],
  },
  incumbent: {
    is: [
      'The dairy runs Alvaro on 12 lines',
      'They have been buying Cormet for years',
      'Krane supplied the last two halls',
    ],
    isNot: ['They run a summer camp', 'The hall was used for a party'],
  },
};

export const chineseBuying: Readonly<Partial<Record<Topic, Sentences>>> = {
  failedTest: {
    is: ['第一批样品没通过耐磨检验', '上周的小试不合格', '我们的样机测试失败'],
    isNot: ['试验室新装了空调', '他考试没来'],
  },
  rivalContract: {
    is: ['和恒达的合同明年五月到期', '食堂跟老东家的协议到六月底', '对手的合同年底结束'],
    isNot: ['和我们的合同到三月', '合同写了三个地点'],
  },
  window: {
    is: ['十月有一次年度检修', '窑线停窑在腊月', '只能趁停产期间换'],
    isNot: ['窗口朝南', '网站停了半天'],
  },
  slot: {
    is: ['经销商大会给我们半小时', '请我们在年会上台发言', '用户会上让我们分享'],
    isNot: ['机器有一个卡槽', '他讲话很慢'],
  },
  visit: {
    is: ['院长下周来厂参观', '三位班长来公司考察', '约好参观我们的生产线'],
    isNot: ['他去看望母亲', '网站访问量大'],
  },
  lateInvite: {
    is: ['上周才收到标书', '最后才找到我们', '我们介入太晚'],
    isNot: ['请我们参加晚会', '他晚饭吃得晚'],
  },
  specForRival: {
    is: ['参数是照着竞争对手写的', '招标文件偏向别家', '技术要求像是量身定制'],
    isNot: ['参数表重印了', '他给女儿买书'],
  },
  framework: {
    is: ['年初签了三年框架', '框架协议已签', '各分公司自行采购'],
    isNot: ['窗户框架是钢的', '他自己做饭'],
  },
  amountLimit: {
    is: ['超过三十万要上会', '20万以下厂长可以自己批', '车间的签字权限很小'],
    isNot: ['年产三十万件', '院子里限速'],
  },
  paperwork: {
    is: ['我们的合同有四十页', '小厂没有专职法务', '他们手续繁琐'],
    isNot: ['报告放在内网', '造纸厂是他们的市场'],
  },
  refusesUs: {
    is: ['厂长不肯见老马', '科长避而不见', '对方要求换销售'],
    isNot: ['泵打不着', '她不想见到浪费'],
  },
  neverInside: {
    is: ['我们没有人进过车间', '从未去过他们现场', '销售还没到过工地'],
    isNot: ['从来没这么冷过', '没人料到'],
  },
  partnerMargin: {
    is: ['代理商也卖恒力的', '经销商做别家利润更高', '渠道商卖我们的赚得不多，卖别家赚得多'],
    isNot: ['她工资不低', '代理商住在城东'],
  },
  secondSource: {
    is: ['他们要找第二供应商', '董事长不想只靠一家', '明年起要双供应商'],
    isNot: ['第二班两点开始', '水源在山里'],
  },
  favoursRival: {
    is: ['科长偏向竞争对手', '主任看好别家', '他和那边老板是战友'],
    isNot: ['他爱喝早茶', '战友聚会在周六'],
  },
  quotes: {
    is: ['每年春天都要询价', '采购货比三家', '这次要重新比价'],
    isNot: ['他爱引用古诗', '我们对了一下笔记'],
  },
  doNothing: {
    is: ['领导说先放一放', '老板觉得不着急', '他们多半维持现状'],
    isNot: ['档案里什么都没少', '急件周五到'],
  },
  standard: {
    is: ['集团统一选型', '明年全厂统一平台', '集团标准指定了型号'],
    isNot: ['食堂水平不错', '每张桌子一盏灯'],
  },
  creditRisk: {
    is: ['客户拖欠两家的款', '听说资金链紧张', '他们付款总拖'],
    isNot: ['功劳归她', '停车费已付'],
  },
  jobFear: {
    is: ['工人担心丢了工作', '班组怕被取代', '仓管员担心失业'],
    isNot: ['他在城里找了份新工作', '他们怕狗'],
  },
  noTime: {
    is: ['调度员年前没时间', '项目组忙不过来', '车间抽不出人'],
    isNot: ['两个厅都挂着钟', '他闲了下来'],
  },
  language: {
    is: ['说明书全是英文', '现场语言不通', '图纸要翻译'],
    isNot: ['英国橡木做的', '他们说食堂好'],
  },
  lockIn: {
    is: ['扫描枪和原厂绑定', '用的是专用协议', '只能用原厂耗材'],
    isNot: ['大门夜里上锁', '他系着领带'],
  },
  pain: {
    is: ['停机一次损失两万', '每个月白花十几万', '去年赔了三十万'],
    isNot: ['我们不花钱', '他丢了钥匙'],
  },
  volume: {
    is: ['明年用量不确定', '第一单很小', '订单量说不准'],
    isNot: ['把音量调大', '次序很重要'],
  },
  conflict: {
    is: ['两个部门意见不一', '财务和信息互相扯皮', '内部有矛盾'],
    isNot: ['两个厅相通', '战机飞得低'],
  },
  noOwner: {
    is: ['这件事没人牵头', '项目没有负责人', '两边责任不清'],
    isNot: ['院里没人抽烟', '老板出门了'],
  },
  parentDecides: {
    is: ['母公司说了算', '选哪家由总部定', '厂里做不了主'],
    isNot: ['家长都请了', '总部换了屋顶'],
  },
  doubt: {
    is: ['总工怀疑我们的数', '院长将信将疑', '主任心里没底'],
    isNot: ['她很肯定', '他们会走下去的'],
  },
  wish: {
    is: ['班长想换轻一点的扳手', '他们正在找静音风机', '厨师长希望能试一试'],
    isNot: ['理想很远', '他们抬头看天'],
  },
  support: {
    is: ['护士长夸我们的床', '老师傅都替我们说话', '站长当面感谢我们'],
    isNot: ['侧门关着', '横梁撑着屋顶'],
  },
  incumbent: {
    is: ['目前用的是恒力的阀', '长期用老牌子', '一直是恒力供货'],
    isNot: ['他们办夏令营', '礼堂办过晚会'],
  },
};
