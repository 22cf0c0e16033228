// N7: what to do next, and why in a few words.
import type { Askable, NextParams, SaidToo } from '../../method/next/nextLine';
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

const commitment = ({ text, days, names, isStop, waits, open }: NextParams['commitment']): string => {
  if (waits)
    return days < 0 || isStop
      ? `Ask by the official way, in writing, for a later day for ${quote(text)}.`
      : `Prepare ${quote(text)}.`;
  if (days < 0) return `Agree on a new day for ${quote(text)}${withNames(names)}.`;
  if (isStop && open !== '')
    return `Use ${quote(text)} to settle ${quote(open)}${withNames(names.slice(0, 1))}.`;
  return isStop
    ? `Move ${quote(text)} to a later day${withNames(names)}.`
    : `Prepare ${quote(text)}${withNames(names)}, and have the day confirmed.`;
};

const leaver = ({ name, successor, to, isMet }: NextParams['leaver']): string => {
  if (!isMet)
    return successor === ''
      ? `Find out who comes after ${name}.`
      : `Get to know ${successor}, who comes after ${name}.`;
  const targets = [...new Set([...(successor === '' ? [] : [successor]), ...to])];
  return targets.length === 0
    ? `Ask ${name} who comes after them, and to introduce us.`
    : `Ask ${name} to introduce us to ${listed(targets)} before they leave.`;
};

const against = ({ name, through, about, onPaper }: NextParams['against']): string => {
  if (onPaper) return `Give ${name} what is asked for, in writing, and nothing more.`;
  const what = about === '' ? 'ask what stands against us' : `answer ${quote(about)}`;
  return through === ''
    ? `See ${name} in person, and ${what}.`
    : `Ask ${through} to bring us to ${name}, and ${what}.`;
};

const unmet = ({ name, through, heard }: NextParams['unmet']): string => {
  if (through !== '') return `Ask ${through} to introduce us to ${name}.`;
  return heard.length === 0
    ? `Find out whom ${name} listens to, and get an introduction.`
    : `Find a way to ${name} by ${listed(heard)}, whom they listen to.`;
};

const verify = ({ text, names, isOurs }: NextParams['verify']): string => {
  if (isOurs) return `Have our own people confirm whether ${quote(text)} is true.`;
  const [first = ''] = names;
  return first === ''
    ? `Check whether ${quote(text)} is true, in writing.`
    : `Ask ${first} whether ${quote(text)} is true.`;
};

/** S9: neutral words, since everybody reads the question. */
const askedOf: Readonly<Record<Askable, string>> = {
  offering: 'how the requirement is measured (and whether an equivalent counts)',
  terms: 'how price and terms are scored',
  culture: 'how the offers are judged',
  timing: 'which dates are fixed',
};

/** What else is said to somebody, after 'In the same talk:'. */
const too = ({ kind, params }: SaidToo): string => {
  if (kind === 'unmet' || kind === 'confidant') return `an introduction to ${params.name}`;
  if (kind === 'fewContacts')
    return params.to === '' ? 'a second contact' : `an introduction to ${params.to}`;
  if (kind === 'against')
    return params.through === '' ? 'what stands against us' : `the way to ${params.name}`;
  if (kind === 'verify') return `whether ${quote(params.text)} is true`;
  return kind === 'confirm' ? `whether ${quoted(params.texts.slice(0, 1))} is true` : '';
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
    commitment: (params) => ({
      action: commitment(params),
      why:
        params.days < 0
          ? `It was planned for ${shortDate(params.day)}.`
          : `It is planned for ${shortDate(params.day)}.`,
    }),
    leaver: (params) => ({
      action: leaver(params),
      why: `Their last day is ${shortDate(params.day)}.`,
    }),
    decide: ({ flags, competitor, isOurs }) => ({
      action:
        flags.length === 0
          ? 'Decide with your manager what must change, or withdraw.'
          : `Decide with your manager how to meet these musts, or withdraw: ${quoted(flags.slice(0, 2))}.`,
      why: isOurs
        ? 'We decided to stop.'
        : competitor === ''
          ? 'What weighs most is against us.'
          : `We are weak at a must, and ${competitor} is ahead.`,
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
    fewContacts: ({ names, to, about, isGatekeepers }) => ({
      action:
        about !== ''
          ? `Meet ${to}, and begin with ${quote(about)}.`
          : to === ''
            ? `Ask ${list(names.slice(0, 2))} for a second contact.`
            : `Ask ${list(names.slice(0, 2))} to bring us to ${to}.`,
      why: isGatekeepers ? 'We know only people who can say no.' : 'Everything hangs on one contact.',
    }),
    verify: (params) => ({
      action: verify(params),
      why:
        params.hold === null
          ? 'It weighs much, and is only assumed.'
          : `With assumptions either way, the strategy holds in ${format.casesOfTen(params.hold)}.`,
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
    coverage: ({ coverage, lacksRoles }) => ({
      action:
        lacksRoles === true
          ? 'Say of each person how involved they are, and whether they decide.'
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
    condition: ({ reason }) => ({ action: going.reason(reason), why: 'It is a condition for going on.' }),
    whySuggested: ({ action: { advice }, weight, role, day }) => {
      if (day !== null) return `Its day is ${shortDate(day)}.`;
      if (advice.rule === 'A9') {
        const isFor = advice.quadrant === 'leverage' || advice.quadrant === 'maximise';
        return `It weighs ${weight ?? 0} ${isFor ? 'for' : 'against'} us.`;
      }
      return role === null ? '' : `${capitalise(labels.rolesInSentences[role])}.`;
    },
    whyWay: ({ to, steps }) =>
      steps === 1
        ? `Once that is done, the strategy is ${quote(labels.macros[to])}.`
        : `It is the first of ${format.number(steps)} steps to ${quote(labels.macros[to])}.`,
    too,
    sameTalk: (asked) => `In the same talk: ${listed(asked)}.`,
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
