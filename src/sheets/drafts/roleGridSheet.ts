// T1: every person in their role, attitude by symbol and colour, last contact beside the name; below it the gaps.
import type { JudgedPerson } from '../../method/ground/judged';
import type { Role } from '../../method/ground/words';
import { makeCell, makeRange } from '../grid/address';
import type { DraftValue, SheetDraft } from '../draft';
import type { StyleName } from '../styles';
import { attitudeSigns, contactSigns } from './contactWords';
import { firstRows } from './firstRows';
import { startPage, type Page, type Widths } from './page';
import { colourWhere, drawGrid, type DrawnGrid, type GridBox } from './quadrantGrid';
import type { ResultInput } from './resultInput';
import { putGaps, putRoleless, putSuggested } from './roleLists';
import { signed } from '../../telling/suggestions';
import { footerOf, titleOf } from './wording';

export const roleGridColumns: Widths = [2, 18, 5, 36, 18, 2, 5, 36, 18].map((width) => ({ width }));
const gridRow = 3;
const longSheet = 40;

/** The role grid of one account. */
export function draftRoleGrid(input: ResultInput): SheetDraft {
  const { analysis, asOf, text } = input;
  const page = startPage(roleGridColumns);
  const title = titleOf(text.sheets.names.roleGrid, input.title ?? analysis.account);
  page.put(0, 1, title, 'title');
  page.put(1, 1, text.sheets.roleGrid.legend, 'caption');
  const { axes } = text.labels;
  const grid = drawGrid(page, {
    row: gridRow,
    column: 1,
    boxColumns: 3,
    columnNames: [axes.influences, axes.decides],
    rowNames: [axes.highInvolvement, axes.lowInvolvement],
    boxes: [
      boxOf('advocate', input),
      boxOf('owner', input),
      boxOf('gatekeeper', input),
      boxOf('approver', input),
    ],
  });
  colourEntries(page, grid, text.sheets.roleGrid);
  const afterGaps = putGaps(page, grid.end + 1, input);
  const end = putSuggested(page, putRoleless(page, afterGaps, input), input);
  return page.finish({
    kind: 'roleGrid',
    name: text.sheets.names.roleGrid,
    freezeRows: end > longSheet ? gridRow + 1 : 0,
    tabColour: '#0f6a72',
    onePage: false,
    footer: footerOf(title, asOf, text),
    titleRows: `$1:$${gridRow + 1}`,
  });
}

/** The row of the sheet in which its list of gaps begins. */
export const gapsRow = (input: ResultInput): number =>
  draftRoleGrid(input).values.findIndex((cells) => cells[1] === input.text.sheets.roleGrid.gaps) + 1;

const looks: Readonly<Record<Role, { readonly ground: StyleName; readonly head: StyleName }>> = {
  advocate: { ground: 'influencer', head: 'influencerHead' },
  gatekeeper: { ground: 'influencer', head: 'influencerHead' },
  owner: { ground: 'decider', head: 'deciderHead' },
  approver: { ground: 'decider', head: 'deciderHead' },
};

function boxOf(role: Role, { analysis, asOf, text }: ResultInput): GridBox {
  const people = analysis.people.filter((person) => person.role === role);
  return {
    title: text.labels.roles[role],
    total: people.length,
    ...looks[role],
    entries: firstRows(people, {
      ...{ kind: 'people', text },
      rowOf: (person): readonly DraftValue[] => [
        attitudeSigns[person.attitudeKnown ? person.band : 'unknown'],
        nameOf(person, text),
        lastContactOf(person, asOf, text),
      ],
      restOf: (words) => [null, words, null],
    }),
  };
}

/** A rating exactly in the middle is marked, since it decides the box; so is one that is only suggested (G6). */
function nameOf(person: JudgedPerson, text: ResultInput['text']): string {
  const { name, authority, involvement } = person;
  const isBorderline = authority?.borderline === true || involvement?.borderline === true;
  return signed(isBorderline ? `${name} ◇` : name, person, text);
}

function lastContactOf(person: JudgedPerson, asOf: string, text: ResultInput['text']): string {
  const { words } = contactSigns(person, asOf, text);
  return person.inContact && person.stale ? `${words} · ${text.sheets.roleGrid.stale}` : words;
}

/** Colours by rule rather than cell by cell: as small for 10,000 people as for ten. */
function colourEntries(page: Page, grid: DrawnGrid, words: ResultInput['text']['sheets']['roleGrid']): void {
  for (const column of grid.boxColumns) {
    const place = (offset: number): { range: string; first: string } => ({
      range: makeRange({ ...grid.entries, column: column + offset, columns: 1 }),
      first: makeCell(grid.entries.row, column + offset),
    });
    page.format(colourWhere(place(0), 'forUs', { texts: [attitudeSigns.for], endings: [] }));
    page.format(colourWhere(place(0), 'againstUs', { texts: [attitudeSigns.against], endings: [] }));
    page.format(colourWhere(place(2), 'alarm', { texts: [words.never], endings: [words.stale] }));
  }
}
