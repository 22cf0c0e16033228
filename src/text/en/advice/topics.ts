// A9: what to do about a factor of each topic, by quadrant; where a topic has no text for one, the quadrant's own question holds.
// {name|…}: the people linked to the factor; {decider|…}: who decides and has still to be shown; the words behind the bar where nobody is. No text may assume what the topic's words do not say.
import type { AdviceTexts } from '../../suggestion';
import { buyingTopics } from './buyingTopics';

export const topicTexts: AdviceTexts['topics'] = {
  officialQuestion: {
    leverage: 'Write down what we need to know, and send it as an official question in time.',
    maximise: 'Prepare our official questions now, the most important first, and name who sends them.',
    reduce: 'Put our two heaviest doubts into the official questions, and send them in time.',
    eliminate: 'Write the official question that settles this, and name who sends it and when.',
  },
  rivalTrouble: {
    leverage:
      'Ask {name|those affected} to tell {decider|those who decide} what it costs them, with how we prevent it.',
    maximise:
      'Show step by step with {name|those affected} how we would prevent it, for {decider|those who decide}.',
  },
  complaint: {
    leverage:
      'Work out with {name|those affected} the whole cost of what happened, and show {decider|those who decide} how ours prevents it.',
    reduce: 'Ask {name|those affected} what would settle it, and report to them each week how far we are.',
    eliminate:
      'Apologise to {name|those affected} in person, bring the cause in writing, and agree what puts it right and by when.',
  },
  materialCost: {
    leverage: 'Make the offer while this lasts, and name the day until which it holds.',
    maximise: 'Write into the offer how long we can keep prices steady, and what that is worth.',
    reduce:
      'Have a rule ready for {name|purchasing}: an index, a ceiling or fixed prices, given only in return.',
    eliminate: 'Decide how much of this we carry ourselves, and write it into the offer.',
  },
  scoring: {
    leverage: 'Prove every point that scores, the heaviest first, in the words of the scoring.',
    maximise: 'Put the point that scores for us up front, with a document that proves it.',
    reduce: 'Work out from the scoring where we win points, and which price that leaves us room for.',
    eliminate: 'List where the scoring costs us points; give each gap a name and a date.',
  },
  price: {
    leverage:
      'Compare the whole cost over the years with {name|those who pay}, while prices stand as they do.',
    maximise: 'Put what this saves over the years into one figure, and give it to {name|those who pay}.',
    reduce: 'Compare the whole cost over the years with {name|those who pay}, not the price alone.',
    eliminate:
      'Show {name|those who pay} in figures what our offer is worth to them; give only for a commitment in return.',
  },
  deadline: {
    leverage: '{said}: from that day, plan back with {name|whoever decides} who decides what by when.',
    maximise: '{said}: show {name|whoever decides} a plan, step by step, that keeps the day.',
    reduce: '{said}: settle with {name|whoever decides} what has to be done before that day.',
    eliminate: '{said}: plan back each step from that day, and name who of us takes it.',
  },
  tender: {
    leverage: 'Answer every point of the tender in its own words, the heaviest points first.',
    maximise: 'Prove each point that scores for us, with a document for every one.',
    reduce: 'Go through the tender’s rules: what scores, what is asked, what official questions can settle.',
    eliminate: 'List what the tender asks and we lack; give each gap a name and a date.',
  },
  law: {
    leverage: 'Show {name|those who must comply} which requirement our offer meets, and from when.',
    maximise: 'Put the proof that we comply on one page, and give it to {name|those who must comply}.',
    reduce:
      'Learn the rule and its dates, and agree with {name|those who must comply} how to work within it.',
    eliminate: 'List what the rule asks and we do not meet; give each point a name and a date.',
  },
  budget: {
    leverage: 'Ask {name|whoever holds the budget} what it has to cover, and when it must be committed.',
    maximise: 'Write the paper for the budget with {name|whoever holds it}: benefit and payback in figures.',
    reduce:
      'Ask {name|whoever holds the budget} what it takes to get into it, and offer a first part that fits.',
    eliminate:
      'Cut the offer into parts that fit the budget, and agree the first with {name|whoever holds it}.',
  },
  freeze: {
    leverage: 'Ask {name|those who lift it} what is let through meanwhile, and fit the offer to that.',
    reduce: 'Ask {name|those who lift it} what would have to be shown, and when they look again.',
    eliminate: 'Bring {name|those who lift it} what they need for the release, by an agreed date.',
  },
  data: {
    leverage: 'Ask {name|those responsible for security} for their rules, and show how we keep each.',
    maximise: 'Give {name|those responsible for security} our proof on each point before they ask for it.',
    reduce:
      'Ask {name|those responsible for security} what is feared or forbidden, and answer each point in writing.',
    eliminate:
      'Have our experts settle the open points, and show {name|those responsible for security} the proof.',
  },
  approval: {
    leverage: 'Ask {name|those who approve} what they need from us, and bring it ahead of time.',
    maximise: 'Give {name|those who approve} complete papers, so that nothing has to be asked twice.',
    reduce: 'Ask {name|those who approve} which papers and tests they need, and how long each takes.',
    eliminate:
      'Agree with {name|those who approve} what is accepted until the missing paper is there, and who brings each part when.',
  },
  standIn: {
    reduce: 'Plan what has to be done before the return, and name who of us stands in.',
    eliminate: 'Name who of us stands in from which day, and what has to be done before the return.',
  },
  onlyOneOfUs: {
    reduce: 'Arrange for a second one of us to meet {name|the customer}, and agree who covers what.',
    eliminate: 'Take a second one of us along to {name|the customer}; name who, and what they take over.',
  },
  ourPeople: {
    reduce: 'Write down who of us stays from which day, and introduce them to {name|the customer}.',
    eliminate: 'Name who of us stays from which day, and introduce them to {name|the customer} in person.',
  },
  oneContact: {
    reduce: 'Ask {name|our contact} who else has a say, and for an introduction to one of them.',
    eliminate: 'Choose two people whom we need to meet there, who opens the door to each, and by which day.',
  },
  unknown: {
    reduce: 'Find out who can introduce us to {name|those who decide}, and ask for half an hour.',
    eliminate: 'Find who can bring us to {name|those who decide}, and agree with them on the first talk.',
  },
  comes: {
    leverage: 'Ask {name|the newcomer} what they want to reach first, and fit the offer to it.',
    maximise: 'Arrange who of us meets {name|the newcomer}, when, and with which result to show.',
    reduce: 'Ask {name|the newcomer} what counts now, and show what we have done here so far.',
    eliminate: 'Agree on a first talk with {name|the newcomer}, and bring an answer to what counts now.',
  },
  leavesOrComes: {
    leverage:
      'Ask {name|our contacts} what the change brings: who decides from then on, and what counts then.',
    maximise: 'Use the change: arrange who of us meets {name|whom}, when, and about what.',
    reduce: 'Talk with {name|those concerned} about the change: what to settle now, and who decides then.',
    eliminate:
      'Settle with {name|those concerned} who takes over from whom, who introduces them, and by when.',
  },
  rivalAbsent: {
    leverage: 'Agree the next steps with {name|those who decide} before others come in.',
    maximise: 'Agree with {name|the customer} to ask for the points that only we can offer.',
  },
  rivalMove: {
    leverage:
      'Ask {name|those who compare} to bring the points where we are ahead before {decider|those who decide}.',
    maximise:
      'With {name|those who compare}, set both offers side by side on one page for {decider|those who decide}.',
    reduce: 'Ask {name|those who compare} what speaks for the others, and bring proof where we are better.',
    eliminate: 'Answer this very point with proof at the next meeting with {name|those who compare}.',
  },
  internalRival: {
    reduce:
      'Ask {name|those who build it} which part they want to keep, and offer to build the rest together.',
    eliminate: 'Put on one page what doing it alone costs and risks, and show {decider|those who decide}.',
  },
  noReference: {
    reduce: 'Ask {name|those who doubt} which other proof would do: a trial, a visit, a guarantee.',
    eliminate:
      'Arrange one proof for {name|those who doubt}: a trial, a visit, or a customer who comes close.',
  },
  notShown: {
    reduce: 'Put on one page what has not been seen yet, and find out who can bring it to those who decide.',
    eliminate: 'Put on one page what has not been seen yet, and get it to those who decide by a set day.',
  },
  businessCase: {
    leverage: 'Ask {name|those who calculate} for the figures that count, and fill in ours.',
    maximise:
      'Go through the calculation with {name|those who decide}, and let them put in their own figures.',
    reduce: 'Ask {name|those who calculate} how they count, and show our offer by their own rules.',
    eliminate:
      'Do the calculation with {name|those who pay}: what it costs, what it saves, when it pays back.',
  },
  requirement: {
    leverage: 'Ask {name|those who answer for it} what must be shown by when, and tie our offer to it.',
    maximise: 'Show {name|those who answer for it} with proof how our offer meets the requirement.',
    reduce: 'Ask {name|those who answer for it} what exactly is required, and how else it can be met.',
    eliminate: '{said}: have our experts say in writing how this can be met, and by when.',
  },
  trial: {
    leverage: 'Agree with {name|those who try it} how the result reaches {decider|those who decide}.',
    maximise:
      'Agree with {name|those who try it} who shows which figures to {decider|those who decide}, and when.',
    reduce:
      'Ask {name|those who try it} by what the trial is judged, and give our own figures by the same measure.',
    eliminate: 'Agree with {name|those who decide} what has to be proven, who is shown it, and by when.',
  },
  reference: {
    leverage: 'Ask {name|those who saw it} to tell {decider|those who decide} what it brought.',
    maximise: 'Put {said} on one page with {name|our own people}. Bring it to {decider|those who decide}.',
    reduce: 'Ask {name|those who doubt} what they have heard, and show what is different here.',
    eliminate: 'Bring {name|those who doubt} a better proof: a visit, figures, or somebody who uses it.',
  },
  warranty: {
    leverage:
      'Go through these terms with {name|those who read them}, and keep what helps us in the contract.',
    maximise: 'Say in figures what this covers, and go through it with {name|those who read the contract}.',
    reduce:
      'Ask {name|those who read the contract} which risk this is for, and offer another way to cover it.',
    eliminate: 'Get a better clause cleared internally, and ask for a commitment in return.',
  },
  payment: {
    leverage: 'Work out with {name|finance} what these terms mean for their cash, and use it in the offer.',
    maximise: 'Show {name|finance} in figures what this way of paying is worth to them.',
    reduce: 'Offer {name|finance} two ways to pay, and say what each of them costs.',
    eliminate: 'Clear with our own finance which terms we can offer, and what we ask in return.',
  },
  service: {
    leverage:
      'Ask {name|those who rely on it} what service has to do for them, and answer that in the offer.',
    maximise: 'Put response time, people and parts into the offer, by name and in figures.',
    reduce: 'Agree with {name|those who rely on it} who comes, how fast and with which parts, in writing.',
    eliminate: 'Decide who serves them, how fast and from where, and write it into the offer.',
  },
  shortage: {
    leverage: 'Work out with {name|those who plan the staff} how many hours our offer saves them.',
    maximise: 'Put the hours that our offer saves their people at the front of it.',
    reduce: 'Agree with {name|those who plan the staff} which work we can take over, and from when.',
    eliminate: 'Say which people fill the gap, from when and for how long.',
  },
  training: {
    leverage: 'Ask {name|those who know how} to show the others, and help them to do so.',
    maximise: 'Plan with {name|those concerned} who learns what by when, and put it into the offer.',
    reduce: 'Offer {name|those concerned} training and a helper for the start, with names and dates.',
    eliminate:
      'Set a dated training with {name|those who need it} at their own place of work, and see them two weeks later.',
  },
  quality: {
    leverage: 'Ask {name|those who check it} to bring the figures before {decider|those who decide}.',
    maximise:
      'Go through the figures with {name|those who check it}, and take them to {decider|those who decide}.',
    reduce: 'Ask {name|those who check it} which limit matters in use, and show how we keep it.',
    eliminate:
      'Show {name|those who check it} cause, remedy and the first figures after it, by an agreed date.',
  },
  energy: {
    leverage: 'Show {name|those responsible} in figures how much of the saving our offer brings.',
    maximise:
      'Put the saving on one page with {name|those responsible}, and take it to {decider|those who decide}.',
    reduce:
      'Ask {name|those responsible} which figures they need, and give ours with the plan to better them.',
    eliminate: 'Have our figures checked by a third party, and take them to {name|those responsible}.',
  },
  safety: {
    leverage: 'Ask {name|those responsible} what must never happen, and show how we prevent it.',
    maximise: 'Let {name|those responsible} see at work what makes it safe, and write it into the offer.',
    reduce: 'Go through the danger with {name|those responsible}, and agree a safeguard for each point.',
    eliminate: 'Take the danger away by a date, and have {name|those responsible} confirm it in writing.',
  },
  capacity: {
    leverage: 'Offer a firm delivery date while this lasts, and say until when it is kept.',
    maximise: 'Write the time into the offer as a promise, and name who of us stands for it.',
    reduce: 'Tell {name|those who wait for it} the true date now, and agree what bridges the wait.',
    eliminate: 'Settle internally who frees the capacity, by when, and for which date.',
  },
  switching: {
    leverage:
      'Work out with {name|those who would bear it} what a change costs in time and risk, and show {decider|those who decide}.',
    maximise: 'Show {name|those who would bear it} each step of the change, and what we do in it.',
    reduce: 'Take the fear out of the change with {name|those who bear it}: a dated plan and a fallback.',
    eliminate: 'Plan the change with {name|those who bear it}: each step, when, and what runs meanwhile.',
  },
  oldEquipment: {
    leverage:
      'Work out with {name|those who run it} what today’s equipment costs a year, and show {decider|those who decide}.',
    maximise:
      'Put side by side with {name|those who run it} what changes with ours, for {decider|those who decide}.',
  },
  technology: {
    leverage: 'Ask {name|those who run the systems} to tell {decider|those who decide} where this helps.',
    maximise: 'With {name|those who run the systems}, show {said} at work to {decider|those who decide}.',
    reduce: 'Agree with {name|those who run the systems} what has to work together, and who tests it when.',
    eliminate: 'Have our engineers solve it by a date, and let {name|those who run the systems} test it.',
  },
  merger: {
    leverage: 'Ask {name|our contacts} what the new structure wants to show soon, and fit the offer to it.',
    maximise:
      'Arrange who of us meets whom in the new structure, and ask {name|our contacts} to introduce us.',
    reduce:
      'Find out with {name|our contacts} who decides before and after, and settle what can be settled before.',
  },
  growth: {
    leverage: 'Ask {name|those who plan it} what must stand by when, and offer the part that helps first.',
    maximise: 'Plan with {name|those who plan it} how our offer grows along: steps, dates, quantities.',
    reduce: 'Ask {name|those who plan it} what comes first for them, and offer a step that fits beside it.',
    eliminate: 'Show {name|those who plan it} how we keep pace: who, how much, by when.',
  },
  downturn: {
    leverage: 'Show {name|those who must save} what our offer saves them in the first year.',
    maximise: 'Put the saving of the first year at the front, and check it with {name|those who must save}.',
    reduce: 'Offer {name|those who must save} a small first step that pays back within the year.',
  },
  localPresence: {
    leverage: 'Ask {name|those who decide} what being near is worth to them, and use it in the offer.',
    maximise: 'Name our people nearby in the offer, and let {name|those who work with them} meet them.',
    reduce: 'Tell {name|those who decide} who comes, how fast and from where, and put it in writing.',
    eliminate: 'Decide who of us is there, and from when; then introduce them to {name|the customer}.',
  },
  easeOfUse: {
    leverage: 'Ask {name|those who use it} to tell whoever decides how it is to work with.',
    maximise: 'Let {name|those who use it} try it themselves, and write down what they say.',
    reduce: 'Sit down with {name|those who use it}, see where it is hard, and agree what helps.',
    eliminate: 'Make it easier by a date, and let {name|those who use it} try it again.',
  },
  slowDecision: {
    leverage: 'Ask {name|somebody inside} which steps are left, and bring what each of them needs.',
    maximise: 'Draft the next paper that their process needs, and go through it with {name|somebody inside}.',
    reduce: 'Write down the steps with {name|somebody inside}: who signs, in what order, with which papers.',
    eliminate: 'Agree one plan with {name|whoever leads the purchase}: who decides what, and by when.',
  },
  promise: {
    leverage: 'Put {said} in writing with {name|those who said so}: by when, and what they need from us.',
    maximise: 'Settle with {name|those who said so} the next step, its date, and what we bring.',
  },
  relation: {
    leverage: 'Ask {name|those who know us} to introduce us to one more person who decides.',
    maximise:
      'Put on one page with {name|those who know us} what working together has brought, for {decider|those who decide}.',
    reduce: 'Ask {name|those concerned} what it takes to work with us, and give the first proof.',
    eliminate:
      'Speak about it openly with {name|those concerned}, and agree what we do differently, by a date.',
  },
  ...buyingTopics,
};
