// N4: what the user says to a proposal. A yes writes one cell of their factor table, a no none; both are remembered in the document.
import { decide, keepDecisions, type DecisionKind } from '../method/actions/decisions';
import type { Proposal } from '../method/actions/proposals';
import { holdsCell, type FoundTable } from '../sheets/grid/table';
import { makeOwnWords } from '../sheets/settings/ownWords';
import { makeFactorEditor, readsAsProposed, type FactorEdit, type FactorTable } from '../sheets/factorEdit';
import { decisionsFlag, makeDecisionsFlag, parseDecisionsFlag } from './decisions';
import { seenAfter, takeOverview, type LookDeps } from './look';
import type { Accepted, Overview } from './planner';
import type { Flags } from './workbook';

/** Where each would be written and as what, or why it has to be done by hand. */
export function editsOf(overview: Overview, proposals: readonly Proposal[]): readonly FactorEdit[] {
  const editors = new Map<FoundTable, (proposal: Proposal) => FactorEdit>();
  return proposals.flatMap((proposal): readonly FactorEdit[] => {
    const place = factorTableOf(overview, proposal);
    if (place === null) return [];
    const editFor = editors.get(place.table) ?? makeFactorEditor(place);
    editors.set(place.table, editFor);
    return [editFor(proposal)];
  });
}

/** The table that holds the proposal's factor, with what was read from it alone. */
function factorTableOf(overview: Overview, { factor }: Proposal): FactorTable | null {
  const { reading, recognition, company, plan } = overview;
  const table = recognition.tables.find((each) => each.kind === 'factors' && holdsCell(each, factor));
  const grid = reading.grids.find(({ sheetId }) => sheetId === table?.sheetId);
  if (table === undefined || grid === undefined) return null;
  const factors = plan.factors.filter(({ cell }) => holdsCell(table, cell));
  return { grid, table, factors, ownWords: makeOwnWords(company) };
}

export async function accept(deps: LookDeps, overview: Overview, proposal: Proposal): Promise<Accepted> {
  const [made] = editsOf(overview, [proposal]);
  const place = factorTableOf(overview, proposal);
  if (made === undefined || place === null) return { kind: 'changed', overview };
  const isMeant = made.kind === 'edit' && readsAsProposed(withChosenScales(place), made.edit, proposal);
  if (!isMeant) return { kind: 'byHand', overview, cell: made.cell };
  const outcome = await deps.workbook.edit(made.edit, decisionFlags(overview, 'accepted', proposal));
  if (outcome === 'formula') return { kind: 'byHand', overview, cell: made.cell };
  const seen = await seenAfter(deps, overview, outcome);
  return { kind: outcome === 'written' ? 'accepted' : 'changed', overview: seen };
}

/** The scales that were found are looked for again, now with the new value among the others. */
function withChosenScales({ table, ...place }: FactorTable): FactorTable {
  return { ...place, table: { ...table, scales: table.choice?.scales ?? {} } };
}

export async function decline(deps: LookDeps, overview: Overview, proposal: Proposal): Promise<Overview> {
  const { reading, choices } = overview;
  const flags = decisionFlags(overview, 'declined', proposal);
  await deps.workbook.write({ sheets: [], flags, show: null });
  return takeOverview(deps, { ...reading, flags: { ...reading.flags, ...flags } }, choices);
}

function decisionFlags(overview: Overview, kind: DecisionKind, proposal: Proposal): Flags {
  return { [decisionsFlag]: makeDecisionsFlag([...standing(overview), ...decide(kind, proposal)]) };
}

/** What a run keeps of the decisions; nothing before the first one. */
export function standingDecisions(overview: Overview): Flags {
  const flag = overview.reading.flags[decisionsFlag];
  return flag === undefined ? {} : { [decisionsFlag]: makeDecisionsFlag(standing(overview)) };
}

const standing = ({ reading: { flags }, plan }: Overview) =>
  keepDecisions(parseDecisionsFlag(flags[decisionsFlag]), plan.actions ?? []);
