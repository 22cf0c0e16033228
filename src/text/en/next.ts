// N7: what to do next, and why in a few words.
import type { Askable, NextParams, PutOffUntil, SaidToo } from '../../method/next/nextLine';
import type { Role } from '../../method/ground/words';
import type { NextSentences } from '../nextSentences';
import { capitalise } from './advice/people';
import { format } from './format';
import { goingIn } from './going';
import type { Labels } from './labels';

const { quote, list, shortDate } = format;

const quoted = (texts: readonly string[]): string => list(texts.map(quote));
const mostNames = 2;
/** The first two, and how many more there are. */
const listed = (items: readonly string[]): string =>
  items.length > mostNames
    ? list([...items.slice(0, mostNames), `${format.number(items.length - mostNames)} more`])
    : list(items);
const withNames = (names: readonly string[]): string => (names.length === 0 ? '' : ` with ${listed(names)}`);

/** N2: as a manager calls them; one of the company's own by its own words. */
const called = ({ which, text }: Pick<NextParams['commitment'], 'which' | 'text'>): string =>
  which === 'requestProposal' ? 'the proposal' : quote(text);

const commitment = (params: NextParams['commitment']): string => {
  const { text, days, names, isStop, waits, open, present, show, shownBy, which, frozen } = params;
  if (waits)
    return days < 0 || isStop
      ? `Ask by the official way, in writing, for a later day for ${quote(text)}.`
      : `Prepare ${quote(text)}.`;
  if (frozen !== '')
    return `Settle ${quote(frozen)}${withNames(names.slice(0, 1))} before ${called(params)} goes out.`;
  if (days < 0) return `Agree on a new day for ${quote(text)}${withNames(names)}.`;
  if (isStop && open !== '')
    return `Use ${quote(text)} to settle ${quote(open)}${withNames(names.slice(0, 1))}.`;
  if (isStop) return `Move ${quote(text)} to a later day${withNames(names)}.`;
  if (which === 'requestProposal') {
    const all = [...new Set([...present, ...names])];
    return all.length === 0
      ? 'Have the proposal ready, and bring it in person.'
      : `Bring the proposal to ${listed(all)} in person.`;
  }
  const there =
    present.length === 0 ? `Prepare ${quote(text)}` : `${quote(text)} needs ${listed(present)} there`;
  if (show === '') return present.length === 0 ? `${there}${withNames(names)}.` : `${there}.`;
  const by = shownBy.length === 0 ? 'Show' : `Let ${listed(shownBy)} show`;
  return `${there}. ${by} ${quote(show)}.`;
};

const whyCommitment = ({ day, days, then, clear, frozen, which, show }: NextParams['commitment']): string => {
  const when = days < 0 ? `It was planned for ${shortDate(day)}.` : `It is planned for ${shortDate(day)}.`;
  if (frozen !== '') return when;
  const before = clear === '' ? '' : ` Clear before: ${quote(clear)}.`;
  const first = which === 'requestProposal' && show !== '' ? ` Lead with ${quote(show)}.` : '';
  return `${when}${first}${before}${then === '' ? '' : ` At the end, agree on ${quote(then)}.`}`;
};

const until: Readonly<Record<PutOffUntil, (params: NextParams['putOff']) => string>> = {
  confirmed: ({ about }) => ` until this is confirmed: ${quote(about)}`,
  settled: ({ about }) => ` until this is settled: ${quote(about)}`,
  seen: ({ name }) => ` until ${name} has been seen`,
  met: ({ name }) => ` until ${name} has been met`,
  other: () => ' until another of us can go',
  earlier: () => '',
  noContact: ({ day }) => (day === null ? '' : ` until ${shortDate(day)}`),
  onHold: ({ day }) => (day === null ? ' until they look at it again' : ` until ${shortDate(day)}`),
  never: () => '',
  decided: () => ' until it is decided how to go on',
  forMoney: () => '',
  forName: () => '',
};

/** What the user plans, and its day. */
const planned = ({ text, planned: day }: NextParams['putOff']): string =>
  `${quote(text)}${day === null ? '' : ` (${shortDate(day)})`}`;

const putOff = (params: NextParams['putOff']): string => {
  const { about, day, refused } = params;
  const what = planned(params);
  if (params.until === 'never') return `Drop ${what}, and agree on that with your manager.`;
  if (params.until === 'earlier')
    return `Bring ${what} forward, before ${day === null ? quote(about) : shortDate(day)}.`;
  if (params.until === 'forMoney') return `Replace ${what}: show ${params.name} what it earns them instead.`;
  if (params.until === 'forName')
    return `Replace ${what}: show ${params.name} what it does for their name instead.`;
  const instead =
    refused === ''
      ? 'Agree on that with your manager.'
      : `Agree with your manager who leads instead of ${refused}.`;
  return `Put off ${what}${until[params.until](params)}. ${instead}`;
};

