import type { Explained, promptsIn as englishIn } from '../en/prompts';
import type { Prompt } from '../../method/goals/prompts';
import type { IndividualNeed, OrganisationalNeed, Rung } from '../../method/ground/words';

/** S8 */
const begin = {
  goal: '目标：我们要在这个客户那里得到的结果。',
  strategy: '策略：得到这个结果的整套打法。',
  tools: '工具：这套打法要用到的东西，例如人手、预算、案例、试用。',
};

/** S8 */
const issues: Readonly<Record<Prompt, string>> = {
  rivals: '客户的对手一贯怎么做：压价、出新品，还是拼服务？',
  money: '通胀、利率、汇率对客户有什么影响？',
  economy: '当地、全国和世界的经济走势怎样影响客户？',
  buyers: '客户的客户现在要什么，怎么买？',
  law: '哪些法律法规刚出台，或者快要出台？',
  materials: '哪些原材料在涨价，或者难买到？',
  labour: '招得到熟练的人吗，工会有什么要求？',
  targets: '客户定了哪些利润、效率或销售目标？',
  structure: '客户在重组、裁减、合并还是收购？',
  centre: '决定权在往总部收，还是往下放？',
  outsourcing: '哪些业务外包出去，或者收了回来？',
  teams: '客户为此成立了哪些小组或项目？',
  newFields: '客户在进入哪些新产品或新领域？',
  customerService: '客服：服务好他们的客户，难在哪里？',
  sales: '销售：哪些事让他们的货更难卖？',
  leadership: '领导层：哪些事不好管，或者不好交代？',
  marketing: '市场：哪些客户够不着，哪些市场情况不清楚？',
  production: '生产：产量、质量、交期哪里达不到？',
  information: '信息：做决定时缺哪些数据或系统？',
};

/** S5 */
const rungs: Readonly<Record<Rung, readonly [string, string]>> = {
  visitor: ['我们上门会接待，却很少主动找我们？', '谈完之后，双方都没有下一步？'],
  priceSeller: ['要比价时才找我们报价？', '开口第一句总是问价格？'],
  productSeller: ['选我们，是因为产品本身好用？', '他们的技术人员会来问技术细节？'],
  needSeller: ['还没想好买什么，就先讲需求给我们听？', '我们见得到对结果负责的人？'],
  adviser: ['方案还没定，就先问我们的看法？', '与我们产品无关的事，也来请教？'],
};

/** T4 */
const individualNeeds: Readonly<Record<IndividualNeed, Explained>> = {
  power: { meaning: '想做主，想有影响力', signs: ['开会总要自己拍板。', '常提谁归谁管。'] },
  achievement: { meaning: '想出成绩，想不断改进', signs: ['爱问数字和日期。', '会讲去年做成了什么。'] },
  recognition: { meaning: '想被看见、被看重', signs: ['办公室里摆着奖状、报道或合影。', '喜欢亲自上台讲。'] },
  belonging: { meaning: '想和大家在一起', signs: ['先问别人怎么看。', '说“我们”比说“我”多。'] },
  order: { meaning: '想让计划都算数', signs: ['会前发议程，并照着走。', '每个细节都要写下来。'] },
  safety: { meaning: '不想担风险', signs: ['先问还有谁做过。', '要保证，或者把决定往后拖。'] },
};

/** T4 */
const organisationalNeeds: Readonly<Record<OrganisationalNeed, Explained>> = {
  financial: { meaning: '多赚钱或少花钱', signs: ['常提预算、回报和回收期。', '会把几年的成本放在一起比。'] },
  performance: { meaning: '干得更快、更好、更稳', signs: ['常提产量、故障和停机。', '爱问技术指标和交期。'] },
  image: { meaning: '在外界站得住', signs: ['常提品牌、奖项和标准。', '会问我们还服务哪些知名客户。'] },
};

export const promptsIn: typeof englishIn = (labels) => {
  const {
    individualNeeds: ofPerson,
    organisationalNeeds: ofOrganisation,
    leadershipPaths,
    rungs: ladder,
  } = labels;
  const listed = <Code extends string>(
    names: Readonly<Record<Code, string>>,
    needs: Readonly<Record<Code, Explained>>,
  ): string =>
    (Object.keys(needs) as Code[]).map((code) => `${names[code]}：${needs[code].meaning}。`).join('');
  const rungSigns = [
    `${ladder.visitor}：肯接待我们。`,
    `${ladder.priceSeller}：拿我们比价。`,
    `${ladder.productSeller}：看中产品。`,
    `${ladder.needSeller}：先讲需求。`,
    `${ladder.adviser}：定方案前先来问。`,
  ].join('');
  return {
    begin,
    issues,
    rungs,
    individualNeeds,
    organisationalNeeds,
    headings: {
      begin: '目标、策略和工具',
      layer: (layer) => `可以问什么：${layer}`,
      rungs: '怎么看出现在是哪一级',
      nextRung: '下面两问都能答“是”，就到了这一级：',
      individual: '怎么看出一个人自己想要什么',
      organisational: '怎么看出一个人想为机构得到什么',
    },
    typed: {
      goal: `${begin.goal}${begin.strategy}${begin.tools}`,
      issue:
        '用客户的话写。外部：对手、资金、经济、客户的客户、法规、材料、用工。应对：目标、重组、外包、小组、新领域。内部：客服、销售、领导层、市场、生产、信息。',
      individualNeed: listed(ofPerson, individualNeeds),
      organisationalNeed: listed(ofOrganisation, organisationalNeeds),
      rung: `看客户怎么做。${rungSigns}`,
      leadership: `客户要看的证明。${leadershipPaths.operations}：成本、时间、可靠性。${leadershipPaths.product}：新在哪里，能做成什么。${leadershipPaths.customer}：合不合用，服务好不好。`,
    },
  };
};
