// Small drafts for the tests of the port.
import type { Layout, SheetDraft } from '../../src/sheets/draft';

export const plainLayout: Layout = {
  columns: [{ width: 20 }, { width: 10 }, { width: 10, hidden: true }],
  styles: [
    { range: 'A1:C3', style: 'body' },
    { range: 'A1', style: 'title' },
  ],
  numberFormats: [{ range: 'B2', format: '0.00' }],
  links: [{ cell: 'A3', target: 'Sheet1!A1' }],
  validations: [
    { range: 'B3', list: ['Open', 'Done'], title: 'Status', help: 'Choose one.', strict: true },
    { range: 'C3', list: 'Sheet1!$A$1:$A$3', title: '', help: '', strict: false },
  ],
  conditionalFormats: [{ range: 'A2:C3', formula: '=$B2>10', style: 'alarm' }],
  table: null,
  freezeRows: 1,
  print: { area: 'A1:C3', landscape: true, titleRows: '$1:$1', onePage: true, footer: 'Quadrille' },
  tabColour: '#0f6a72',
  visible: true,
};

export function draft(change: Partial<SheetDraft> = {}): SheetDraft {
  return {
    kind: 'strategy',
    name: 'Strategy',
    values: [
      ['Title', null, null],
      ['=1+1', 12, true],
      ['@cmd', '1/2', '#N/A'],
    ],
    layout: plainLayout,
    ...change,
  };
}
