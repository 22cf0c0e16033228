// Frozen rows and the printed page: what a platform may refuse without harm.
import type { ContractCase } from '../contractCase';

export const pageCases: readonly ContractCase[] = [
  {
    id: 'page.frozen-rows',
    assumption: [
      'Rows are frozen on a sheet that is not active, frozen anew, and unfrozen.',
      '可在非活动工作表上冻结行、重新冻结和取消冻结。',
    ],
    source: 'Excel.WorksheetFreezePanes class (ExcelApi 1.7; "the active worksheet view")',
    evidence: 'documented',
    members: ['Worksheet.freezePanes', 'WorksheetFreezePanes.freezeRows', 'WorksheetFreezePanes.unfreeze'],
    run: async ({ onSheet, equal }) => {
      const read = await onSheet(async ({ freezePanes }, context) => {
        freezePanes.freezeRows(4);
        await context.sync();
        freezePanes.freezeRows(2);
        const frozen = freezePanes.getLocationOrNullObject().load('rowIndex,rowCount');
        await context.sync();
        freezePanes.unfreeze();
        const none = freezePanes.getLocationOrNullObject();
        await context.sync();
        return [frozen.rowIndex, frozen.rowCount, none.isNullObject];
      });
      equal('first row, rows, none', read, [0, 2, true]);
    },
  },
  {
    id: 'page.nothing-to-unfreeze',
    assumption: [
      'Unfreezing a sheet without frozen panes does nothing.',
      '对没有冻结窗格的工作表取消冻结不产生任何作用。',
    ],
    source: 'Excel.WorksheetFreezePanes class: unfreeze (ExcelApi 1.7)',
    evidence: 'silent',
    members: ['WorksheetFreezePanes.unfreeze'],
    run: async ({ onSheet, equal }) => {
      const isNull = await onSheet(async ({ freezePanes }, context) => {
        freezePanes.unfreeze();
        const none = freezePanes.getLocationOrNullObject();
        await context.sync();
        return none.isNullObject;
      });
      equal('isNullObject', isNull, true);
    },
  },
  {
    id: 'page.layout',
    assumption: [
      'Orientation, print area, title rows and footer are set in one sync on a sheet that is not active.',
      '可在一次 sync 中对非活动工作表设置方向、打印区域、标题行和页脚。',
    ],
    source: 'Excel.PageLayout and Excel.HeaderFooter classes (ExcelApi 1.9)',
    evidence: 'documented',
    members: [
      'Worksheet.pageLayout',
      'PageLayout.orientation',
      'PageLayout.setPrintArea',
      'PageLayout.setPrintTitleRows',
      'PageLayout.headersFooters',
      'HeaderFooterGroup.defaultForAllPages',
      'HeaderFooter.leftFooter',
    ],
    run: async ({ onSheet, sheetName, equal }) => {
      const read = await onSheet(async ({ pageLayout }, context) => {
        const { defaultForAllPages } = pageLayout.headersFooters;
        pageLayout.orientation = 'Landscape';
        pageLayout.setPrintArea('A1:H40');
        pageLayout.setPrintTitleRows('$1:$4');
        defaultForAllPages.leftFooter = 'Quadrille · 第 &P 页';
        pageLayout.load('orientation');
        defaultForAllPages.load('leftFooter');
        const area = pageLayout.getPrintAreaOrNullObject().load('address');
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
        await context.sync();
        return [
          pageLayout.orientation,
          area.address,
          [titles.rowIndex, titles.rowCount],
          defaultForAllPages.leftFooter,
        ];
      });
      equal('page', read, ['Landscape', `${sheetName}!A1:H40`, [0, 4], 'Quadrille · 第 &P 页']);
    },
  },
  {
    id: 'page.fit-to-one-page-wide',
    assumption: [
      'A sheet is fitted to one page wide and as many high as it takes.',
      '可将工作表调整为一页宽、页高不限。',
    ],
    source: 'Excel.PageLayoutZoomOptions interface: horizontalFitToPages (ExcelApi 1.9)',
    evidence: 'documented',
    members: ['PageLayout.zoom', 'PageLayoutZoomOptions.horizontalFitToPages'],
    run: async ({ onSheet, equal }) => {
      const pages = await onSheet(async ({ pageLayout }, context) => {
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load('zoom');
        await context.sync();
        return pageLayout.zoom.horizontalFitToPages;
      });
      equal('horizontalFitToPages', pages, 1);
    },
  },
  {
    id: 'page.fit-to-one-page',
    assumption: ['A sheet is fitted to one page, wide and high.', '可将工作表调整为一页宽、一页高。'],
    source: 'Excel.PageLayoutZoomOptions interface (ExcelApi 1.9)',
    evidence: 'documented',
    members: [
      'PageLayout.zoom',
      'PageLayoutZoomOptions.horizontalFitToPages',
      'PageLayoutZoomOptions.verticalFitToPages',
    ],
    run: async ({ onSheet, equal }) => {
      const pages = await onSheet(async ({ pageLayout }, context) => {
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
        pageLayout.load('zoom');
        await context.sync();
        return [pageLayout.zoom.horizontalFitToPages, pageLayout.zoom.verticalFitToPages];
      });
      equal('pages wide and high', pages, [1, 1]);
    },
  },
  {
    id: 'page.refusals-name-their-place',
    assumption: [
      'A refused call of the page layout or of frozen panes says so in the error’s location, by which we leave it out.',
      '页面布局或冻结窗格调用被拒绝时，错误位置会指明，我们据此略过它。',
    ],
    source: 'OfficeExtension.DebugInfo interface: errorLocation; its words are shown in examples only',
    evidence: 'silent',
    members: ['Worksheet.pageLayout', 'Worksheet.freezePanes', 'PageLayout.setPrintArea'],
    run: async ({ refused, equal }) => {
      const print = await refused('a print area that is none', null, (sheet) => {
        sheet.pageLayout.setPrintArea('no address!');
      });
      equal('place of the print area', /^PageLayout\b/i.test(print.location) || print.location, true);
      const frozen = await refused('frozen panes that are none', null, (sheet) => {
        sheet.freezePanes.freezeAt('no address!');
      });
      equal(
        'place of the panes',
        /^(Worksheet)?FreezePanes\b/i.test(frozen.location) || frozen.location,
        true,
      );
    },
  },
];
