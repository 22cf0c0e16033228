import type { errors as english, outcomes as englishOutcomes } from '../en/errors';

export const errors: typeof english = {
  cellEditMode: {
    title: '有单元格正在编辑',
    help: '请在工作表中按回车键或退出键，再试一次：在此之前无法更改。',
  },
  protectedSheet: {
    title: '工作表受保护',
    help: '请先撤消工作表保护（审阅，撤消工作表保护），再试一次：目前无法写入。',
  },
  protectedWorkbook: {
    title: '工作簿受保护',
    help: '请先撤消工作簿结构保护（审阅，保护工作簿），再试一次：目前无法添加工作表。',
  },
  sheetGone: {
    title: '工作表或区域已不存在',
    help: '请核对读取的是哪些表格，再试一次：工作表可能已被删除或隐藏。',
  },
  tooLarge: {
    title: '工作表太大，无法读取',
    help: '请清除不用的单元格，或选择较小的区域：一次能读取的数据有上限。',
  },
  busy: { title: 'Excel 正忙', help: '请稍候再试：它还在处理别的操作。' },
  sessionLost: {
    title: '与工作簿的连接已中断',
    help: '请重新打开工作簿和本插件：当前连接已经失效。',
  },
  filtered: {
    title: '行动表正在筛选',
    help: '请清除行动表的筛选，再刷新：看不见的行无法稳妥排序。',
  },
  hiddenRows: {
    title: '行动表有隐藏的行',
    help: '请显示全部行，再刷新：Excel 排序时不会移动隐藏的行。',
  },
  changedMeanwhile: {
    title: '工作表正在被修改',
    help: '有人同时在修改这些工作表。请稍后再试。',
  },
  nameTaken: {
    title: '名称已被占用',
    help: '请给使用该名称的工作表或表格改名，再试一次：名称不能重复。',
  },
  invalidSelection: {
    title: '无法使用所选内容',
    help: '请选中一整块单元格并包含标题行：多个区域或图表无法读取。',
  },
  notSupported: {
    title: '当前版本不支持',
    help: '请更新 Excel，或改用网页版 Excel 打开：这一步需要较新的功能。',
  },
  unexpected: {
    title: '操作没有完成',
    help: '请再试一次；若再次出现，请反馈下面的详情，里面写明了是哪一步。',
  },
};

export const outcomes: typeof englishOutcomes = {
  untouched: '没有任何更改。',
  restored: '工作表已恢复原样。',
  partial: '部分工作表只写入了一部分。可以用“还原”撤回。',
  written: '内容已全部写入，只是之后没能重新读取。再试一次只会读取。',
};
