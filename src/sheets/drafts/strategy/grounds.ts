// The right side, names with figures: what decides it, the customer's commitments, against whom, who does what in our house.
import type { JudgedCommitment } from '../../../method/actions/commitments';
import type { SupportGap } from '../../../method/strategy/support';
import type { Telling } from '../../../telling/account';
import { inOneLine, mostSaid } from '../../../telling/line';
import type { ResultInput } from '../resultInput';
import { withRest, type Block, type Item } from './blocks';

export function groundBlocks(input: ResultInput, telling: Telling): readonly Block[] {
  return [
    decidingBlock(input, telling),
    commitmentsBlock(input),
    partiesBlock(input, telling),
    supportBlock(input),
  ];
}

/** A5 */
function decidingBlock({ text }: ResultInput, { deciding: { heading, factors } }: Telling): Block {
  const items = factors.map(({ text: words, cell, weight }): Item => ({
    text: words,
    target: cell,
    figure: weight,
  }));
  return { heading, items: withRest(items, { most: mostSaid.sheet.deciding, kind: 'factors' }, text) };
}

/** N2: the one that is next and those after it, with their days; those that are reached are counted. */
function commitmentsBlock({ analysis, text }: ResultInput): Block {
  const { list, next } = analysis.nextSteps.commitments ?? { list: [], next: null };
  const words = text.nextSteps;
  const awaited = list.filter(({ state }) => state !== 'reached');
  const reached = list.length - awaited.length;
  const dayOf = ({ planned, actual }: JudgedCommitment): string =>
    text.format.shortDate(planned ?? actual ?? '');
  const itemOf = (each: JudgedCommitment): Item => ({
    text: inOneLine(each.text, each.cell === next?.cell && words.next),
    target: each.cell,
    figure: dayOf(each),
    ...(each.state === 'overdue' && { figureLook: 'alarm' }),
  });
  return {
    heading: words.titles.commitments,
    items: [
      ...(reached === 0 ? [] : [{ text: `✓ ${words.reached(reached)}`, quiet: true } as const]),
      ...withRest(awaited.map(itemOf), { most: mostSaid.sheet.commitments, kind: 'commitments' }, text),
    ],
  };
}

/** R4: ourselves and the competitors, each with the score; below them where we stand. */
function partiesBlock({ text }: ResultInput, { criteria }: Telling): Block {
  const parties = criteria?.parties ?? [];
  return {
    heading: text.sheets.strategy.againstWhom,
    items: parties.map(({ name, score }) => ({ text: name, figure: score })),
  };
}

/** A11: what nobody does yet before who does what. */
function supportBlock({ analysis: { support }, text }: ResultInput): Block {
  if (support === null) return { heading: '', items: [] };
  const functionOf = ({ duty, text: own }: Pick<SupportGap, 'duty' | 'text'>): string =>
    duty === null ? own : text.support.duties[duty];
  const open = support.gaps.map((gap): Item => ({
    text: inOneLine(functionOf(gap), gap.counterpart),
    target: gap.cell,
    figure: text.next.nobody,
    figureLook: 'alarm',
  }));
  const held = support.team.map((member): Item => ({
    text: inOneLine(functionOf(member), text.format.list(member.counterparts)),
    target: member.cell,
    figure: member.person,
  }));
  return {
    heading: text.support.heading,
    items: withRest([...open, ...held], { most: mostSaid.sheet.support, kind: 'duties' }, text),
  };
}
