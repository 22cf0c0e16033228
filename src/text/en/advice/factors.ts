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

/** S9: what is left before the no-contact date is written. */
export const anyFactorOnPaper: AdviceTexts['anyFactorOnPaper'] = {
  leverage: {
    action: 'Where in our written answer does {factor} help? Who writes it, and by when?',
    why: anyFactor.leverage.why,
  },
  maximise: {
    action: 'Where in our written answer do we prove {factor}? Who writes it, and by when?',
    why: anyFactor.maximise.why,
  },
  reduce: {
    action: 'What in our written answer makes up for {factor}? Who writes it, and by when?',
    why: anyFactor.reduce.why,
  },
  eliminate: {
    action: 'What in our written answer settles {factor}? Who writes it, and by when?',
    why: anyFactor.eliminate.why,
  },
};

const onlyAssumed = 'It is only assumed, and a promise or a price built on hearsay is hard to take back.';

export const confirmFirst: AdviceTexts['confirmFirst'] = {
  us: { action: 'First have one of ours confirm {factor}; nothing goes out on it before.', why: onlyAssumed },
  them: { action: 'First ask {name} whether {factor} is so, and act on it after that.', why: onlyAssumed },
  anybody: { action: 'First find a second source for {factor}, and act on it after that.', why: onlyAssumed },
};
