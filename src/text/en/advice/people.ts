// T7: what to do with a person, by role and attitude, and what the person's own need adds.
import type { AdviceTexts } from '../../suggestion';
import type { Labels } from '../labels';

/** At the beginning of a sentence. */
export const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const peopleIn = ({ rolesPlural }: Labels): AdviceTexts['people'] => ({
  advocate: {
    against: (name) => ({
      action: `Ask ${name} what speaks against us, and bring back an answer.`,
      why: `${capitalise(rolesPlural.advocate)} shape opinions every day, and an answered objection stops spreading.`,
    }),
    neutral: (name) => ({
      action: `Let ${name} see the benefit in their own work.`,
      why: `${capitalise(rolesPlural.advocate)} speak for what has helped them, and few argue for a promise.`,
    }),
    for: (name) => ({
      action: `Prepare ${name} to argue for us when we are not there.`,
      why: 'Much is decided between meetings, and good arguments make it easy to speak up.',
    }),
  },
  owner: {
    against: (name) => ({
      action: `Meet ${name} alone, and take up the objections one by one.`,
      why: `${capitalise(rolesPlural.owner)} decide and stay involved, so support elsewhere does not replace theirs.`,
    }),
    neutral: (name) => ({
      action: `Link the proposal to a result that ${name} answers for.`,
      why: `${capitalise(rolesPlural.owner)} live with the outcome, and move for what helps their own results.`,
    }),
    for: (name) => ({
      action: `Plan the next steps with ${name}, and agree who does what by when.`,
      why: `${capitalise(rolesPlural.owner)} on our side can set the pace and open doors above.`,
    }),
  },
  gatekeeper: {
    against: (name) => ({
      action: `Find the rule or worry behind ${name}’s resistance, and answer it point by point.`,
      why: `${capitalise(rolesPlural.gatekeeper)} cannot say the final yes, but they can end the talks early.`,
    }),
    neutral: (name) => ({
      action: `Ask ${name} what they need from us, and bring it complete and early.`,
      why: `${capitalise(rolesPlural.gatekeeper)} test whether we fit, and full papers make it easy to let us through.`,
    }),
    for: (name) => ({
      action: `Ask ${name} what could still stop us, and keep in touch.`,
      why: `${capitalise(rolesPlural.gatekeeper)} hear of obstacles early, and can show the way to those who decide.`,
    }),
  },
  approver: {
    against: (name) => ({
      action: `Find out whom ${name} listens to, and answer the objection through them.`,
      why: `${capitalise(rolesPlural.approver)} rely on the judgement of others, so a trusted voice reaches further than ours.`,
    }),
    neutral: (name) => ({
      action: `Find out whom ${name} listens to, and ask them for an introduction.`,
      why: `${capitalise(rolesPlural.approver)} decide from a distance, and give their yes to what they have understood.`,
    }),
    for: (name) => ({
      action: `Send ${name} one page before each milestone.`,
      why: `${capitalise(rolesPlural.approver)} have little time, and a short, regular word keeps their support alive.`,
    }),
  },
});

/** T7: by name, where the table says who leads to the person. */
export const leadsIn = ({ rolesInSentences: { approver } }: Labels): AdviceTexts['leads'] => ({
  objectionThrough: (name, other) => `Ask ${other} to take up the objection with ${name}.`,
  objectionFirst: (name, other) => `Win ${other} first: ${name} listens to them more than to us.`,
  meetThrough: (name, other) => `Ask ${other} to introduce you to ${name} for half an hour.`,
  meetFirst: (name, other) => `Win ${other} first, then ask for an introduction to ${name}.`,
  meetOwed: (name, other) =>
    `Put right what ${other} holds against us, then ask for an introduction to ${name}.`,
  meetAfter: (name, other, after) =>
    `After the talk with ${after}, ask ${other} to introduce you to ${name}.`,
  meetAgain: (name) => `Get half an hour with ${name}, and show what this sale changes for them.`,
  accessTo: (name, other) => `Plan the next steps with ${name}, and ask to meet the ${approver}, ${other}.`,
  ownerThrough: (name, other) => `Ask ${other} to take up the objection with ${name}.`,
  ownerFirst: (name, other) => `Win ${other} first: ${name} listens to them more than to us.`,
  ownerFind: (name) => `Find out whom ${name} listens to, and answer the objection through them.`,
  ownerMeet: (name, other) => `Ask ${other} to introduce you to ${name} for half an hour.`,
  ownerMeetFind: (name) => `Find out who can introduce you to ${name}, and ask for half an hour.`,
  ownerReach: (name, other) =>
    `Ask ${other} to introduce you to ${name}, and ask there what ${name} answers for.`,
  ownerReachFirst: (name, other) => `Win ${other} first, then ask for an introduction to ${name}.`,
  advocateCall: (name) => `Call ${name} for a first talk, and ask what matters to them.`,
  advocateHear: (name) => `Call ${name}, and ask what would have to be different.`,
  advocateHearAfter: (name, _, after) => `After the talk with ${after}, ask them whether we may see ${name}.`,
  leavesSoon: (name, other) => `Before ${name} leaves, ask for an introduction to ${other}.`,
  leavesSoonAsk: (name) => `Before ${name} leaves, ask who takes over, and for an introduction.`,
  gatekeeperCall: (name) => `Call ${name} for a first talk, and ask what they need from us.`,
});

export const needs: AdviceTexts['needs'] = {
  power: 'Offer options and leave the choice to them: having influence matters to them.',
  achievement: 'Bring figures and a target within reach: results matter to them.',
  recognition: 'Name their part where others hear it: being seen matters to them.',
  belonging: 'Include their colleagues and seek agreement: the group matters to them.',
  order: 'Send a clear plan and keep every date: order matters to them.',
  safety: 'Bring references, guarantees and a small first step: safety matters to them.',
};

/** T9: what it means that the seller has that need as well. */
export const sameNeeds: AdviceTexts['sameNeeds'] = {
  power: 'You want influence as well: leave the last word to them.',
  achievement: 'You want results as well: count theirs before yours.',
  recognition: 'You want to be seen as well: leave the stage to them.',
  belonging: 'You want to be liked as well: say the uncomfortable things anyway.',
  order: 'You want order as well: agree on one plan, and leave room for the unforeseen.',
  safety: 'You want safety as well: take the first step yourself, since somebody has to.',
};

/** T9: by the seller's own need, the other being the one that clashes with it. */
export const clashingNeeds: AdviceTexts['clashingNeeds'] = {
  power: 'You like to lead and they want to belong: ask the group first, and decide nothing over its head.',
  belonging: 'You want to be liked and they want to lead: bring clear options, and ask for their decision.',
  achievement:
    'You press for results and they want to be safe: take small steps, and show that each one held.',
  safety: 'You like to be sure and they want to get on: bring a date and a target, and name risks briefly.',
  recognition: 'You like to shine and they want order: bring agenda and figures, and keep to them.',
  order: 'You like order and they want to be seen: give their part its place before the agenda.',
};
