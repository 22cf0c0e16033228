// N5: what keeps the relation going once the sale is won.
import { cut } from '../../sentences';
import type { AdviceTexts } from '../../suggestion';
import { format } from '../format';
import type { Labels } from '../labels';
import { capitalise } from './people';

export const touchIn = ({ rolesPlural }: Labels): AdviceTexts['touch'] => ({
  owner: (name, when) => ({
    action: `See ${name} ${when}: ask what it has brought to their own results.`,
    why: `${capitalise(rolesPlural.owner)} answer for what was bought, and decide again next time.`,
  }),
  approver: (name, when) => ({
    action: `Send ${name} one page ${when}: what we promised, and what they got.`,
    why: `${capitalise(rolesPlural.approver)} hear of suppliers mostly when something fails: let them hear what works.`,
  }),
  advocate: (name, when) => ({
    action: `Ask ${name} ${when} how it is working day to day, and fix what is not.`,
    why: `${capitalise(rolesPlural.advocate)} notice first what others will complain about later.`,
  }),
  gatekeeper: (name, when) => ({
    action: `Ask ${name} ${when} whether everything is as agreed.`,
    why: `${capitalise(rolesPlural.gatekeeper)} stand at the door of the next sale, too.`,
  }),
  noRole: (name, when) => ({
    action: `Be in touch with ${name} ${when}.`,
    why: 'Go quiet between two sales and you start again from zero.',
  }),
});

/** What is overdue is due now. */
export const touchTime: AdviceTexts['touchTime'] = (due, overdue) => {
  if (due === null) return 'now';
  return overdue ? `now (overdue since ${format.date(due)})` : `by ${format.date(due)}`;
};

const parting = 'If we lose well, we are asked again.';
const review = 'They decide by what is on the table that day.';
const waiting = 'A decision that was put off cannot be pressed; a day keeps it from being forgotten.';

/** The day that has come, the day to come, no day yet. */
const days: Readonly<
  Record<
    'comeBack' | 'wait',
    Record<'now' | 'on', (day: string, who: string) => string> & { none: (who: string) => string }
  >
> = {
  comeBack: {
    now: (day, who) =>
      `Get in touch ${who === '' ? '' : `with ${who} `}again, as planned for ${day}: ask whether the no was for that time, or for good.`,
    on: (day, who) =>
      `Come back ${who === '' ? '' : `to ${who} `}on ${day}: ask whether the no was for that time, or for good.`,
    none: (who) =>
      `Agree with ${who === '' ? 'the customer' : who} when you may ask again, and write down the day.`,
  },
  wait: {
    now: (day, who) => `Ask ${who === '' ? '' : `${who} `}where they stand: it was on hold until ${day}.`,
    on: (day, who) => `Wait until ${day}, and do not press ${who === '' ? '' : `${who} `}before.`,
    none: (who) =>
      `Find out ${who === '' ? '' : `from ${who} `}when they look at it again, and write down the day.`,
  },
};

export const rest: AdviceTexts['rest'] = (advice) => {
  if (advice.kind === 'partWell') {
    const { plan, who } = advice;
    const ours = `Ask ${who === '' ? '' : `${cut(who)} `}what decided it, thank those who worked with us, and hand over what is still open.`;
    const own = `Part well${who === '' ? '' : ` with ${cut(who)}`}: ${cut(plan)}`;
    return { action: plan === '' ? ours : own, why: parting };
  }
  if (advice.kind === 'prepare') {
    const beside = advice.who === '' ? '' : `with ${cut(advice.who)} `;
    return { action: `Prepare ${beside}what they will look at on ${format.date(advice.day)}.`, why: review };
  }
  const { day, due, kind } = advice;
  const { now, on, none } = days[kind];
  const who = cut(advice.who);
  const action = day === null ? none(who) : (due ? now : on)(format.date(day), who);
  return { action, why: kind === 'wait' ? waiting : parting };
};

export const rungs: AdviceTexts['rungs'] = {
  visitor: {
    action: 'Have a reason for every visit that is worth the customer’s time.',
    why: 'Without one, nobody remembers that we were there.',
  },
  priceSeller: {
    action: 'Get onto the list of suppliers who are asked to quote.',
    why: 'Once we are asked to quote, we learn what they buy, when, and from whom.',
  },
  productSeller: {
    action: 'Show in the customer’s own work what others cannot do.',
    why: 'Chosen for what the product does, we need not be the cheapest.',
  },
  needSeller: {
    action: 'Ask those who decide what troubles them, before offering anything.',
    why: 'If we know the need before the specification is written, we can help to write it.',
  },
  adviser: {
    action: 'Bring an idea for the customer’s own business, even where we sell nothing.',
    why: 'Advice that earns us nothing is believed, and asked for again.',
  },
};
