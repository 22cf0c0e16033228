// A9: a quadrant's own act, which fits every factor in it, and why something is to be done. {factor}: the factor's words and people; {said}: its words.
import type { AdviceTexts } from '../../suggestion';

export const anyFactor: AdviceTexts['anyFactor'] = {
  leverage: {
    action: 'Agree with {name|our contacts} how to use {said}. Name who does it, and by when.',
    why: 'It works for us, but others decide how long.',
  },
  maximise: {
    action: 'Put {said} into the offer, with its proof. Agree who shows it to {decider|those who decide}.',
    why: 'It is ours to strengthen, and it counts where those who decide can see it.',
  },
  reduce: {
    action: 'Ask {name|our contacts} what would make up for {said}. Bring it by an agreed day.',
    why: 'We cannot take it away, but it can weigh less in the decision.',
  },
  eliminate: {
    action: 'Name who of us settles {said}, and by when. Tell {name|the customer} once it is done.',
    why: 'It works against us and is ours to change; a date keeps it moving.',
  },
};

/** None of those linked can be asked, but somebody can speak with them for us. */
export const anyUnasked: AdviceTexts['anyUnasked'] = {
  leverage: 'Have {friend} show {name} how our offer helps with {said}.',
  maximise: 'Have {friend} put {said} before {name}, with one page from us.',
  reduce: 'Ask {friend} what would outweigh {said} for {name}. Bring just that.',
  eliminate: 'Name who of us settles {said}, and by when. Have {friend} tell {name}.',
};

/** T4: by what those who have still to be shown need. */
export const forNeed: AdviceTexts['forNeed'] = {
  financial:
    'Turn {said} into money with {name|our own people}. Show {decider} what it saves or earns a year.',
  image: 'Show {decider} with {name|our own people} what {said} means for their name, and who notices.',
};

export const forOthers: AdviceTexts['forOthers'] =
  'Ask {name|those who know it} to let others see {said}. Offer a visit, a call, or a line to quote.';

export const owed: AdviceTexts['owed'] =
  'Apologise to {name|those affected}, deliver what is still owed, then agree what settles the rest and by when.';

export const accepted: AdviceTexts['accepted'] = {
  action: 'Accept {said} as it stands, and do not open it again.',
  why: 'It weighs least, and to bargain over it can hold up what matters.',
};

export const unclear: AdviceTexts['unclear'] = {
  action:
    'Ask {name|our contacts} how {factor} will be decided, and by whom. Then enter which way it works for us.',
  why: 'Nobody can act on it before it is clear which way it works.',
};

export const unclearOfInterest: AdviceTexts['unclearOfInterest'] = {
  action:
    'Agree with {name|our partner} how we may appear there. We judge for ourselves whether {factor} helps or harms us.',
  why: 'They have an interest of their own in the answer.',
};

/** S9: what is left before the no-contact date is written. */
export const anyFactorOnPaper: AdviceTexts['anyFactorOnPaper'] = {
  leverage: {
    action: 'Use {factor} in our written answer. Name who writes it, and by when.',
    why: anyFactor.leverage.why,
  },
  maximise: {
    action: 'Prove {factor} in our written answer, with a document. Name who writes it, and by when.',
    why: anyFactor.maximise.why,
  },
  reduce: {
    action: 'Set against {factor} in our written answer what we do better. Name who writes it, and by when.',
    why: anyFactor.reduce.why,
  },
  eliminate: {
    action: 'Settle {factor} in our written answer. Name who writes it, and by when.',
    why: anyFactor.eliminate.why,
  },
};

const onlyAssumed = 'It is only assumed, and a promise or a price built on hearsay is hard to take back.';

const ofThemselves =
  'It is only assumed, and nobody likes to be asked whether what others say of them is so.';

export const confirmFirst: AdviceTexts['confirmFirst'] = {
  us: { action: 'First have one of ours confirm {factor}; nothing goes out on it before.', why: onlyAssumed },
  them: { action: 'First ask {name} whether {factor} is so, and act on it after that.', why: onlyAssumed },
  anybody: { action: 'First find a second source for {factor}, and act on it after that.', why: onlyAssumed },
  openly: { action: 'Hear {name} out, with an open question, before we act on {factor}.', why: ofThemselves },
  stillOpen: { action: 'First ask {name} whether we can still be in time for {factor}.', why: onlyAssumed },
  through: {
    action: 'Have {friend} bring us to {name}; ask there whether {factor} is so.',
    why: onlyAssumed,
  },
  throughOpenly: {
    action: 'Have {friend} bring us to {name}. Hear them out before we act on {factor}.',
    why: ofThemselves,
  },
  throughStillOpen: {
    action: 'Have {friend} bring us to {name}. Ask whether we can still be in time for {factor}.',
    why: onlyAssumed,
  },
};
