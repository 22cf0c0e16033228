// A9: what to do about a factor of each topic, by quadrant. {name|…}: the people linked to the factor; {decider|…}: who decides and has still to be shown;
// the words behind the bar where nobody is.
import type { AdviceTexts } from '../../suggestion';
import { buyingTopics } from './buyingTopics';

export const topicTexts: AdviceTexts['topics'] = {
  officialQuestion: {
    leverage: '把我们要弄清的问题写下来，在截止前按正式渠道提出。',
    maximise: '现在就备好要提的问题，最要紧的排在前面，定下由谁提交。',
    reduce: '把最担心的两点写成正式提问，在截止前提交。',
    eliminate: '写好能澄清这一点的提问，定下由谁、在哪天提交。',
  },
  rivalTrouble: {
    leverage: '请{name|受影响的人}把损失讲给{decider|拍板的人}，附上我们怎么避免。',
    maximise: '和{name|受影响的人}一步步写清我们怎么避免，拿给{decider|拍板的人}看。',
  },
  complaint: {
    leverage: '和{name|受影响的人}把损失算全，给{decider|拍板的人}讲我们怎么避免。',
    reduce: '问清{name|受影响的人}怎样才算解决，每周告诉对方进展。',
    eliminate: '当面向{name|受影响的人}道歉，书面讲清原因，说定怎么改、哪天改好。',
  },
  materialCost: {
    leverage: '趁现在这个行情报价，并写明报价有效到哪一天。',
    maximise: '在方案里写明价格能稳多久，这对客户值多少钱。',
    reduce: '给{name|采购}备好一个应对波动的办法：联动、封顶或锁价，有来才有往。',
    eliminate: '在内部定下这部分由我们承担多少，写进报价。',
  },
  scoring: {
    leverage: '凡是计分的地方，按评分办法的原话逐条证明，分值高的先写。',
    maximise: '把我们能得分的这一项放在前面，配上证明材料。',
    reduce: '按评分办法算清：我们哪几项能多得分，价格还能报到多少。',
    eliminate: '列出按评分办法我们丢分的地方，每一条定下人和日期。',
  },
  price: {
    leverage: '趁现在的价格，和{name|出钱的人}算一笔几年的总账。',
    maximise: '把几年省下的钱算成一个数，交给{name|出钱的人}。',
    reduce: '和{name|出钱的人}算几年的总账，不只比这一个价格。',
    eliminate: '先给{name|出钱的人}算清楚值在哪里；要让，就请客户拿承诺来换。',
  },
  deadline: {
    leverage: '{said}：和{name|拍板的人}从这一天往回排，哪天前定什么。',
    maximise: '{said}：给{name|拍板的人}一份计划，一步步保住这一天。',
    reduce: '{said}：和{name|拍板的人}商定这之前先办什么。',
    eliminate: '{said}：从这一天往回排，每一步我们谁来做、哪天做完。',
  },
  tender: {
    leverage: '按招标文件的原话逐条应答，分值高的先写。',
    maximise: '凡是能得分的地方，每一条都配上证明材料。',
    reduce: '把招标规则过一遍：哪里得分、要求什么、什么可以书面提问。',
    eliminate: '列出招标要求而我们还缺的，每一条定下人和日期。',
  },
  law: {
    leverage: '告诉{name|要达标的人}：我们的方案满足哪条要求，从什么时候起。',
    maximise: '把我们合规的证明整理成一页，交给{name|要达标的人}。',
    reduce: '弄清这条规定和时间，和{name|要达标的人}商量在规定之内怎么做。',
    eliminate: '列出规定要求而我们还没做到的，每一条定下人和日期。',
  },
  budget: {
    leverage: '问问{name|管预算的人}这笔钱要管哪些事，最晚哪天要定下来。',
    maximise: '和{name|管预算的人}一起写预算材料，把效益和回本时间算清楚。',
    reduce: '问清{name|管预算的人}怎样才能列进预算，先提装得下的一部分。',
    eliminate: '把方案拆成预算装得下的几步，先和{name|管预算的人}定第一步。',
  },
  freeze: {
    leverage: '问问{name|能放行的人}这段时间什么能放行，让方案对上它。',
    reduce: '问问{name|能放行的人}要看到什么才放行，哪天再议。',
    eliminate: '约定日期，把放行要用的材料交给{name|能放行的人}。',
  },
  data: {
    leverage: '问清{name|管安全的人}有哪些规定，逐条说明我们怎么做到。',
    maximise: '不等对方来要，先把每一条的证明交给{name|管安全的人}。',
    reduce: '问清{name|管安全的人}担心什么、不许什么，逐条书面答复。',
    eliminate: '请我们的专家把没解决的几条解决掉，把证明交给{name|管安全的人}。',
  },
  approval: {
    leverage: '问清{name|审批的人}要我们提供什么，提前送到。',
    maximise: '把材料一次备齐，让{name|审批的人}不必再问第二遍。',
    reduce: '问清{name|审批的人}要哪些材料和检验，每样要多久。',
    eliminate: '和{name|审批的人}商定材料没到之前认什么，每样谁办、哪天到。',
  },
  standIn: {
    reduce: '列出人回来之前要办完的几件，定下我们谁来顶。',
    eliminate: '定下我们谁来顶、从哪天起，人回来之前要办完哪几件。',
  },
  onlyOneOfUs: {
    reduce: '安排我们的第二个人认识{name|客户}，说好两个人各管什么。',
    eliminate: '下次带我们的第二个人去见{name|客户}：定下是谁、以后管哪一块。',
  },
  ourPeople: {
    reduce: '写明我们谁长期负责、从哪天起，再介绍给{name|客户}。',
    eliminate: '定下我们谁长期负责、从哪天起，再当面介绍给{name|客户}。',
  },
  oneContact: {
    reduce: '问问{name|现在的联系人}还有谁说得上话，请对方引见一位。',
    eliminate: '选定还要见的两个人：各由谁引见、哪天见。',
  },
  unknown: {
    reduce: '打听谁能把我们引见给{name|拍板的人}，请对方约半个小时。',
    eliminate: '找好由谁引见{name|拍板的人}，再和引见的人约定见第一面。',
  },
  comes: {
    leverage: '问问{name|新来的人}最先想做成什么，让方案对上它。',
    maximise: '安排我们谁去见{name|新来的人}、哪天见、带哪项成果去。',
    reduce: '问问{name|新来的人}现在看重什么，再讲清我们在这里做过什么。',
    eliminate: '和{name|新来的人}约第一次面谈，对方看重什么，就带什么答复。',
  },
  leavesOrComes: {
    leverage: '问问{name|现在的联系人}这一变动会带来什么：以后谁拍板、看重什么。',
    maximise: '借这次变动安排好：我们谁去见{name|谁}、哪天见、谈什么。',
    reduce: '和{name|相关的人}谈谈这次变动：现在要办妥什么，以后由谁拍板。',
    eliminate: '和{name|相关的人}定下谁接谁的手、由谁引见、哪天前办好。',
  },
  rivalAbsent: {
    leverage: '趁别家还没进来，和{name|拍板的人}把下面几步定下来。',
    maximise: '和{name|客户}说好，把只有我们能做到的几点写进要求。',
  },
  rivalMove: {
    leverage: '请{name|做比较的人}把我们领先的几点讲给{decider|拍板的人}听。',
    maximise: '和{name|做比较的人}把两家对照做成一页，拿给{decider|拍板的人}看。',
    reduce: '问问{name|做比较的人}看中别家哪一点，在我们更强的地方拿出证明。',
    eliminate: '下次见{name|做比较的人}时，就这一点拿出证明。',
  },
  internalRival: {
    reduce: '问{name|自己做的人}想留哪一部分自己做，其余提出一起做。',
    eliminate: '把自己做的代价和风险写成一页，讲给{decider|拍板的人}听。',
  },
  noReference: {
    reduce: '问问{name|有顾虑的人}还有什么能证明：试用、参观还是担保。',
    eliminate: '给{name|有顾虑的人}安排一样证明：试用、参观，或情况相近的客户。',
  },
  notShown: {
    reduce: '把没人看过的整理成一页，问清谁能递给拍板的人。',
    eliminate: '把没人看过的整理成一页，定好日子让拍板的人看到。',
  },
  businessCase: {
    leverage: '向{name|算账的人}要他们看重的数，把我们的填进去。',
    maximise: '和{name|拍板的人}过一遍这笔账，请他们填自己的数。',
    reduce: '问清{name|算账的人}怎么算，按他们的算法给出我们的账。',
    eliminate: '和{name|出钱的人}一起把账算出来：花多少、省多少、多久回本。',
  },
  requirement: {
    leverage: '问清{name|负责达标的人}要在哪天前拿出什么，让方案对上它。',
    maximise: '给{name|负责达标的人}看证明：我们的方案怎么满足这项要求。',
    reduce: '问清{name|负责达标的人}到底要求什么，还能用什么办法满足。',
    eliminate: '请我们自己的专家限期书面答复：{said}能做到哪一步。',
  },
  trial: {
    leverage: '和{name|试的人}说好，结果怎么报给{decider|拍板的人}。',
    maximise: '和{name|试的人}说好哪些数据报给{decider|拍板的人}、谁讲、哪天讲。',
    reduce: '问清{name|试的人}试用按什么评判，用同样的办法给出我们的数据。',
    eliminate: '和{name|拍板的人}商定还要证明什么、给谁看、哪天前。',
  },
  reference: {
    leverage: '请{name|亲眼见过的人}把带来的好处讲给{decider|拍板的人}听。',
    maximise: '和{name|我们的同事}把{said}整理成一页，讲给{decider|拍板的人}听。',
    reduce: '问问{name|有顾虑的人}听到了什么，再说明这次有什么不同。',
    eliminate: '给{name|有顾虑的人}更好的证明：参观、数据，或正在用的人。',
  },
  warranty: {
    leverage: '和{name|看合同的人}过一遍这些条款，把对我们有利的留在合同里。',
    maximise: '把这一条保了什么算成数字，讲给{name|看合同的人}。',
    reduce: '问问{name|看合同的人}这一条防的是什么风险，换个办法来保。',
    eliminate: '在内部谈妥更好的条款，请客户拿一个承诺来换。',
  },
  payment: {
    leverage: '和{name|财务}算清这样付款对资金的影响，用进方案。',
    maximise: '给{name|财务}算出这种付款方式值多少钱。',
    reduce: '给{name|财务}两种付法，各写明要多少钱。',
    eliminate: '和我们自己的财务谈妥能给什么付款条件，要客户拿什么来换。',
  },
  service: {
    leverage: '问问{name|用得着的人}最看重服务的哪一点，在方案里回应。',
    maximise: '把响应时间、人员和备件写进方案，有名有数。',
    reduce: '和{name|用得着的人}书面说定：谁来、多快到、带哪些备件。',
    eliminate: '定下谁来服务、多快到、从哪里出发，写进方案。',
  },
  shortage: {
    leverage: '和{name|排班的人}算一算，我们的方案能省多少工时。',
    maximise: '把能替客户省下的工时放在方案最前面。',
    reduce: '和{name|排班的人}说好哪些活我们能接，从哪天起。',
    eliminate: '写明由谁来补这个缺、从哪天起、补多久。',
  },
  training: {
    leverage: '请{name|会用的人}带一带别人，我们提供材料。',
    maximise: '和{name|相关的人}排好谁在哪天前学会什么，写进方案。',
    reduce: '给{name|相关的人}安排培训，开头派人带，写明人和日期。',
    eliminate: '和{name|要学的人}定好日子，在岗位上培训，两周后再去看。',
  },
  quality: {
    leverage: '请{name|把质量关的人}把数据报给{decider|拍板的人}。',
    maximise: '和{name|把质量关的人}把数据过一遍，拿给{decider|拍板的人}看。',
    reduce: '问清{name|把质量关的人}使用中哪条界线要紧，说明我们怎么守住。',
    eliminate: '约定日期，向{name|把质量关的人}讲清原因、措施和之后的数据。',
  },
  energy: {
    leverage: '用数字给{name|负责的人}讲清：要降、要省的，我们的方案能做到多少。',
    maximise: '和{name|负责的人}把省下的做成一页，拿给{decider|拍板的人}看。',
    reduce: '问清{name|负责的人}要哪些数据，给出我们的和改进计划。',
    eliminate: '请第三方核实我们的数据，拿给{name|负责的人}看。',
  },
  safety: {
    leverage: '问清{name|负责的人}绝不能出什么事，说明我们怎么防住。',
    maximise: '请{name|负责的人}到现场看安全措施，并写进方案。',
    reduce: '和{name|负责的人}逐条过风险，每条商定一项防护。',
    eliminate: '约定日期消除隐患，请{name|负责的人}书面确认。',
  },
  capacity: {
    leverage: '趁现在报出确定的交期，写明保留到哪一天。',
    maximise: '把时间写成承诺放进方案，写明我们谁来保证。',
    reduce: '现在就把真实的日期告诉{name|等货的人}，商量中间怎么过渡。',
    eliminate: '在内部定下谁来腾出产能、哪天腾出、保哪个日期。',
  },
  switching: {
    leverage: '和{name|要承担的人}算清换一家的时间和风险，拿给{decider|拍板的人}看。',
    maximise: '给{name|要承担的人}看更换的每一步，以及我们在其中做什么。',
    reduce: '让{name|要承担的人}放心换：有日期的计划，加上退路。',
    eliminate: '和{name|要承担的人}排好更换的每一步：哪天换、中间靠什么运转。',
  },
  oldEquipment: {
    leverage: '和{name|管设备的人}算出现用设备一年损失多少，拿给{decider|拍板的人}看。',
    maximise: '和{name|管设备的人}把前后对比列成数字，拿给{decider|拍板的人}看。',
  },
  technology: {
    leverage: '请{name|管系统的人}把用处讲给{decider|拍板的人}听。',
    maximise: '和{name|管系统的人}把{said}现场演示给{decider|拍板的人}看。',
    reduce: '和{name|管系统的人}说定哪些要连得上、谁在哪天测。',
    eliminate: '请我们的工程师限期解决，再请{name|管系统的人}测一遍。',
  },
  merger: {
    leverage: '问问{name|现在的联系人}新架构想先做出什么，让方案对上它。',
    maximise: '排好我们谁去见新架构里的谁，请{name|现在的联系人}引见。',
    reduce: '向{name|现在的联系人}打听前后各由谁定，能先定的先定下来。',
  },
  growth: {
    leverage: '问问{name|做规划的人}什么要在哪天前建好，先报最帮得上的部分。',
    maximise: '和{name|做规划的人}排好怎么跟着扩：分几步、哪天、多少。',
    reduce: '问问{name|做规划的人}先做哪件，提一个能同时做的小步骤。',
    eliminate: '给{name|做规划的人}讲清我们怎么跟上：谁、多少、哪天。',
  },
  downturn: {
    leverage: '给{name|要省钱的人}算出第一年能省多少。',
    maximise: '把第一年省的钱放在最前面，和{name|要省钱的人}核一遍。',
    reduce: '给{name|要省钱的人}提一个当年回本的小步骤。',
  },
  localPresence: {
    leverage: '问问{name|拍板的人}离得近值多少，用进方案。',
    maximise: '把附近的同事写进方案，请{name|一起做事的人}见一见。',
    reduce: '书面告诉{name|拍板的人}谁来、多快到、从哪里出发。',
    eliminate: '定下我们谁常驻、从哪天起，再介绍给{name|客户}。',
  },
  easeOfUse: {
    leverage: '请{name|用的人}把用起来怎么样讲给拍板的人听。',
    maximise: '请{name|用的人}亲手试试，把他们的话记下来。',
    reduce: '和{name|用的人}坐下来看难在哪里，商定怎么帮。',
    eliminate: '限期改得更好用，再请{name|用的人}试一次。',
  },
  slowDecision: {
    leverage: '问问{name|内部的人}还剩哪几步，把每一步要的材料备好。',
    maximise: '替他们起草流程里的下一份材料，和{name|内部的人}过一遍。',
    reduce: '和{name|内部的人}把步骤写下来：谁签、先后、要什么材料。',
    eliminate: '和{name|主持采购的人}定一张计划：谁定什么、哪天定。',
  },
  promise: {
    leverage: '和{name|答应的人}把{said}写成书面：哪天做、要我们给什么。',
    maximise: '和{name|答应的人}定下一步、日期，以及我们带什么去。',
  },
  relation: {
    leverage: '请{name|认识我们的人}再引见一位拍板的人。',
    maximise: '和{name|认识我们的人}把合作带来的好处写成一页，拿给{decider|拍板的人}看。',
    reduce: '问问{name|相关的人}怎样才肯和我们做，先拿出一样证明。',
    eliminate: '和{name|相关的人}当面说开，商定我们哪里改、哪天改好。',
  },
  ...buyingTopics,
};
