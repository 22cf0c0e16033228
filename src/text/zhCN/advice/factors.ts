// A9: a quadrant's own act, which fits every factor in it, and why something is to be done. {factor}: the factor's words and people; {said}: its words.
import type { AdviceTexts } from '../../suggestion';

export const anyFactor: AdviceTexts['anyFactor'] = {
  leverage: {
    action: '和{name|现在的联系人}说好怎样用上{said}。定下谁去讲、哪天讲。',
    why: '它对我们有利，但能持续多久由别人决定。',
  },
  maximise: {
    action: '把{said}连同证明写进方案。定下谁拿给{decider|拍板的人}看。',
    why: '加强它由我们决定，决策者看到了才算数。',
  },
  reduce: {
    action: '问{name|现在的联系人}拿什么能抵过{said}。约好哪天带去。',
    why: '我们去不掉它，但可以让它在决策中少占分量。',
  },
  eliminate: {
    action: '定下我们谁在哪天前了结{said}。办好就告诉{name|客户}。',
    why: '它对我们不利，却由我们掌握，有了日期才会推进。',
  },
};

/** None of those linked can be asked, but somebody can speak with them for us. */
export const anyUnasked: AdviceTexts['anyUnasked'] = {
  leverage: '请{friend}给{name}讲讲我们的方案怎样帮得上{said}。',
  maximise: '把{said}写成一页，请{friend}拿给{name}看。',
  reduce: '问清{friend}：对{name}来说什么能抵过{said}。就带什么去。',
  eliminate: '定下我们谁在哪天前了结{said}。请{friend}转告{name}。',
};

/** T4: by what those who have still to be shown need. */
export const forNeed: AdviceTexts['forNeed'] = {
  financial: '和{name|我们的同事}把{said}换算成钱。给{decider}看一年省多少、多赚多少。',
  image: '和{name|我们的同事}给{decider}讲{said}：口碑上有什么好处、谁看得到。',
};

export const forOthers: AdviceTexts['forOthers'] =
  '请{name|知情的人}让外面的人也看到{said}。可以来参观、通话，或给一句可引用的话。';

export const owed: AdviceTexts['owed'] =
  '先向{name|受影响的人}道歉，把欠的补上，再谈定其余怎么解决、哪天解决。';

export const accepted: AdviceTexts['accepted'] = {
  action: '{said}：照这样接受，不主动再提。',
  why: '它分量最轻，为它讨价还价会耽误大事。',
};

export const unclear: AdviceTexts['unclear'] = {
  action: '问{name|现在的联系人}：{factor}会怎么落实、由谁按什么定。再由我们填上有利还是不利。',
  why: '没弄清对谁有利之前，谁也没法动手。',
};

export const unclearOfInterest: AdviceTexts['unclearOfInterest'] = {
  action: '和{name|合作方}说好我们怎样露面、谁做什么。{factor}是好是坏，由我们自己判断。',
  why: '对方自己有利益在里面，说的难免偏向一边。',
};

/** S9: what is left before the no-contact date is written. */
export const anyFactorOnPaper: AdviceTexts['anyFactorOnPaper'] = {
  leverage: {
    action: '书面答复里用上{factor}。定下谁来写、哪天写完。',
    why: anyFactor.leverage.why,
  },
  maximise: {
    action: '书面答复里附文件证明{factor}。定下谁来写、哪天写完。',
    why: anyFactor.maximise.why,
  },
  reduce: {
    action: '书面答复里拿别的长处抵过{factor}。定下拿什么、谁来写、哪天写完。',
    why: anyFactor.reduce.why,
  },
  eliminate: {
    action: '书面答复里了结{factor}。定下谁来写、哪天写完。',
    why: anyFactor.eliminate.why,
  },
};

const onlyAssumed = '这一点还没证实，凭传闻答应的事、报出的价都很难收回。';

const ofThemselves = '这一点还没证实，谁也不爱被人当面问别人怎么说自己。';

export const confirmFirst: AdviceTexts['confirmFirst'] = {
  us: { action: '先由我们指定一个人核实{factor}，核实前不对外说。', why: onlyAssumed },
  them: { action: '先向{name}核实{factor}，再往下做。', why: onlyAssumed },
  anybody: { action: '先另找一个来源核实{factor}，再往下做。', why: onlyAssumed },
  openly: { action: '先听{name}自己怎么讲，不提听来的话，再看{factor}靠不靠得住。', why: ofThemselves },
  stillOpen: { action: '先向{name}问清：{factor}，我们还赶不赶得上。', why: onlyAssumed },
  through: { action: '请{friend}引见{name}，当面问清{factor}是否属实。', why: onlyAssumed },
  throughOpenly: {
    action: '请{friend}引见{name}，先听对方自己怎么讲。再看{factor}靠不靠得住。',
    why: ofThemselves,
  },
  throughStillOpen: {
    action: '请{friend}引见{name}，问清{factor}我们还赶不赶得上。',
    why: onlyAssumed,
  },
};