const whyPutOff: Readonly<Record<PutOffUntil, (params: NextParams['putOff']) => string>> = {
  confirmed: () => 'It spends or promises before the ground is known.',
  settled: () => 'Before that it cannot succeed.',
  seen: ({ name }) => `Going past ${name} would only harden the resistance.`,
  met: () => 'Those who decide have not met us, so only the price would count.',
  other: ({ name }) => `${name} does not see the one who would go.`,
  earlier: ({ about }) => `After that day it is too late: ${quote(about)}.`,
  noContact: () => 'Nobody may contact them before that day.',
  onHold: () => 'A decision that was put off cannot be pressed.',
  never: () => 'It wins nothing back, and costs the next chance.',
  decided: () => 'It spends or gives before it is known whether we go on.',
  forMoney: ({ name }) => `Figures of technique do not move ${name}; money does.`,
  forName: ({ name }) => `Figures of technique do not move ${name}; their name does.`,
};

const goOrNot = ({ on, text }: NextParams['goOrNot']): string => {
  if (on === 'answer')
    return 'Decide with your manager, the day the answer is there, whether to go on and at what price.';
  return on === 'must'
    ? `Decide with your manager what it may cost to meet ${quote(text)}, or withdraw.`
    : 'Decide with your manager: one bold offer with a limit in money and days, or withdraw.';
};

const whyGoOrNot = ({ on, text, offer }: NextParams['goOrNot']): string => {
  if (on === 'late')
    return `Few days are left, and others are ahead.${offer === '' ? '' : ` Build it on ${quote(offer)}.`}`;
  return on === 'answer' ? `We are weak at ${quote(text)}, and a bid costs weeks.` : 'We are weak at a must.';
};

const leaver = ({ name, successor, to, isMet }: NextParams['leaver']): string => {
  if (!isMet)
    return successor === ''
      ? `Find out who comes after ${name}.`
      : `Get to know ${successor}, who comes after ${name}.`;
  const targets = [...new Set([...(successor === '' ? [] : [successor]), ...to])];
  return targets.length === 0
    ? `Ask ${name} who comes next, and for an introduction.`
    : `Before ${name} leaves, ask for an introduction to ${listed(targets)}.`;
};

/** Who is against us and hears of it first. */
const telling = (tell: string): string => (tell === '' ? '' : ` Tell ${tell} beforehand.`);

const against = (params: NextParams['against']): string => {
  const { name, names, through, about, isTheirOwn, tell } = params;
  const what = isTheirOwn
    ? 'offer a joint solution in which their own work has its part'
    : about === ''
      ? 'ask what stands against us'
      : `answer ${quote(about)}`;
  const action =
    through === ''
      ? `See ${listed(names)} in person, and ${what}.`
      : `Ask ${through} to bring us to ${name}, and ${what}.`;
  return `${action}${telling(tell)}`;
};

const unmet = ({ name, names, through, heard, about, isHeard, tell, after }: NextParams['unmet']): string => {
  if (through !== '') {
    const once = after === '' ? 'Ask' : `Once ${after} has been seen, ask`;
    const also = after === '' ? telling(tell) : ` Have ${after} there, or tell them before.`;
    return `${once} ${through} to introduce us to ${listed(names)}.${also}`;
  }
  if (tell !== '') {
    const what =
      about === ''
        ? ''
        : isHeard
          ? `, and hear what stands behind ${quote(about)}`
          : ` about ${quote(about)}`;
    return `Have one of our own executives see ${name}${what}.${telling(tell)}`;
  }
  return heard.length === 0
    ? `Find out whom ${name} listens to, and get an introduction.`
    : `Find a way to ${name} through ${listed(heard)}, whom they listen to.`;
};

/** S9: neutral words, since everybody reads the question. */
const askedOf: Readonly<Record<Askable, string>> = {
  offering: 'how the requirement is measured (and whether an equivalent counts)',
  terms: 'how price and terms are scored',
  culture: 'how the offers are judged',
  timing: 'which dates are fixed',
};

/** A9: what is said of themselves is not put to them. */
const inQuestion = ({ text, confirm }: NextParams['verify']): string =>
  confirm?.how === 'openly'
    ? `what stands behind ${quote(text)}`
    : confirm?.how === 'stillOpen'
      ? `whether we can still be in time for ${quote(text)}`
      : `whether ${quote(text)} is true`;

const toConfirm = (params: NextParams['verify']): string => {
  const { confirm } = params;
  const what = inQuestion(params);
  return confirm?.through === undefined ? what : `an introduction to ${confirm.who}, to learn ${what}`;
};

