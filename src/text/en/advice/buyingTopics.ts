// A9: of topics.ts, what has to do with how the customer buys: tests and visits, contracts and limits, whoever refuses or favours, what is in use today.
import type { AdviceTexts } from '../../suggestion';

export const buyingTopics = {
  failedTest: {
    leverage:
      'Ask {name|those who tested it} to show {decider|those who decide} what was missed, and offer the same test with ours.',
    reduce: 'Ask {name|those who tested it} for the exact result, and whether a second test counts.',
    eliminate:
      'Tell {name|those who tested it} the cause and what we changed, and agree on the day of the second test.',
  },
  rivalContract: {
    leverage: '{said}: from that day, plan back notice, comparison and decision with {name|whoever decides}.',
    reduce: '{said}: agree with {name|those bound by it} on a small trial before that day.',
    eliminate:
      '{said}: try a small part with {name|those bound by it} before that day, and name the judge.',
  },
  window: {
    leverage: '{said}: work out the last day to order with our lead time; put it into the offer.',
    maximise: '{said}: plan back from that day with our lead time; name who keeps each step.',
    reduce: '{said}: work out what fits before that day with our lead time, and say what waits.',
    eliminate: '{said}: find who of us can shorten our lead time for that day, by how much.',
  },
  slot: {
    leverage:
      'Settle with {name|the hosts} who of theirs speaks there, what is shown, and what we ask for at the end.',
    maximise:
      'Prepare one page for it with {name|the hosts}: who of theirs speaks, and what we ask for at the end.',
    reduce: 'Ask {name|the hosts} for what is open: who speaks, how long, and what may be asked for.',
  },
  visit: {
    leverage:
      'Settle with {name|the guests} who comes, what they see at work, and what we ask for at the end.',
    maximise:
      'Plan the day with {name|the guests}: who comes, which customer speaks, and what is agreed at the end.',
    reduce: 'Ask {name|the guests} what they need to see, and who else should come along.',
    eliminate:
      'Put the visit right: name who hosts {name|the guests}, what is shown, and by when it is ready.',
  },
  lateInvite: {
    reduce:
      'Ask {name|whoever invited us} why we are asked now and what is still open; then settle our limit with your manager.',
    eliminate:
      'Ask {name|whoever invited us} what can still be changed, and settle with your manager how far we go.',
  },
  specForRival: {
    reduce: 'Mark each point that only the other meets, and write an open wording for it.',
    eliminate:
      'Write an open wording for each point that only the other meets; name who brings it, and when.',
  },
  framework: {
    leverage: 'Ask {name|those who signed it} which sites need it next, and to write to them with us.',
    maximise:
      'List with {name|those who signed it} which sites have not ordered yet; settle who comes next, and when.',
    reduce: 'List who orders at each site, and settle who of us speaks with whom first.',
    eliminate: 'Close what keeps the sites from ordering under it: each point with a name and a date.',
  },
  amountLimit: {
    leverage: 'Cut out a first stage within the limit in {said}. Bring it to {name|whoever may sign}.',
    maximise: 'Cut out a first stage within the limit in {said}, and offer it by a set day.',
    reduce: 'Cut out a first stage under the limit in {said}. Let its result lead to the next.',
    eliminate: 'Cut the offer into stages under the limit in {said}, and price each.',
  },
  paperwork: {
    leverage:
      'Fill in our part of the papers before {name|those who handle them} ask, and bring the rest along.',
    maximise: 'Send {name|those who sign} the short form together with the offer.',
    reduce: 'Go through the papers with {name|those who handle them}: what can be left out, what we fill in.',
    eliminate:
      'Have a short form of two pages cleared by a set day, and go through it with {name|those who sign}.',
  },
  refusesUs: {
    reduce: 'Let another of us lead with {name|whoever refuses}: name who it is, and who opens the door.',
    eliminate:
      'Let another of us lead with {name|whoever refuses}: name who it is, who opens the door, and when.',
  },
  neverInside: {
    reduce: 'Ask {name|our contact} to take one of us along on the next visit, and say what we want to see.',
    eliminate:
      'Name who of us goes there first, what is to be seen, and ask {name|our contact} to take them along.',
  },
  partnerMargin: {
    reduce:
      'Settle with your manager what the partner gains from selling ours, then show {name|them} in figures.',
    eliminate:
      'Settle with your manager what the partner gains with us; write it to {name|them} by a set day.',
  },
  secondSource: {
    leverage:
      'Ask {name|those who want it} which part a second supplier gets, from when, and what it has to prove.',
    maximise:
      'Offer {name|those who want it} a first part as the second supplier: what, how much, and from when.',
    reduce:
      'Ask {name|those who want it} what a second supplier is to protect them from, and offer that ourselves.',
    eliminate: 'Take the reason for a second supplier away by a date, and show {name|those who want it} how.',
  },
  favoursRival: {
    reduce:
      'Ask {name|whoever leans that way} which points speak for the other, and bring proof on one of them.',
    eliminate:
      'Bring {name|whoever leans that way} one proof that they can check themselves, and agree on the day.',
  },
  quotes: {
    leverage: 'Ask {name|those who compare} to compare what counts besides the price, and hand in ours so.',
    maximise:
      'Quote first and complete, with a line on what the others leave out, to {name|those who compare}.',
    reduce: 'Ask {name|those who compare} what counts besides the price, and put our record beside it.',
    eliminate: 'Give {name|those who compare} a reason not to ask round: a dated offer with give and take.',
  },
  doNothing: {
    leverage:
      'Offer {name|those who decide} the step that runs beside the other plans, and say what it needs.',
    reduce: 'Show {name|those who decide} in one figure what each month of waiting costs them.',
    eliminate:
      'Show {name|those who decide} what each month of waiting costs, and offer a first step with a date.',
  },
  standard: {
    leverage: 'Ask {name|those who set it} when it is chosen, and get our result into the comparison before.',
    maximise: 'Show {name|those who set it} point by point how we fit the standard.',
    reduce:
      'Ask {name|those who set it} how it is chosen, by when, and which exception or proof is possible.',
    eliminate: 'List where we differ from the standard, and who of us closes each point by when.',
  },
  creditRisk: {
    reduce:
      'Settle with our own finance what we ship against: a deposit, cover, or smaller steps; then tell {name|the customer}.',
    eliminate: 'Settle with our own finance which terms we need here, and from which order on.',
  },
  jobFear: {
    reduce:
      'Talk with {name|those who fear it} about what each does afterwards, and have their head confirm it.',
    eliminate: 'Write down who does what afterwards, and go through it with {name|those who fear it}.',
  },
  noTime: {
    leverage: 'Offer {name|those short of time} to do the work that they cannot get to, and say by when.',
    reduce:
      'Take the work off {name|those short of time}: bring a first draft, and ask for half an hour to go through it.',
    eliminate: 'Name who of us frees the time, from which day, and what is left out for it.',
  },
  language: {
    reduce: 'Name who of us speaks the language of {name|those concerned}, and bring the papers in it.',
    eliminate:
      'Have the papers translated by a set day, and name who of us speaks with {name|those concerned}.',
  },
  lockIn: {
    leverage:
      'Work out with {name|those who run it} what getting out would cost, and show {decider|those who decide}.',
    maximise:
      'Work out with {name|those who run it} what stays in place with us, and show {decider|those who decide}.',
    reduce:
      'Ask {name|those who run it} what getting out takes: notice, data, cost; offer to carry part of it.',
    eliminate:
      'Open what ties {name|the customer} to us against their will: say what, by when, and in writing.',
  },
  pain: {
    leverage:
      'Work out with {name|those affected} what the loss comes to in a year, and show {decider|those who decide}.',
    maximise:
      'Put the loss and what ours saves of it side by side with {name|those affected}, for {decider|those who decide}.',
    reduce: 'Ask {name|those affected} what would stop the loss first, and offer that as a first step.',
    eliminate:
      'Stop the loss by a date that {name|those affected} know, and show the first figures after it.',
  },
  volume: {
    leverage:
      'Agree with {name|those who plan it} on a price for each step of quantity, and start with the first.',
    maximise:
      'Offer {name|those who plan it} a price for each step of quantity, and the day until which it holds.',
    reduce:
      'Agree with {name|those who plan it} on a price for each step of quantity, so that a small start is no loss.',
    eliminate: 'Settle internally from which quantity on we can deliver, and tell {name|those who plan it}.',
  },
  conflict: {
    reduce: 'Ask each side what it needs, write both on one page, and take it to {decider|those who decide}.',
    eliminate:
      'Write down what each side of ours promises, settle it internally, and tell {name|the customer} one thing.',
  },
  noOwner: {
    reduce: 'Ask {name|our contacts} who loses most if nothing happens, and win that person to lead it.',
    eliminate: 'Name who of us leads it, from which day, and tell {name|the customer}.',
  },
  parentDecides: {
    leverage: 'Ask {name|our contacts} who decides there, by what, and to take our result along.',
    reduce: 'Ask {name|our contacts} who decides there, by what, and for an introduction.',
    eliminate:
      'Choose who of us speaks with whoever decides there, and have {name|our contacts} introduce them.',
  },
  doubt: {
    reduce:
      'Ask {name|those who doubt it} what would convince them, and agree on a test by their own measure.',
    eliminate: 'Bring {name|those who doubt it} one proof that they can check themselves, by an agreed day.',
  },
  wish: {
    leverage: 'Ask {name|whoever wants it} what they need to see, and let them try ours at their own work.',
    maximise: 'Let {name|whoever wants it} try ours at work, by the points that they name.',
    reduce: 'Ask {name|whoever wants it} what is behind the wish, and which of our ways would do.',
    eliminate: 'Agree with {name|whoever wants it} what we bring of it, by when, and what not.',
  },
  support: {
    leverage: 'Ask {name|those on our side} to speak for us with {decider|those who decide}, and agree when.',
    maximise:
      'Agree with {name|those on our side} who speaks for us with {decider|those who decide}, when, and with which figures.',
  },
  incumbent: {
    reduce: 'Ask {name|those who use it} what they would change about today’s solution, and begin there.',
    eliminate: 'Show {name|those who use it} side by side what changes with ours, and what stays as it is.',
  },
} satisfies Partial<AdviceTexts['topics']>;
