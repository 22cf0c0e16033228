import { each, type HostClass, hostClass } from '../protocol/hostObject';
import { lookup, required } from './collections';
import type { Excel } from './excel';
import { addSheet, isShown } from './sheets';
import { Worksheet } from './worksheet';

const sheetsOf = (excel: Excel) => excel.sheetIds().map((sheetId) => new Worksheet({ excel, sheetId }));

function counted(excel: Excel, visibleOnly: boolean = false) {
  return sheetsOf(excel).filter(({ self }) => !visibleOnly || isShown(excel, self.sheetId));
}

/** By name (in whatever case) or id. */
function findSheet(excel: Excel, key: string) {
  const sheetId = excel.findSheet(String(key));
  return sheetId === null ? null : new Worksheet({ excel, sheetId });
}

/** Changes are always pushed; the client drops those nobody listens to. */
const ignored = () => undefined;
const events = (['DataChanged', 'Added', 'Deleted', 'Activated', 'SelectionChanged'] as const).flatMap(
  (event) => [`_Register${event}Event`, `_Unregister${event}Event`] as const,
);

export const WorksheetCollection: HostClass<Excel, 'WorksheetCollection'> = hostClass('WorksheetCollection', {
  items: sheetsOf,
  methods: {
    add: (excel, name?: string) => new Worksheet({ excel, sheetId: addSheet(excel, name) }),
    getActiveWorksheet: (excel) => new Worksheet({ excel, sheetId: excel.activeSheetId }),
    getCount: (excel, visibleOnly?: boolean) => counted(excel, visibleOnly).length,
    getFirst: required((excel: Excel, visibleOnly?: boolean) => counted(excel, visibleOnly)[0] ?? null),
    getLast: required((excel: Excel, visibleOnly?: boolean) => counted(excel, visibleOnly).at(-1) ?? null),
    ...lookup('getItem', findSheet),
    ...each(events, () => ignored),
  },
});
