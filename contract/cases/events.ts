// What Excel tells of changes, and to whom it ascribes them.
import type { ContractCase } from '../contractCase';
import type { Kit } from '../kit';

/** Registers a handler for changes on any sheet; `end` has to be called. */
async function listen({ onSheet }: Kit) {
  const told: Excel.WorksheetChangedEventArgs[] = [];
  const [handler, sheetId] = await onSheet(async (sheet, context) => {
    sheet.load('id');
    const added = context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
    await context.sync();
    return [added, sheet.id] as const;
  });
  const end = () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { told, sheetId, end };
}

export const eventCases: readonly ContractCase[] = [
  {
    id: 'events.own-change-names-us',
    assumption: [
      'A change that the add-in makes is told once, with sheet, address and ThisLocalAddin as its trigger.',
      '加载项所做的更改通知一次，含工作表、地址，且触发来源为 ThisLocalAddin。',
    ],
    source:
      'Excel.WorksheetChangedEventArgs interface: address, worksheetId (1.7), triggerSource (ExcelApi 1.14)',
    evidence: 'documented',
    members: [
      'WorksheetCollection.onChanged',
      'EventHandlers.add',
      'WorksheetChangedEventArgs.address',
      'WorksheetChangedEventArgs.worksheetId',
      'WorksheetChangedEventArgs.triggerSource',
    ],
    run: async (kit) => {
      const { told, sheetId, end } = await listen(kit);
      try {
        await kit.onSheet((sheet) => {
          sheet.getRange('A1:B2').values = [
            [1, 2],
            [3, 4],
          ];
        });
        await kit.until(() => told.length > 0);
      } finally {
        await end();
      }
      const seen = told.map(({ address, worksheetId, triggerSource }) => [
        address,
        worksheetId,
        triggerSource,
      ]);
      kit.equal('events', seen, [['A1:B2', sheetId, 'ThisLocalAddin']]);
    },
  },
  {
    id: 'events.looks-are-no-changes',
    assumption: [
      'Formats are no change of cells: nothing is told of them by onChanged.',
      '格式不是单元格更改：onChanged 不会通知。',
    ],
    source: 'Work with events using the Excel JavaScript API: onChanged and onFormatChanged apart',
    evidence: 'documented',
    members: ['WorksheetCollection.onChanged'],
    run: async (kit) => {
      const { told, end } = await listen(kit);
      try {
        await kit.onSheet((sheet) => void (sheet.getRange('A1').format.font.bold = true));
        await kit.onSheet((sheet) => void (sheet.getRange('C3').values = [['x']]));
        await kit.until(() => told.length > 0);
      } finally {
        await end();
      }
      kit.equal(
        'addresses',
        told.map(({ address }) => address),
        ['C3'],
      );
    },
  },
  {
    id: 'events.deleted-sheet',
    assumption: ['A deleted sheet is told with its id.', '删除工作表时会通知其 id。'],
    source: 'Excel.WorksheetCollection class: onDeleted (ExcelApi 1.7)',
    evidence: 'documented',
    members: ['WorksheetCollection.onDeleted', 'WorksheetDeletedEventArgs.worksheetId', 'Worksheet.delete'],
    run: async ({ onSheet, own, equal, until }) => {
      const told: string[] = [];
      const [handler, id] = await onSheet(async (_sheet, context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add(own('b')).load('id');
        const added = worksheets.onDeleted.add(async ({ worksheetId }) => void told.push(worksheetId));
        await context.sync();
        return [added, sheet.id] as const;
      });
      try {
        await onSheet((_sheet, context) => context.workbook.worksheets.getItem(id).delete());
        await until(() => told.length > 0);
      } finally {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      equal('ids', told, [id]);
    },
  },
  {
    id: 'events.two-handlers-removed-in-one-sync',
    assumption: [
      'Handlers added in one context are removed together in it, and hear nothing more.',
      '在同一上下文中添加的处理程序可一并移除，之后不再收到通知。',
    ],
    source: 'Work with events using the Excel JavaScript API: remove an event handler',
    evidence: 'documented',
    members: ['EventHandlerResult.context', 'EventHandlerResult.remove', 'EventHandlers.add'],
    run: async (kit) => {
      const { onSheet, until, equal } = kit;
      const removed: string[] = [];
      const [changed, deleted] = await onSheet(async (_sheet, context) => {
        const { worksheets } = context.workbook;
        const handlers = [
          worksheets.onChanged.add(async ({ address }) => void removed.push(address)),
          worksheets.onDeleted.add(async ({ worksheetId }) => void removed.push(worksheetId)),
        ] as const;
        await context.sync();
        return handlers;
      });
      await Excel.run(changed.context, async (context) => {
        changed.remove();
        deleted.remove();
        await context.sync();
      });
      const { told, end } = await listen(kit);
      try {
        await onSheet((sheet) => void (sheet.getRange('A1').values = [['x']]));
        await until(() => told.length > 0);
      } finally {
        await end();
      }
      equal('heard by the other handler, by the removed ones', [told.length, removed.length], [1, 0]);
    },
  },
];
