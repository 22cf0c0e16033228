// T7: what to do with a person, by role and attitude, and what the person's own need adds.
import type { AdviceTexts } from '../../suggestion';
import type { Labels } from '../../en/labels';

export const peopleIn = ({
  rolesInSentences: { advocate, owner, gatekeeper, approver },
}: Labels): AdviceTexts['people'] => ({
  advocate: {
    against: (name) => ({
      action: `问清${name}不赞成的原因，并带着答复再谈。`,
      why: `${advocate}天天影响别人，疑虑答清楚了，就不会再传开。`,
    }),
    neutral: (name) => ({
      action: `让${name}在自己的工作里见到好处。`,
      why: `${advocate}会为帮过自己的东西说话，很少为许诺出头。`,
    }),
    for: (name) => ({
      action: `帮${name}备好理由，我们不在场时也能替我们说话。`,
      why: '许多事在会下定，理由充分，开口才容易。',
    }),
  },
  owner: {
    against: (name) => ({
      action: `单独约见${name}，把反对意见逐条谈清。`,
      why: `${owner}既拍板又参与到底，别人的支持代替不了。`,
    }),
    neutral: (name) => ({
      action: `找到${name}要交的一项业绩，说明我们的方案怎么帮上忙。`,
      why: `结果由${owner}承担，对业绩有帮助的事，${owner}才肯推。`,
    }),
    for: (name) => ({
      action: `与${name}商定下一步：谁做什么、什么时候做完。`,
      why: `支持我们的${owner}能定节奏，也能打开上层的门。`,
    }),
  },
  gatekeeper: {
    against: (name) => ({
      action: `弄清${name}卡在哪条规定、担心什么，逐条回应。`,
      why: `${gatekeeper}不能最后点头，却能让谈判提前结束。`,
    }),
    neutral: (name) => ({
      action: `问清${name}需要我们提供什么，一次备齐、提早送到。`,
      why: `${gatekeeper}看的是合不合要求，材料齐全就容易放行。`,
    }),
    for: (name) => ({
      action: `请教${name}还有什么会拦住我们，并保持联系。`,
      why: `哪里有阻碍${gatekeeper}最先听到，也知道该找谁拍板。`,
    }),
  },
  approver: {
    against: (name) => ({
      action: `先打听${name}听谁的，再请那个人回应反对意见。`,
      why: `${approver}依靠别人的判断，信得过的人比我们更说得上话。`,
    }),
    neutral: (name) => ({
      action: `先打听${name}听谁的，再请那个人引荐。`,
      why: `${approver}参与不深，看明白了才会点头。`,
    }),
    for: (name) => ({
      action: `每个节点之前给${name}送一页简报。`,
      why: `${approver}时间少，简短而按时的消息能留住支持。`,
    }),
  },
});

/** T7 */
export const leadsIn = ({ rolesInSentences: { approver } }: Labels): AdviceTexts['leads'] => ({
  objectionThrough: (name, other) => `请${other}出面，回应${name}的反对意见。`,
  objectionFirst: (name, other) => `先争取${other}：比起我们，${name}更听得进${other}的话。`,
  meetThrough: (name, other) => `请${other}引见${name}，争取半小时会面。`,
  meetFirst: (name, other) => `先争取${other}，再请${other}引见${name}。`,
  meetOwed: (name, other) => `先了结${other}对我们的不满，再请${other}引见${name}。`,
  meetAfter: (name, other, after) => `先和${after}谈过，再请${other}引见${name}。`,
  meetAgain: (name) => `约${name}谈半小时，讲清这单会带来什么变化。`,
  accessTo: (name, other) => `与${name}商定下一步，并请${name}引见${approver}${other}。`,
  ownerThrough: (name, other) => `请${other}出面，回应${name}的反对意见。`,
  ownerFirst: (name, other) => `先争取${other}：比起我们，${name}更听得进${other}的话。`,
  ownerFind: (name) => `先打听${name}听谁的，再请那个人回应反对意见。`,
  ownerMeet: (name, other) => `请${other}引见${name}，争取半小时会面。`,
  ownerMeetFind: (name) => `打听谁能引见${name}，争取见第一面。`,
  ownerReach: (name, other) => `请${other}引见${name}，当面问问要交什么业绩。`,
  ownerReachFirst: (name, other) => `先争取${other}，再请${other}引见${name}。`,
  advocateCall: (name) => `给${name}打个电话，约第一次面谈，问问看重什么。`,
  advocateHear: (name) => `给${name}打个电话，问问我们要改什么才行。`,
  advocateHearAfter: (name, _, after) => `见过${after}之后，再问能不能去见${name}。`,
  leavesSoon: (name, other) => `趁${name}还在，请${name}引见${other}。`,
  leavesSoonAsk: (name) => `趁${name}还在，问清由谁接手，请${name}引见。`,
  gatekeeperCall: (name) => `给${name}打个电话认识一下，问清需要我们提供什么。`,
});

export const needs: AdviceTexts['needs'] = {
  power: '对方看重权力：给出几种选择，由对方来定。',
  achievement: '对方看重成就：带上数字和够得着的目标。',
  recognition: '对方看重被承认：当着众人讲对方的贡献。',
  belonging: '对方看重被接纳：请同事们一起参与，达成共识。',
  order: '对方看重有条理：给出清楚的计划，每个日期都守住。',
  safety: '对方看重安全感：带上案例和保证，先走一小步。',
};

/** T9: what it means that the seller has that need as well. */
export const sameNeeds: AdviceTexts['sameNeeds'] = {
  power: '您也看重权力：最后一句话留给对方。',
  achievement: '您也看重成就：先算对方的成绩，再算自己的。',
  recognition: '您也想被承认：把风头让给对方。',
  belonging: '您也想被接纳：不中听的话也要说到。',
  order: '您也讲条理：合定一份计划，并给意外留余地。',
  safety: '您也求稳：总要有人先走一步，就由您来。',
};

/** T9: by the seller's own need, the other being the one that clashes with it. */
export const clashingNeeds: AdviceTexts['clashingNeeds'] = {
  power: '您爱做主，对方重和睦：先听大家的，不越过众人拍板。',
  belonging: '您重和睦，对方爱做主：带上清楚的选项，请对方来定。',
  achievement: '您求快，对方求稳：走小步，让对方看到步步稳妥。',
  safety: '您求稳，对方求快：带上日期和目标，风险几句话说清。',
  recognition: '您爱出彩，对方讲条理：带上议程和数字，照着来。',
  order: '您讲条理，对方想出彩：议程之前，先给对方露脸的机会。',
};
