// A9: what to do about a factor, by what it is about and the quadrant it is in.
import type { AdviceTexts } from '../../suggestion';

export const factors: AdviceTexts['factors'] = {
  offering: {
    leverage: {
      action: 'Build the proposal on this advantage while it lasts.',
      why: 'It speaks for our product, but others decide how long it does.',
    },
    maximise: {
      action: 'Let the users try it, and record the result in their figures.',
      why: 'A strength seen at work convinces more than one described, and we can arrange that.',
    },
    reduce: {
      action: 'Show how customers like this one work well within the limit.',
      why: 'The product will not change in time, but the limit can matter less.',
    },
    eliminate: {
      action: 'Agree the remedy with product or service, with an owner and a date.',
      why: 'The shortfall is ours to mend, and a date makes the remedy believable.',
    },
  },
  terms: {
    leverage: {
      action: 'Bring the offer forward while these conditions hold.',
      why: 'Conditions that others set can turn, and an early offer still gains from them.',
    },
    maximise: {
      action: 'Put this term into figures: what it is worth to them each year.',
      why: 'A good term counts once it shows in their budget, and it is ours to offer.',
    },
    reduce: {
      action: 'Compare total cost over the whole period, not this term alone.',
      why: 'We cannot change the term, but the full calculation puts it in proportion.',
    },
    eliminate: {
      action: 'Get a better term approved, and trade it for a commitment.',
      why: 'The term is ours to change, and a trade keeps its worth.',
    },
  },
  history: {
    leverage: {
      action: 'Ask those who saw the earlier success to tell it to the decision makers.',
      why: 'The story weighs more in their words than in ours.',
    },
    maximise: {
      action: 'Sum up what the work together has brought, on one page for the decision makers.',
      why: 'We hold the records, and some who decide were not there.',
    },
    reduce: {
      action: 'Raise the old matter ourselves, and say what has changed since.',
      why: 'The past stays as it is, but spoken about openly it weighs less.',
    },
    eliminate: {
      action: 'Close the open complaint, and have the customer confirm it.',
      why: 'While it is open it returns at every decision, and closing it is up to us.',
    },
  },
  competition: {
    leverage: {
      action: 'Put what the competitor cannot deliver now at the centre of the proposal.',
      why: 'The gap helps us only until the competitor closes it.',
    },
    maximise: {
      action: 'Have the point where we differ written into the buying criteria.',
      why: 'What is a criterion has to be compared, and there we are ahead.',
    },
    reduce: {
      action: 'Bring criteria into the comparison where the competitor is weaker.',
      why: 'We cannot weaken the competitor, but we can widen what is compared.',
    },
    eliminate: {
      action: 'Answer the competitor’s strongest point with proof at the next meeting.',
      why: 'We have the means to answer, and a claim left standing is soon believed.',
    },
  },
  seller: {
    leverage: {
      action: 'Ask the person who trusts us for an introduction to a decision maker.',
      why: 'Their trust is theirs to lend, and an introduction carries it further.',
    },
    maximise: {
      action: 'Plan more of the meetings around what we do best in person.',
      why: 'This strength depends on nobody else, and it works only where people meet it.',
    },
    reduce: {
      action: 'Bring a colleague who has what this customer misses in us.',
      why: 'Standing and background take years, but a colleague can cover them at once.',
    },
    eliminate: {
      action: 'Close the gap by training or preparation before the next meeting.',
      why: 'What can be learnt in weeks need not weigh on the decision.',
    },
  },
  culture: {
    leverage: {
      action: 'Follow their process step by step, and cite the rules that favour us.',
      why: 'Their way of buying suits us as it stands, and only they can change it.',
    },
    maximise: {
      action: 'Offer to draft the papers for their next internal step.',
      why: 'Where we can help shape the process, our solution stays part of it.',
    },
    reduce: {
      action: 'Ask somebody inside how others got through this process, and plan extra time.',
      why: 'Their rules will not change for us, but known early they surprise less.',
    },
    eliminate: {
      action: 'Agree one shared plan of buying and selling steps with whoever leads the purchase.',
      why: 'The friction lies in how we work with them, and that we can arrange.',
    },
  },
  timing: {
    leverage: {
      action: 'Tie the proposal to this development, and name the date it ends.',
      why: 'The market gives a reason to act now, and takes it back later.',
    },
    maximise: {
      action: 'Set our schedule so that the benefit arrives when they need it.',
      why: 'The moment is ours to choose, and the right one strengthens all the rest.',
    },
    reduce: {
      action: 'Offer a small first step that pays off even in difficult times.',
      why: 'We cannot wait for a better market, but a smaller step carries less risk.',
    },
    eliminate: {
      action: 'Free the people or stock that hold up our start date.',
      why: 'The delay is on our side, so our own decision can end it.',
    },
  },
};

export const anyFactor: AdviceTexts['anyFactor'] = {
  leverage: {
    action: 'Use it in the proposal now, while it holds.',
    why: 'It works for us, but others decide how long.',
  },
  maximise: {
    action: 'Do more of it, and show it to the decision makers.',
    why: 'It is ours to strengthen, and it counts where those who decide can see it.',
  },
  reduce: {
    action: 'Prepare an answer to it, and plan how to soften its effect.',
    why: 'We cannot take it away, but it can weigh less in the decision.',
  },
  eliminate: {
    action: 'Name who takes it away, and by when.',
    why: 'It works against us and is ours to change; a date keeps it moving.',
  },
};
