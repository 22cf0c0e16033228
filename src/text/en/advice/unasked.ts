// A9: what to do where none of those linked can be asked. {friend}: who can speak with them for us (T7); {name}, {decider}: as in topics.ts.
import type { AdviceTexts } from '../../suggestion';

export const unaskedTexts: AdviceTexts['unasked'] = {
  complaint: {
    leverage:
      'Work out with {friend} the whole cost of what happened, and have {name} see how ours prevents it.',
    reduce: 'Ask {friend} what would settle it for {name}, and bring just that.',
    eliminate:
      'Have {friend} arrange that one of us apologises to {name} in person, with the written explanation in hand.',
  },
  price: {
    reduce:
      'Put what our offer is worth over the years into one figure, and bring it to {decider|whoever pays} before any word on price.',
    eliminate:
      'Put what our offer is worth over the years into one figure for {decider|whoever pays}; until then give nothing on price.',
  },
  notShown: {
    reduce: 'Put on one page what has not been seen yet, and ask {friend} to bring it to {name}.',
    eliminate:
      'Put on one page what has not been seen yet, and have {friend} bring it to {name} by a set day.',
  },
  rivalContract: {
    reduce: '{said}: have {friend} win {name} for a small trial before that day.',
  },
  deadline: {
    leverage: '{said}: from that day, plan back with {friend} who decides what by when.',
    reduce: '{said}: settle with {friend} what has to be done before that day.',
  },
  law: {
    leverage: 'Ask {friend} to show {name} which requirement our offer meets, and from when.',
    maximise: 'Put the proof that we comply on one page, and have {friend} pass it to {name}.',
  },
  budget: {
    reduce: 'Ask {friend} what {name} wants to see for it to be let in, and offer a first part that fits.',
  },
  freeze: {
    reduce: 'Ask {friend} what {name} would have to see, and when they look again.',
  },
  approval: {
    reduce: 'Ask {friend} which papers and tests {name} needs, and how long each takes.',
    eliminate:
      'Ask {friend} what {name} accepts until the missing paper is there, and who brings each part when.',
  },
  refusesUs: {
    reduce: 'Let another of us lead: name who it is, and have {friend} open the door to {name}.',
    eliminate:
      'Let another of us lead: name who it is, have {friend} open the door to {name}, and agree on the day.',
  },
  unknown: {
    reduce: 'Ask {friend} to introduce us to {name}, and send one line on why it is worth their while.',
    eliminate: 'Ask {friend} to introduce us to {name}, agree on the day, and say what we bring.',
  },
  comes: {
    leverage: 'Have {friend} introduce us to {name}, and bring an answer to what counts there now.',
    maximise: 'Have {friend} introduce us to {name}, and bring an answer to what counts there now.',
    reduce: 'Have {friend} introduce us to {name}, and bring an answer to what counts there now.',
    eliminate: 'Have {friend} introduce us to {name}, and bring an answer to what counts there now.',
  },
  rivalMove: {
    leverage: 'Have {friend} put the points where we are ahead before {name}.',
    reduce: 'Ask {friend} by what {name} compares, and which proof of ours would count.',
    eliminate: 'Have {friend} put our proof on this very point before {name}.',
  },
  favoursRival: {
    reduce:
      'Ask {friend} which proof would count with {name}, and bring it on one point where we are better.',
  },
  internalRival: {
    reduce:
      'Offer {name} to build it together, each with a part of their own. Work out the whole cost of both ways with them.',
  },
  doNothing: {
    reduce:
      'Put what each month of waiting costs into one figure with {friend}, and have it shown to {name}.',
  },
  noReference: {
    reduce: 'Ask {friend} which other proof would do for {name}: a trial, a visit, or a guarantee.',
    eliminate: 'Have {friend} invite {name} to one proof: a trial, a visit, or a customer who comes close.',
  },
  businessCase: {
    reduce: 'Ask {friend} how {name} counts, and show our offer by those rules.',
    eliminate:
      'Do the calculation with {friend} for {name}: what it costs, what it saves, when it pays back.',
  },
  requirement: {
    leverage: 'Have {friend} show {name} how our offer meets the requirement, and ask which proof is wanted.',
    maximise: 'Have {friend} put before {name} the proof that our offer meets the requirement.',
    reduce: 'Ask {friend} what exactly {name} requires, and how else it can be met.',
  },
  growth: {
    leverage: 'Ask {friend} what {name} needs to stand by when, and offer the part that helps first.',
  },
  service: {
    reduce:
      'Decide who of us comes, how fast and with which parts, and have {friend} give it to {name} in writing.',
  },
  downturn: {
    reduce: 'Have {friend} offer {name} a small first step that pays back within the year.',
  },
  lockIn: {
    leverage: 'Work out with {friend} what getting out would cost, and have it shown to {name}.',
  },
  pain: {
    leverage: 'Work out with {friend} what the loss comes to in a year, and have it shown to {name}.',
  },
  leavesOrComes: {
    leverage: 'Ask {friend} who decides after {name} moves, and what counts then.',
    reduce: 'Ask {friend} who decides once {name} is gone, and for an introduction.',
  },
  doubt: {
    reduce: 'Ask {friend} what would convince {name}, and bring just that.',
  },
  wish: {
    leverage: 'Have {friend} take one of us along to {name}, and let them try ours at work.',
    reduce: 'Ask {friend} what stands behind the wish of {name}, and which of our ways would do.',
  },
  support: {
    leverage: 'Have {friend} bring us together with {name}, and thank them in person first.',
    maximise: 'Have the one of us whom {name} knows call there, and ask for a first talk.',
  },
  incumbent: {
    reduce:
      'Find out from {friend} where today’s solution falls short and when it is up for change; begin there.',
  },
};
