// The action table (N1): written whole the first time, afterwards brought up to date where the user has it.
import { suggestionsInTable } from '../../method/actions/inTable';
import type { Analysis } from '../../method/analysis';
import type { Settings } from '../../method/ground/settings';
import type { Text } from '../../text/text';
import { makeCell, makeRange } from '../grid/address';
import type { ActionTableUpdate } from './actionSteps';
import { type ActionColumn, actionColumnOf, actionColumns, goneMarks } from './actionWords';
import type { DraftValue, Layout, SheetDraft } from '../draft';
import { frameTable, tableValues } from '../drafts/tableFrame';
import { footerOf, titleOf } from '../drafts/wording';
import type { Box } from '../grid/grid';
import { actions } from '../../tables/actions';
import { makeIdCell } from './idCell';
import { dueOf, ownerOf } from './updateRows';
import { idCellFor, wordActions, type WordedAction } from './matchActions';
import { dateFormat, dueValidation, statusValidation, styleOf } from './newLooks';
import type { ActionsOnSheet } from './readActions';
import { updateActions } from './updateActions';

export interface ActionsInput {
  /** Of all accounts. */
  readonly analysis: Analysis;
  readonly text: Text;
  /** The action table as it stands; null where there is none. */
  readonly existing: ActionsOnSheet | null;
  readonly settings: Pick<Settings, 'mostSuggestedActions'>;
}

export interface ActionsDraft {
  /** The sheet as it is written where no action table stands. */
  readonly draft: SheetDraft;
  /** How the table that stands there is brought up to date. */
  readonly update?: ActionTableUpdate;
}

export function draftActions({ analysis, text, existing, settings }: ActionsInput): ActionsDraft {
  const actions = wordActions(analysis, text);
  const suggested = actions.map((action) => action.suggested);
  const severalAccounts = analysis.accounts.length > 1;
  const most = settings.mostSuggestedActions;
  const first = new Set(suggestionsInTable(suggested, new Map(), most));
  const written = actions.filter((action) => first.has(action.suggested));
  const draft = wholeSheet({ analysis, text, actions: written, severalAccounts });
  if (existing === null) return { draft };
  const update = updateActions({ ...existing, actions, most, severalAccounts, draft, text });
  return { draft, update };
}

interface WholeSheet {
  readonly analysis: Analysis;
  readonly text: Text;
  readonly actions: readonly WordedAction[];
  readonly severalAccounts: boolean;
}

/** Rows below the table in which the colour of gone sources goes on, for those that are added later. */
const roomToGrow = 1000;

function wholeSheet({ analysis, text, actions, severalAccounts }: WholeSheet): SheetDraft {
  const columns = actionColumns.filter((column) => severalAccounts || column !== 'account');
  const account = severalAccounts ? null : (analysis.accounts[0]?.account ?? null);
  const title = titleOf(text.sheets.names.actions, account);
  return {
    kind: 'actions',
    name: text.sheets.names.actions,
    values: tableValues({
      title,
      help: text.sheets.actions.legend,
      headers: columns.map((column) => actionColumnOf[column].labels[text.locale]),
      body: actions.map((action) => columns.map((column) => cellOf(column, action, text))),
    }),
    layout: layoutOf({ columns, rows: actions.length, footer: footerOf(title, analysis.asOf, text), text }),
  };
}

function cellOf(column: ActionColumn, action: WordedAction, text: Text): DraftValue {
  switch (column) {
    case 'account':
    case 'from':
    case 'action':
    case 'why':
      return action.texts[column] === '' ? null : action.texts[column];
    case 'status':
      return text.labels.actionStatuses[action.suggested.status];
    case 'id':
      return makeIdCell(idCellFor(action, false));
    case 'order':
      return action.order;
    case 'owner':
      return ownerOf(action);
    case 'due':
      return dueOf(action);
    case 'notes':
      return null;
  }
}

interface SheetShape {
  readonly columns: readonly ActionColumn[];
  readonly rows: number;
  readonly footer: string;
  readonly text: Text;
}

function layoutOf({ columns, rows, footer, text }: SheetShape): Layout {
  const { body, columnBox, layout } = frameTable(columns.length, rows);
  const rangeOf = (column: ActionColumn): string => makeRange(columnBox(columns.indexOf(column)));
  const headedRangeOf = (column: ActionColumn): string => {
    const box = columnBox(columns.indexOf(column));
    return makeRange({ ...box, row: box.row - 1, rows: box.rows + 1 });
  };
  const widthOf = (column: ActionColumn): Layout['columns'][number] => {
    const { width, hidden } = actionColumnOf[column];
    return hidden ? { width, hidden } : { width };
  };
  return {
    columns: [{ width: 2 }, ...columns.map(widthOf)],
    styles: [
      ...layout.styles,
      ...columns.map((column) => ({ range: rangeOf(column), style: styleOf(column) })),
      // Texts that nobody sees must not make rows high.
      ...columns
        .filter((column) => actionColumnOf[column].hidden)
        .map((column) => ({ range: headedRangeOf(column), style: 'oneLine' as const })),
    ],
    numberFormats: [{ range: rangeOf('due'), format: dateFormat }],
    links: [],
    validations: [statusValidation(rangeOf('status'), text), dueValidation(rangeOf('due'), text)],
    conditionalFormats: [
      goneFormat({ ...body, rows: body.rows + roomToGrow }, columnBox(columns.indexOf('from'))),
    ],
    table: { name: actions.tableName, range: layout.tableRange, filterButtons: true },
    freezeRows: layout.freezeRows,
    print: { ...layout.print, footer },
    tabColour: '#0f6a72',
    visible: true,
  };
}

/** Rows whose source is gone are grey, in whichever language they say so. */
function goneFormat(body: Box, from: Box): Layout['conditionalFormats'][number] {
  const cell = `$${makeCell(from.row, from.column)}`;
  const tests = Object.values(goneMarks).map((mark) => `RIGHT(${cell},${mark.length})="${mark}"`);
  return { range: makeRange(body), formula: `=OR(${tests.join(',')})`, style: 'gone' };
}