/** What else is said to somebody, after 'In the same talk:'. */
const too = ({ kind, params, twin, follows }: SaidToo): string => {
  if (kind === 'unmet' || kind === 'confidant') return `an introduction to ${params.name}`;
  if (kind === 'fewContacts')
    return params.to === '' ? 'a second contact' : `an introduction to ${params.to}`;
  if (kind === 'against')
    return params.through === '' ? 'what stands against us' : `the way to ${params.name}`;
  if (kind === 'coverage') return 'who signs, and who sits in every meeting';
  if (kind === 'suggested' && twin === true) {
    const factor = quote(params.action.from);
    return follows === true ? `what follows from ${factor}` : factor;
  }
  if (kind === 'verify') return toConfirm(params);
  return kind === 'confirm' ? `whether ${quoted(params.texts.slice(0, 1))} is true` : '';
};

const settled = ({ kind, params, inMoney }: SaidToo): string => {
  if (kind === 'goOrNot')
    return `Settle with it: one bold offer${params.offer === '' ? '' : ` that builds on ${quote(params.offer)}`}, or withdraw.`;
  if (kind === 'suggested' && inMoney === true)
    return `Put this into it, in money: ${quote(params.action.from)}.`;
  if (kind !== 'putOff') return '';
  const what = planned(params);
  return params.until === 'forMoney' || params.until === 'forName'
    ? `It takes the place of ${what}.`
    : `Until then this waits: ${what}.`;
};

