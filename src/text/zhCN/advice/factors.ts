// A9: a quadrant's own question, which fits every factor in it, and why something is to be done. {factor}: the factor's words and people.
import type { AdviceTexts } from '../../suggestion';

export const anyFactor: AdviceTexts['anyFactor'] = {
  leverage: {
    action: '怎样用好{factor}？下一个承诺之前，谁来做，哪天做完？',
    why: '它对我们有利，但能持续多久由别人决定。',
  },
  maximise: {
    action: '怎样让{factor}起更大的作用？下一个承诺之前，谁来做，哪天做完？',
    why: '加强它由我们决定，决策者看到了才算数。',
  },
  reduce: {
    action: '怎样减轻{factor}的影响？下一个承诺之前，谁来做，哪天做完？',
    why: '我们去不掉它，但可以让它在决策中少占分量。',
  },
  eliminate: {
    action: '怎样消除{factor}？下一个承诺之前，谁来做，哪天做完？',
    why: '它对我们不利，却由我们掌握，有了日期才会推进。',
  },
};

/** S9: what is left before the no-contact date is written. */
export const anyFactorOnPaper: AdviceTexts['anyFactorOnPaper'] = {
  leverage: {
    action: '书面答复里哪里能用上{factor}？谁来写，哪天写完？',
    why: anyFactor.leverage.why,
  },
  maximise: {
    action: '书面答复里怎样证明{factor}？谁来写，哪天写完？',
    why: anyFactor.maximise.why,
  },
  reduce: {
    action: '书面答复里拿什么抵消{factor}？谁来写，哪天写完？',
    why: anyFactor.reduce.why,
  },
  eliminate: {
    action: '书面答复里怎样了结{factor}？谁来写，哪天写完？',
    why: anyFactor.eliminate.why,
  },
};

const onlyAssumed = '这一点还没证实，凭传闻答应的事、报出的价都很难收回。';

export const confirmFirst: AdviceTexts['confirmFirst'] = {
  us: { action: '先由我们指定一个人核实{factor}，核实前不对外说。', why: onlyAssumed },
  them: { action: '先向{name}核实{factor}，再往下做。', why: onlyAssumed },
  anybody: { action: '先另找一个来源核实{factor}，再往下做。', why: onlyAssumed },
};
