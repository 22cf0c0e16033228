import { describeApi, HostObject } from '../protocol/hostObject';
import { Application, Runtime } from './application';
import type { Excel } from './excel';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

export class Workbook extends HostObject {
  readonly api = api;

  constructor(readonly excel: Excel) {
    super();
  }

  get name(): string {
    return this.excel.name;
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.excel);
  }
  get tables(): TableCollection {
    return new TableCollection(this.excel, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.excel, null);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.excel);
  }
  get application(): Application {
    return new Application(this.excel);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.excel);
  }
  getSelectedRange(): Range {
    return new Range(this.excel, this.excel.selection);
  }
  getActiveCell(): Range {
    return new Range(this.excel, { ...this.excel.selection, rows: 1, columns: 1 });
  }
}

const api = describeApi<Workbook>({
  name: 'Workbook',
  properties: ['name'],
  navigations: ['worksheets', 'tables', 'names', 'settings', 'application', '_Runtime'],
  methods: ['getActiveCell', 'getSelectedRange'],
});
