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
