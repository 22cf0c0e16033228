// R8: one fact is said in one place. What a condition (R6) or one of the next three (N7) says already is marked among the findings, so
// that a page can leave it out there.
import type { Finding, FindingRule, SaidBy } from './ground/finding';
import type { GoingOn, GoingReason, GoingReasonName } from './next/going';
import type { NextKind, NextLine } from './next/nextLine';

/** The findings that a condition says in other words; of those that are of somebody or something, where the condition names their cells. */
const findingsOfReason: Readonly<Partial<Record<GoingReasonName, (finding: Finding) => boolean>>> = {
  flagsAndBehind: isOf('R4', ({ kind }) => kind !== 'unsure'),
  hearsay: isOf('R3', ({ kind }) => kind === 'mostlyAssumed'),
  redFlags: isOf('R4', ({ kind }) => kind === 'redFlag'),
  behind: isOf('R4', ({ kind }) => kind === 'behind'),
  unsureMusts: isOf('R4', ({ kind }) => kind === 'unsure'),
  // Who is against us and not met either is one condition.
  against: ({ rule }) => rule === 'T6g' || rule === 'T6f',
  withoutContact: isOf('T6f'),
  noOwner: isOf('T6a'),
  noApprover: isOf('T6b'),
  gateOpen: isOf('S6'),
  overdue: isOf('N2', ({ kind }) => kind === 'overdue'),
};

/** The findings that a line of the next three says, where it speaks of their cell. */
const rulesOfLine: Readonly<Partial<Record<NextKind, readonly FindingRule[]>>> = {
  commitment: ['N2'],
  leaver: ['T11'],
  decide: ['R4'],
  redFlag: ['R4'],
  against: ['T6g', 'T6m'],
  unmet: ['T6f', 'T10'],
  confidant: ['T10'],
  fewContacts: ['T6d', 'T6e'],
  stale: ['T5'],
};

/** The same of lines that name nobody and nothing. */
const wholeOfLine: Readonly<Partial<Record<NextKind, (finding: Finding) => boolean>>> = {
  confirm: isOf('R3', ({ kind }) => kind === 'mostlyAssumed'),
  fewContacts: (finding) => finding.rule === 'T6d' || finding.rule === 'T6e',
  goals: isOf('S6'),
  decide: isOf('R4', ({ kind }) => kind === 'behind'),
  // S9: of a sale that rests the lines are what its plan asks for.
  suggested: isOf('N3', ({ kind }) => kind === 'lost' || kind === 'onHold'),
};

function isOf<Rule extends FindingRule>(
  rule: Rule,
  test: (params: Finding<Rule>['params']) => boolean = () => true,
): (finding: Finding) => boolean {
  return (finding) => finding.rule === rule && test(finding.params as Finding<Rule>['params']);
}

type Spoken = Pick<NextLine, 'kind' | 'cells'> & { readonly also?: readonly Spoken[] };

interface Saying {
  readonly going: GoingOn | null;
  /** The next three. */
  readonly first: readonly Spoken[];
}

/** R8: the same findings, each with what says it already. A finding that is joined counts where all of it is said. */
export function markSaid(findings: readonly Finding[], { going, first }: Saying): readonly Finding[] {
  const conditions = (going?.reasons ?? []).filter(({ decision }) => decision !== 'go');
  return findings.map((finding) => {
    const said = saidBy(finding, { conditions, first });
    return said === null ? finding : { ...finding, saidBy: said };
  });
}

function saidBy(
  finding: Finding,
  { conditions, first }: { readonly conditions: readonly GoingReason[]; readonly first: Saying['first'] },
): SaidBy | null {
  const isCovered = (cells: readonly string[]): boolean => {
    const said = new Set(cells);
    return finding.cells.length > 0 && finding.cells.every((cell) => said.has(cell));
  };
  const meant = conditions.filter(({ reason }) => findingsOfReason[reason]?.(finding) === true);
  const isCondition =
    meant.some(({ cells }) => cells.length === 0 || isBehind(finding)) ||
    isCovered(meant.flatMap(({ cells }) => cells));
  if (isCondition) return 'condition';
  const spoken = first.flatMap((line) => [line, ...(line.also ?? [])]);
  const lines = spoken.filter(
    ({ kind }) => rulesOfLine[kind]?.includes(finding.rule) === true || wholeOfLine[kind]?.(finding) === true,
  );
  const isWhole = lines.some(({ kind }) => wholeOfLine[kind]?.(finding) === true);
  const ofSubjects = lines.map(({ cells: [subject = ''], cells, kind }) =>
    kind === 'decide' || kind === 'confidant' ? cells : [subject],
  );
  // T10, T11: the first cell is whom it is about.
  const subject = finding.cells[0] ?? '';
  const isSubject = ofSubjects.some((cells) => finding.more === undefined && cells.includes(subject));
  return isWhole || isSubject || isCovered(ofSubjects.flat()) ? 'next' : null;
}

const isBehind = ({ rule, params }: Finding): boolean => rule === 'R4' && params.kind === 'behind';
