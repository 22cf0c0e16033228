// A9: what to do where none of those linked can be asked. {friend}: who can speak with them for us (T7); {name}, {decider}: as in topics.ts.
import type { AdviceTexts } from '../../suggestion';

export const unaskedTexts: AdviceTexts['unasked'] = {
  complaint: {
    leverage: '和{friend}把损失算全，请对方带{name}看我们怎么避免。',
    reduce: '问清{friend}：怎样才算给{name}一个交代，就照着办。',
    eliminate: '请{friend}安排：我们的人带着书面说明，当面向{name}道歉。',
  },
  price: {
    reduce: '先算出我们的方案几年下来值多少钱，拿给{decider|出钱的人}看，再谈价。',
    eliminate: '先算出我们的方案几年下来值多少钱，给{decider|出钱的人}看，看过之前不让价。',
  },
  notShown: {
    reduce: '把没人看过的整理成一页，请{friend}递给{name}看。',
    eliminate: '把没人看过的整理成一页，定好日子请{friend}拿给{name}看。',
  },
  rivalContract: {
    reduce: '{said}：请{friend}说动{name}，赶在这之前先试一小步。',
  },
  deadline: {
    leverage: '{said}：和{friend}从这一天往回排，哪天前谁定什么。',
    reduce: '{said}：和{friend}商定这之前先办什么。',
  },
  law: {
    leverage: '请{friend}告诉{name}：我们的方案满足哪条要求、从什么时候起。',
    maximise: '把合规的证明整理成一页，请{friend}转给{name}。',
  },
  budget: {
    reduce: '问清{friend}：{name}看到什么才肯列进去，先提装得下的一部分。',
  },
  freeze: {
    reduce: '问清{friend}：{name}看到什么才放行，哪天再议。',
  },
  approval: {
    reduce: '问清{friend}：{name}要哪些材料和检验，每样要多久。',
    eliminate: '问清{friend}：材料没到之前{name}认什么，每样谁办、哪天到。',
  },
  refusesUs: {
    reduce: '换一个人去见{name}：定下换谁，请{friend}引见。',
    eliminate: '换一个人去见{name}：定下换谁，请{friend}引见，约好哪天。',
  },
  unknown: {
    reduce: '请{friend}引见{name}，附一句话说明为什么值得一见。',
    eliminate: '请{friend}引见{name}，约好哪天见、我们带什么去。',
  },
  comes: {
    leverage: '请{friend}引见{name}，对方现在看重什么，就带什么答复。',
    maximise: '请{friend}引见{name}，对方现在看重什么，就带什么答复。',
    reduce: '请{friend}引见{name}，对方现在看重什么，就带什么答复。',
    eliminate: '请{friend}引见{name}，对方现在看重什么，就带什么答复。',
  },
  rivalMove: {
    leverage: '请{friend}把我们领先的几点讲给{name}听。',
    reduce: '问清{friend}：{name}比什么、认什么证明。',
    eliminate: '就这一点，请{friend}把我们的证明拿给{name}看。',
  },
  favoursRival: {
    reduce: '问清{friend}：{name}认什么证明，挑我们强的一点带去。',
  },
  internalRival: {
    reduce: '向{name}提出一起做，各做一份。再和对方把两种做法的全部代价算清。',
  },
  doNothing: {
    reduce: '和{friend}把多等一个月的代价算成一个数，请对方讲给{name}听。',
  },
  noReference: {
    reduce: '问清{friend}：对{name}来说，试用、参观、担保哪样管用。',
    eliminate: '请{friend}约{name}看一样证明：试用、参观，或情况相近的客户。',
  },
  businessCase: {
    reduce: '问清{friend}：{name}怎么算账，按那个算法给出我们的账。',
    eliminate: '和{friend}把账算给{name}看：花多少、省多少、多久回本。',
  },
  requirement: {
    leverage: '请{friend}给{name}看：我们怎么满足要求，还要什么证明。',
    maximise: '请{friend}把我们满足要求的证明拿给{name}看。',
    reduce: '问清{friend}：{name}到底要求什么，还能怎么满足。',
  },
  growth: {
    leverage: '问清{friend}：{name}要在哪天前建好什么，先报最帮得上的部分。',
  },
  service: {
    reduce: '定下我们谁驻点、多快到、备件放哪，写好请{friend}转给{name}。',
  },
  downturn: {
    reduce: '请{friend}向{name}提一个当年回本的小步骤。',
  },
  lockIn: {
    leverage: '和{friend}算清换掉要多少代价，请对方拿给{name}看。',
  },
  pain: {
    leverage: '和{friend}算出这项损失一年多少，请对方拿给{name}看。',
  },
  leavesOrComes: {
    leverage: '问清{friend}：{name}变动以后由谁拍板、看重什么。',
    reduce: '问清{friend}：{name}走后由谁拍板，请对方引见。',
  },
  doubt: {
    reduce: '问清{friend}：{name}看到什么才信，就带什么去。',
  },
  wish: {
    leverage: '请{friend}带我们去见{name}，请对方在现场试我们的。',
    reduce: '问清{friend}：{name}为什么要，我们的哪种做法也行。',
  },
  support: {
    leverage: '请{friend}约{name}见面，先当面道谢，再问看重什么。',
    maximise: '请{name}认得的同事打个电话，约第一次面谈。',
  },
  incumbent: {
    reduce: '向{friend}打听现用的哪里不够好、什么时候要换，就从那里入手。',
  },
};