/** In the words of these labels. */
export const nextIn = (labels: Labels): NextSentences => {
  const going = goingIn(labels);
  const roleOf = (role: Role | null): string => (role === null ? '' : `the ${labels.rolesInSentences[role]}`);
  return {
    officialQuestion: ({ about, subjects, until }) => ({
      action:
        about.length + subjects.length === 0
          ? 'Put our questions officially, in writing.'
          : `Ask officially, in neutral words: ${list([...about.map(quote), ...subjects.map((each) => askedOf[each])])}.`,
      why:
        until === null
          ? 'Only official questions are allowed.'
          : `Questions are taken until ${shortDate(until)}.`,
    }),
    commitment: (params) => ({ action: commitment(params), why: whyCommitment(params) }),
    leaver: (params) => ({
      action: leaver(params),
      why: `Their last day is ${shortDate(params.day)}.`,
    }),
    decide: ({ flags, competitor, isOurs, waiting }) => ({
      action:
        flags.length === 0
          ? 'Decide with your manager what must change, or withdraw.'
          : `Decide with your manager how to meet these musts, or withdraw: ${quoted(flags.slice(0, 2))}.`,
      why: `${
        isOurs
          ? 'We decided to stop.'
          : competitor === ''
            ? 'What weighs most is against us.'
            : `We are weak at a must, and ${competitor} is ahead.`
      }${waiting.length === 0 ? '' : ` Until then this waits: ${listed(waiting.map(quote))}.`}`,
    }),
    redFlag: ({ text, rating, names, waits }) => ({
      action: waits
        ? `Improve ${quote(text)}, or ask by the official way how else it can be met.`
        : `Improve ${quote(text)}, or agree${withNames(names)} on another way.`,
      why: `It is a must, and we score ${rating} of 5.`,
    }),
    against: (params) => ({
      action: against(params),
      why:
        params.role === null
          ? `${params.name} is against us.`
          : `${capitalise(roleOf(params.role))} is against us.`,
    }),
    confirm: ({ texts, names, evidence, waits }) => ({
      action: waits
        ? `Find papers that confirm this: ${listed(texts.map(quote))}.`
        : `Have this confirmed${names.length === 0 ? '' : `, first by ${names[0]}`}: ${listed(texts.map(quote))}.`,
      why: `Only ${format.percentDown(evidence)} of the weight is confirmed.`,
    }),
    unmet: (params) => ({
      action: unmet(params),
      why: `None of us has met ${roleOf(params.role)}.`,
    }),
    confidant: ({ name, of, through }) => ({
      action:
        through === ''
          ? `Find out who can introduce us to ${name}, whom ${of} listens to.`
          : `Ask ${through} to introduce us to ${name}, whom ${of} listens to.`,
      why: `None of us has met the one whom the ${labels.rolesInSentences.approver} listens to.`,
    }),
    fewContacts: ({ names, to, about, after, isGatekeepers }) => ({
      action:
        about !== ''
          ? `Meet ${to}, and begin with ${quote(about)}.${after === '' ? '' : ` Ask there for an introduction to ${after}.`}`
          : to === ''
            ? `Ask ${list(names.slice(0, 2))} for a second contact.`
            : `Ask ${list(names.slice(0, 2))} to bring us to ${to}.`,
      why: isGatekeepers ? 'We know only people who can say no.' : 'Everything hangs on one contact.',
    }),
    verify: (params) => ({
      // Whom to ask, and how, is A9's sentence; before the no-contact date nobody is.
      action: `Check whether ${quote(params.text)} is true, in writing.`,
      why: params.turns
        ? 'Without it the strategy is another, and it is only assumed.'
        : 'It counts in the strategy, and is only assumed.',
    }),
    stale: ({ name, role, days }) => ({
      action: `Get in touch with ${name} again.`,
      why: `${capitalise(roleOf(role))} has not heard from us for ${format.days(days)}.`,
    }),
    missingRole: ({ role }) => ({
      action:
        role === 'owner'
          ? `Find out who drives this decision: the ${labels.rolesInSentences.owner}.`
          : `Find out who gives the final yes: the ${labels.rolesInSentences.approver}.`,
      why: 'The table has none yet.',
    }),
    coverage: ({ coverage, lacksRoles, name }) => ({
      action:
        lacksRoles === true
          ? name === undefined
            ? 'Find out who signs, and who sits in every meeting.'
            : `Go through the people with ${name}: who signs, who sits in every meeting, what each of them wants.`
          : 'Meet more of the key people, first those who decide.',
      why:
        lacksRoles === true
          ? 'Nobody in the table has a role yet.'
          : coverage === null
            ? 'It is not noted whom we are in contact with.'
            : `We reach ${format.percentDown(coverage)} of the key people.`,
    }),
    goals: ({ open }) => ({
      action: 'Complete the goals for this customer.',
      why: open === 1 ? 'One point is open.' : `${format.number(open)} points are open.`,
    }),
    putOff: (params) => ({ action: putOff(params), why: whyPutOff[params.until](params) }),
    goOrNot: (params) => ({ action: goOrNot(params), why: whyGoOrNot(params) }),
    review: ({ name, day, promise }) => ({
      action: `Ask ${name} who speaks for it on ${shortDate(day)}, and which figures they look at.`,
      why:
        promise === ''
          ? 'They decide by what is on the table that day.'
          : `Ask also whether this still holds: ${quote(promise)}.`,
    }),
    keepProof: ({ text, names }) => ({
      action:
        names.length === 0
          ? `Go on noting the figures every month: ${quote(text)}.`
          : `Send ${listed(names)} a page of figures every month: ${quote(text)}.`,
      why: 'It asks nothing of anybody, and is there on the day.',
    }),
    thank: ({ name }) => ({
      action: `Thank ${name} in person, stay in touch on the subject, and ask nothing about the decision.`,
      why: 'Who spoke for us must not suffer for it.',
    }),
    comeBackAfter: ({ name, text, day }) => ({
      action: `Agree${name === '' ? '' : ` with ${name}`} on a visit after ${format.date(day)}, and ask how things stand.`,
      why: `Why that day: ${quote(text)}.`,
    }),
    condition: ({ reason }) => ({ action: going.reason(reason), why: 'It is a condition for going on.' }),
    whySuggested: ({ action: { advice, from }, weight, role, day, isCounted }, isNamed) => {
      const about = isNamed ? '' : `${quote(from)}. `;
      if (day !== null) return `${about}It has to be done in time for ${shortDate(day)}.`;
      if (advice.rule === 'A9') {
        // Which way it works is still asked: then its weight is for nobody and against nobody.
        if (advice.quadrant === null) return '';
        const isFor = advice.quadrant === 'leverage' || advice.quadrant === 'maximise';
        const side = isFor ? 'for' : 'against';
        return isCounted
          ? `${about}It weighs ${weight ?? 0} ${side} us.`
          : `${about}It is ${side} us, and not in the sums yet: a rating is missing.`;
      }
      return role === null ? '' : `${capitalise(labels.rolesInSentences[role])}.`;
    },
    whyWay: ({ action: { from }, to, steps }, isNamed) =>
      steps === 1
        ? `${isNamed ? '' : `${quote(from)}. `}It is all that stands between us and ${quote(labels.macros[to])}.`
        : `${isNamed ? '' : `${quote(from)}. `}It is the first of ${format.number(steps)} steps to ${quote(labels.macros[to])}.`,
    too,
    there: (params) =>
      `Once there, ${params.confirm?.how === 'openly' ? 'hear' : 'ask'} ${inQuestion(params)}.`,
    sameTalk: (asked) => `In the same talk: ${listed(asked)}.`,
    settled,
    andThen: (action) => `Then: ${action}`,
    inTurn: (one, other) => `${one} ${other}`,
    late: ({ text, since }) =>
      text === '' ? `overdue since ${shortDate(since)}` : `${quote(text)} overdue since ${shortDate(since)}`,
    nobody: 'nobody yet',
    take: 'Take it',
    by: (day) => `by ${shortDate(day)}`,
    title: 'Do next',
    more: (count) => `After that: ${format.number(count)} more`,
    states: { suggested: '', open: 'under way', overdue: 'overdue' },
  };
};
