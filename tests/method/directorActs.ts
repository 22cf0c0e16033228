// What kind of act a line of ours is, in the words of the corpus: a line about the right person that does another thing is no hit.
import type { AccountAnalysis } from '../../src/method/analysis';
import type { NextKind, NextLine, SaidToo } from '../../src/method/next/nextLine';
import type { Advice } from '../../src/method/actions/suggestedAction';
import type { Topic } from '../../src/method/factors/topics/topics';
import type { Quadrant } from '../../src/method/ground/words';
import { textOf } from '../../src/text/text';
import type { ActionKind } from '../directors/account';

type Kinds = readonly ActionKind[];

/** Bookkeeping is no act; what depends on more than its kind is below. */
const ofKind: Readonly<Partial<Record<NextKind, Kinds>>> = {
  officialQuestion: ['prepare official question'],
  leaver: ['use leaver', 'introduce'],
  decide: ['decide with manager'],
  redFlag: ['lift red flag'],
  confirm: ['confirm'],
  verify: ['confirm'],
  unmet: ['introduce', 'win contact'],
  confidant: ['introduce', 'win contact'],
  fewContacts: ['introduce', 'win contact'],
  stale: ['win contact', 'after-sale touch'],
  missingRole: ['confirm'],
  goOrNot: ['decide with manager'],
  review: ['confirm'],
  keepProof: ['strengthen'],
  thank: ['after-sale touch'],
  comeBackAfter: ['wait'],
};

const ofTopic: Readonly<Partial<Record<Topic, Kinds>>> = {
  complaint: ['resolve complaint'],
  price: ['price'],
  materialCost: ['price'],
  unknown: ['introduce', 'win contact'],
  requirement: ['lift red flag', 'soften'],
  approval: ['lift red flag', 'soften'],
  // With our own people and money: what our manager has to agree to.
  payment: ['decide with manager'],
  reference: ['reference', 'strengthen'],
  trial: ['reference', 'strengthen', 'soften'],
};
const ofQuadrant: Readonly<Record<Quadrant, Kinds>> = {
  maximise: ['strengthen'],
  leverage: ['strengthen'],
  reduce: ['soften'],
  eliminate: ['soften'],
};

function kindsOfAdvice(advice: Advice, from: string, { sale }: AccountAnalysis): Kinds {
  if (advice.rule === 'N5') return ['after-sale touch'];
  if (advice.rule === 'N3')
    return advice.kind === 'partWell' ? ['debrief'] : advice.kind === 'prepare' ? [] : ['wait'];
  if (advice.rule === 'T7') {
    if (advice.band === 'against') return ['win over'];
    return advice.lead === undefined ? [] : ['introduce', 'win contact'];
  }
  if (advice.rule !== 'A9') return [];
  // A question handed back is no act.
  if (
    /[?？]/.test(
      textOf('en')
        .advice.suggest(advice, from)
        .action.replace(/“[^”]*”/g, ''),
    )
  )
    return [];
  if (advice.confirm !== undefined) return ['confirm'];
  const isAgainst = advice.quadrant === 'reduce' || advice.quadrant === 'eliminate';
  // What was delivered and is not right yet is a complaint, whatever it is about.
  if (sale.state === 'won' && isAgainst) return ['resolve complaint', 'after-sale touch'];
  return [
    ...((advice.topic && ofTopic[advice.topic]) ?? []),
    ...(advice.quadrant === null ? [] : ofQuadrant[advice.quadrant]),
  ];
}

/** Is what stands against us with somebody something that they complain about? */
const isComplaint = (cells: readonly string[], { factors }: AccountAnalysis): boolean =>
  factors.some(
    ({ cell, category, direction }) =>
      cells.includes(cell) && direction === 'negative' && category === 'history',
  );

/** What kinds of act one thing that is said is. */
export function kindsOf(said: SaidToo | NextLine, account: AccountAnalysis): Kinds {
  if (said.kind === 'suggested' || said.kind === 'way')
    return kindsOfAdvice(said.params.action.advice, said.params.action.from, account);
  if (said.kind === 'against')
    return [
      'win over',
      ...(said.params.through === '' ? [] : (['introduce', 'win contact'] as const)),
      ...(isComplaint(said.cells, account) ? (['resolve complaint'] as const) : []),
    ];
  if (said.kind === 'commitment')
    return said.params.isStop
      ? [said.params.open === '' ? 'wait' : 'lift red flag']
      : [said.params.frozen === '' ? 'meet commitment' : 'confirm'];
  // To wait with what one offers is a matter of the price where it is an offer in figures.
  if (said.kind === 'putOff')
    return [
      'decide with manager',
      ...(/quot|price|报价/i.test(said.params.text) ? (['price'] as const) : []),
    ];
  if (said.kind === 'coverage') return said.params.name === undefined ? [] : ['confirm'];
  if (said.kind === 'condition')
    return said.params.reason.reason === 'unsureMusts' ? ['confirm', 'lift red flag'] : [];
  return ofKind[said.kind] ?? [];
}
