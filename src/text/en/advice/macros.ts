// A10: what a macro strategy means, what to do and what to avoid.
import type { AdviceTexts } from '../../suggestion';

export const macros: AdviceTexts['macros'] = {
  rethink: {
    meaning: 'What weighs most is against us: change the situation before asking for a decision.',
    moves: [
      {
        action: 'Change the proposal: take out or replace what meets most resistance.',
        why: 'The weight is against the present one, and more arguments will not shift it.',
      },
      {
        action: 'Bring in a colleague whose word counts with this customer.',
        why: 'A respected voice can open talks that are closed to us.',
        withoutTalks: {
          action: 'Have a colleague who knows this customer read our proposal as they would.',
          why: 'They see what meets resistance before the customer does.',
        },
      },
      {
        action: 'Win time, and spend it with the people who decide.',
        why: 'Trust takes longer than an offer, and changes more.',
        withoutTalks: {
          action: 'Ask by the official way for more time, and use it on the proposal.',
          why: 'A better proposal does what more arguments cannot.',
        },
      },
      {
        action: 'Set a date on which to go on or withdraw.',
        why: 'If nothing has moved by then, the effort brings more elsewhere.',
      },
    ],
    avoid: [
      'Pressing for a decision now: it would most likely be no.',
      'Lowering the price before the reasons against us are known.',
    ],
  },
  proceedWithCare: {
    meaning: 'What helps us can change without us: go on, but limit what could hurt later.',
    moves: [
      {
        action: 'Go on in stages, each with its own agreement and way out.',
        why: 'If conditions turn, only one stage is at stake.',
      },
      {
        action: 'Clear the heaviest obstacle in our hands before the next commitment.',
        why: 'Once we are bound, the same obstacle costs more to clear.',
      },
      {
        action: 'List what we rely on from outside, and check it at each stage.',
        why: 'We cannot hold what others control, but we can see early when it changes.',
      },
    ],
    avoid: [
      'Guarantees that outlast the conditions they rest on.',
      'Large work in advance without a commitment from the customer.',
    ],
  },
  takeARisk: {
    meaning: 'The odds are low: do not spend much time here, but one bold move is worth trying.',
    moves: [
      {
        action: 'Choose one bold offer that changes what is being compared.',
        why: 'Small steps do not turn factors that others control.',
      },
      {
        action: 'Fix beforehand what it may cost, in money and in days.',
        why: 'With low odds, a fixed stake keeps a loss bearable.',
      },
      {
        action: 'Put it to the person who can say yes, with an early date.',
        why: 'The conditions that help us may not last, and waiting does not improve the odds.',
        withoutTalks: {
          action: 'Put it into the first lines of the written offer.',
          why: 'It can only be weighed where it is read.',
        },
      },
    ],
    avoid: ['Spreading the effort over many small measures.', 'Promising what others would have to deliver.'],
  },
  sellThrough: {
    meaning: 'Our strengths are in our hands, the obstacles are not: skilled selling has to offset them.',
    moves: [
      {
        action: 'Open every talk with the benefit for this customer, in their figures.',
        why: 'Once the benefit is clear, weaknesses weigh less.',
        withoutTalks: {
          action: 'Open the written offer with the benefit for this customer, in their figures.',
          why: 'Once the benefit is clear, weaknesses weigh less.',
        },
      },
      {
        action: 'Prepare an honest answer to each obstacle, and rehearse it.',
        why: 'The obstacles will stay, so the answers have to carry us.',
      },
      {
        action: 'Let satisfied users and our best specialists do part of the selling.',
        why: 'Strengths met in person offset what stands on paper against us.',
        withoutTalks: {
          action: 'Put the words of satisfied users and the proof of our specialists into the offer.',
          why: 'What others confirm offsets what stands against us.',
        },
      },
    ],
    avoid: [
      'Debating the weaknesses before the benefit is clear.',
      'Spending effort on obstacles that others control.',
    ],
  },
  persevere: {
    meaning: 'What stands against us is in our hands: steady work on it can bring the sale about.',
    moves: [
      {
        action: 'Give each obstacle in our hands an owner and a date.',
        why: 'They carry the weight against us, and stay until somebody takes them on.',
      },
      {
        action: 'Start with the heaviest, and report each step to those who decide.',
        why: 'It shifts the balance most, and progress they can see builds trust.',
        withoutTalks: {
          action: 'Start with the heaviest, and write each step that is done into the offer.',
          why: 'It shifts the balance most, and what is done counts more than what is promised.',
        },
      },
      {
        action: 'Use our strengths to keep the talks open meanwhile.',
        why: 'Clearing obstacles takes time, and the strengths are reason enough to wait.',
        withoutTalks: {
          action: 'Put our strengths first in every paper meanwhile.',
          why: 'Clearing obstacles takes time, and the strengths are reason enough to wait.',
        },
      },
    ],
    avoid: [
      'Giving discounts instead of fixing what stands against us.',
      'Waiting for the obstacles to settle by themselves.',
    ],
  },
  moveFast: {
    meaning: 'What weighs most is for us: act before things change.',
    moves: [
      {
        action: 'Ask for the next commitment at the coming meeting.',
        why: 'Conditions are good now, and nobody can promise them for later.',
        withoutTalks: {
          action: 'Hand in what is asked for complete, and before its date.',
          why: 'Conditions are good now, and nobody can promise them for later.',
        },
      },
      {
        action: 'Settle offer, contract and delivery date on our side this week.',
        why: 'Delays of our own are the likeliest way to lose the lead.',
      },
      {
        action: 'Secure the advantages that others control by a dated agreement.',
        why: 'They can turn at any time, and an agreement keeps them.',
        withoutTalks: {
          action: 'Make the written offer binding until a day, and name the day.',
          why: 'What others control can turn at any time.',
        },
      },
    ],
    avoid: [
      'New topics and extras that give the customer a reason to wait.',
      'Taking agreement for granted while the decision is open.',
    ],
  },
};
