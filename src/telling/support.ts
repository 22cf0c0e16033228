// A11 in words: why more than one of us is needed, who does what, and what nobody does yet.
import type { AccountAnalysis } from '../method/analysis';
import type { TeamMember } from '../method/ground/plan';
import type { Text } from '../text/text';
import type { Line } from './line';

export interface SupportTelling {
  readonly reasons: readonly string[];
  /** Each with who holds it as its note. */
  readonly held: readonly Line[];
  readonly open: readonly Line[];
  /** More than the number of people asks for it, or a team is written down. */
  readonly isAsked: boolean;
}

export function tellSupport({ support }: AccountAnalysis, text: Text): SupportTelling | null {
  if (support === null) return null;
  const { reasons, people, team, gaps } = support;
  return {
    reasons: reasons.map((reason) => text.support.reasons[reason](people)),
    held: team.map((member) => ({
      words: functionOf(member, text),
      cells: [member.cell],
      note: text.support.holder(member.person, member.counterparts),
    })),
    open: gaps.map((gap) => ({ words: text.support.gap(gap), cells: [gap.cell] })),
    isAsked: team.length > 0 || reasons.some((reason) => reason !== 'manyPeople'),
  };
}

/** In the method's word or the user's own. */
const functionOf = ({ duty, text: own }: TeamMember, text: Text): string =>
  duty === null ? own : text.support.duties[duty];
