// A9: a quadrant's own question, which fits every factor in it, and why something is to be done. {factor}: the factor's words and people.
import type { AdviceTexts } from '../../suggestion';

export const anyFactor: AdviceTexts['anyFactor'] = {
  leverage: {
    action: 'How could we use {factor}? Who does it, and by which day before the next commitment?',
    why: 'It works for us, but others decide how long.',
  },
  maximise: {
    action: 'How could we make more of {factor}? Who does it, and by which day before the next commitment?',
    why: 'It is ours to strengthen, and it counts where those who decide can see it.',
  },
  reduce: {
    action: 'How could we soften {factor}? Who does it, and by which day before the next commitment?',
    why: 'We cannot take it away, but it can weigh less in the decision.',
  },
  eliminate: {
    action: 'How could we take away {factor}? Who does it, and by which day before the next commitment?',
    why: 'It works against us and is ours to change; a date keeps it moving.',
  },
};

/** S9 */
export const anyFactorOnPaper: AdviceTexts['anyFactorOnPaper'] = {
  leverage: 'Where in our written answer does {factor} help? Who writes it, and by when?',
  maximise: 'Where in our written answer do we prove {factor}? Who writes it, and by when?',
  reduce: 'What in our written answer makes up for {factor}? Who writes it, and by when?',
  eliminate: 'What in our written answer settles {factor}? Who writes it, and by when?',
};

export const confirmFirst: AdviceTexts['confirmFirst'] = {
  us: (factor) => `First confirm ${factor} with our own people; nothing goes out on it before.`,
  them: (factor, who) =>
    who === ''
      ? `First find a second source for ${factor}, and act on it after that.`
      : `First ask ${who} whether ${factor} is so, and act on it after that.`,
  why: 'It is only assumed, and a promise or a price built on hearsay is hard to take back.',
};
