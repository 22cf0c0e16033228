// N2 in words: what the customer does on the way to the sale, and how each of these commitments stands.
import type { JudgedCommitment } from '../method/actions/commitments';
import type { AccountAnalysis } from '../method/analysis';
import type { Text } from '../text/text';
import { tellFindings } from './findings';
import { inOneLine, type Line } from './line';

/** How it stands is its note: 'next · planned for 3 Dec'. */
export interface CommitmentLine extends Required<Line> {
  /** What is wrong with it; '' where nothing is. */
  readonly gap: string;
  readonly isNext: boolean;
}

export interface CommitmentsTelling {
  readonly title: string;
  /** The next one alone. */
  readonly next: Line | null;
  readonly awaited: readonly CommitmentLine[];
  readonly reached: readonly CommitmentLine[];
  /** How many are reached; '' for none. */
  readonly count: string;
  /** Those that were passed over. */
  readonly order: readonly Line[];
}

/** In their order; null where there are none. `sayDay` writes an ISO date, here and in the next telling. */
export function tellCommitments(
  { nextSteps, findings }: Pick<AccountAnalysis, 'nextSteps' | 'findings'>,
  text: Text,
  sayDay = text.format.date,
): CommitmentsTelling | null {
  const { list, next } = nextSteps.commitments ?? { list: [], next: null };
  if (list.length === 0) return null;
  const words = text.nextSteps;
  const gaps = findings.filter((finding) => finding.rule === 'N2');
  const stands = ({ state, planned, actual }: JudgedCommitment): string =>
    words.states[state](sayDay((state === 'reached' ? actual : (planned ?? actual)) ?? ''));
  const lineOf = (each: JudgedCommitment): CommitmentLine => {
    const gap = gaps.find(({ cells, params }) => params.kind !== 'order' && cells[0] === each.cell);
    return {
      words: each.text,
      cells: [each.cell],
      severity: each.state === 'overdue' ? 'medium' : 'low',
      note: inOneLine(each.cell === next?.cell && words.next, stands(each)),
      gap: gap ? text.finding(gap) : '',
      isNext: each.cell === next?.cell,
    };
  };
  const reached = list.filter(({ state }) => state === 'reached');
  return {
    title: words.titles.commitments,
    next: next && {
      words: text.sheets.strategy.nextCommitment(next.text),
      cells: [next.cell],
      note: stands(next),
    },
    awaited: list.filter(({ state }) => state !== 'reached').map(lineOf),
    reached: reached.map(lineOf),
    count: reached.length === 0 ? '' : words.reached(reached.length),
    order: tellFindings(
      gaps.filter(({ params }) => params.kind === 'order'),
      text,
    ),
  };
}
