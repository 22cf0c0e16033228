import { type HostClass, hostClass } from '../protocol/hostObject';
import { Application, Runtime } from './application';
import type { Excel } from './excel';
import { Functions } from './functions';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { settings } from './records';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

export const Workbook: HostClass<Excel, 'Workbook'> = hostClass('Workbook', {
  properties: { name: ({ name }) => name },
  navigations: {
    worksheets: (excel) => new WorksheetCollection(excel),
    tables: (excel) => new TableCollection({ excel, sheetId: null }),
    names: (excel) => new NamedItemCollection({ excel, sheetId: null }),
    settings: (excel) => new settings.Collection({ excel, sheetId: null }),
    functions: (excel) => new Functions(excel),
    application: (excel) => new Application(excel),
    _Runtime: (excel) => new Runtime(excel),
  },
  methods: {
    getSelectedRange: (excel) => new Range({ excel, area: excel.selection }),
    getActiveCell: (excel) => new Range({ excel, area: { ...excel.selection, rows: 1, columns: 1 } }),
  },
});
