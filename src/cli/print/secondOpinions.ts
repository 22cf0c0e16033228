// A11 and A12 for people: what nobody of our house does yet, and what a second opinion would change.
import type { AccountAnalysis } from '../../method/analysis';
import type { SecondOpinion } from '../../method/strategy/secondOpinions';
import type { MacroStrategy } from '../../method/ground/words';
import type { Telling } from '../../telling/account';
import { agreementOf, restOf } from '../../telling/secondOpinions';
import type { Text } from '../../text/text';
import { hang, labelled } from './lines';

/** A11; silent where only the number of people asks, and no team is written down. */
export function supportLines({ support }: Telling): readonly string[] {
  if (support === null || !support.isAsked) return [];
  const held = support.held.map(({ words, note = '' }) => ({ label: words, texts: [note] }));
  return [
    ...support.reasons.flatMap((reason) => hang('  ', reason)),
    ...labelled(held, '  '),
    ...support.open.flatMap(({ words }) => hang('  - ', words)),
  ];
}

/** A12 */
export function opinionLines({ secondOpinions, strategy }: AccountAnalysis, text: Text): readonly string[] {
  return secondOpinions.flatMap((report) => linesOf(report, strategy.macro, text));
}

function linesOf(report: SecondOpinion, ours: MacroStrategy | null, text: Text): readonly string[] {
  const { secondOpinions: opinions } = text;
  const { assessor, discuss, together, unmatched } = report;
  const lead = [agreementOf(report, ours, text), together ? opinions.together(discuss[0]?.to ?? null) : ''];
  const say = together ? opinions.difference : opinions.turning;
  const others = [
    restOf(report, text),
    unmatched.length === 0 ? '' : `${opinions.unmatched(unmatched.length)} [${unmatched.join(', ')}]`,
  ];
  const told = (sentence: string): readonly string[] => (sentence === '' ? [] : hang('  ', sentence));
  return [
    ...lead.flatMap(told),
    ...discuss.flatMap((each) => hang('  - ', say(each, assessor))),
    ...others.flatMap(told),
  ];
}
