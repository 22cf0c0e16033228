import type { pane as english } from '../en/pane';
import { format } from './format';

export const pane: typeof english = {
  name: 'Quadrille',
  subtitle: '大客户规划',
  plan: '客户计划',
  refresh: '刷新',
  views: '视图',
  tabs: {
    people: '人物',
    factors: '因素',
    strategy: '策略',
    actions: '行动',
    tables: '表格',
  },
  toLookAt: '有待查看',
  account: '客户',
  noAccount: '未注明客户',

  firstRun: {
    headline: '看清这个客户适合哪种策略',
    value: '根据工作簿里的人物和因素，判断出策略和下一步行动，写在单独的工作表上。您的表格保持不变。',
    choices: '如何开始',
    useTables: '使用我的表格',
    tablesFound: (count) => (count === 0 ? '尚未找到：请选择您的表格' : `在此工作簿中找到 ${count} 个表格`),
    template: '创建模板',
    templateHint: '空白的人物、因素和目标表',
    sample: '试用示例',
    sampleHint: '一个填好的客户，放在新工作表上',
    privacy: '一切都在此工作簿内计算，不向外发送任何内容。',
    skip: '跳过此页',
  },

  freshness: {
    unwritten: '刚刚读取 · 尚未写入工作表',
    current: (date) => `已是最新 · ${date}`,
    changed: (time) => `${time} 之后表格有改动`,
    chosen: '您的选择尚未写入工作表',
    nothing: '尚未读取',
  },

  working: {
    survey: '正在查找表格',
    reading: '正在读取表格',
    judging: '正在判断人物和因素',
    writing: '正在写入工作表',
    template: '正在添加表格',
    goTo: '正在转到单元格',
    useSelection: '正在读取所选区域',
    waiting: '如果正在编辑单元格，请按 Enter 结束编辑：Excel 在等待。',
  },

  message: {
    written: '已写入：',
    nothing: '还没有人物表或因素表。请选择您的表格，或创建模板。',
    noTableThere: (table) => `所选区域里没有找到${table}表。请选中标题行及其下方各行。`,
    close: '关闭此消息',
  },

  failure: {
    tryAgain: '重试',
    details: '详细信息',
    bugTitle: 'Quadrille 内部出错',
    bugHelp: '请重试；如果再次出现，请把下面的详细信息告诉我们。',
    close: '关闭',
  },

  start: {
    starting: '正在启动…',
    timeout: {
      title: 'Excel 没有回应',
      help: '请确认电脑已联网，且没有拦截 appsforoffice.microsoft.com，然后重试。',
    },
    notExcel: {
      title: '此页面应在 Excel 中打开',
      help: '请在 Excel 中打开工作簿，从“开始”选项卡启动 Quadrille。',
    },
    tooOld: {
      title: 'Excel 版本过旧',
      help: 'Quadrille 需要 Excel 2021、Microsoft 365 或 Excel 网页版。请更新 Excel 后重新打开窗格。',
    },
    tryAgain: '重试',
    support: '获取帮助',
  },

  menu: {
    open: '语言、主题和帮助',
    language: '语言',
    languageAuto: '与 Office 一致',
    theme: '主题',
    appearances: { auto: '与 Office 一致', light: '浅色', dark: '深色' },
    support: '帮助与反馈',
    version: (version) => `版本 ${version}`,
  },

  strategy: {
    picture: '各类因素的权重，按方向和控制力分布',
    heaviest: '最重',
    doThis: '要做',
    avoid: '避免',
    lookFirst: '先看这些',
    noFindings: '没有需要特别注意的地方。',
    sureness: '把握有多大',
    why: '原因',
  },

  people: {
    picture: '人物分布，按参与程度和决策权限',
    gaps: '缺口',
    noGaps: '没有发现缺口。',
    legend: '符号',
    everybody: '所有人物',
    noRole: '没有角色',
    noRoleHint: '决策权限或参与程度没有评级。',
    empty: '还没有人物',
    emptyHelp: '请列出这笔销售取决于哪些人，填好决策权限和参与程度，再刷新。',
    contact: {
      none: '没有联系',
      stale: '久未联系',
      last: (date) => `上次 ${date}`,
    },
  },

  factors: {
    picture: '因素分布，按方向和控制力',
    all: '所有因素',
    borderline: '处于边界',
    borderlineHint: '正好在中间：按低度控制处理，请逐项决定。',
    unclassified: '不在任何象限',
    unclassifiedHint: '方向或控制力没有评级。',
    uncounted: '未计入总和',
    resolved: '已解决',
    weight: '权重',
    noWeight: '无权重',
    empty: '还没有因素',
    emptyHelp: '请列出对这笔销售有利和不利的因素，填好方向、控制力和权重，再刷新。',
  },

  actions: {
    count: (count) => format.actions(count),
    from: '来自',
    strategyItself: '策略本身',
    fromSheet: '负责人、期限和状态记录在“行动”工作表中。',
    owner: (name) => `负责人 ${name}`,
    due: (date) => `期限 ${date}`,
    orphaned: '来源已不在',
    empty: '还没有行动',
    emptyHelp: '有角色的人物和在象限里的因素会得出行动。',
    showSheet: '转到工作表',
  },

  tables: {
    title: '读取哪些表格，如何读取',
    go: '转到',
    useSelection: '使用所选区域',
    correct: '更正列',
    done: '完成',
    of: (table) => `：${table}`,
    notFound: '未找到',
    notThere: '没有此列',
    column: (letters, header) => `${letters} · ${header === '' ? '（无标题）' : header}`,
    scale: '刻度',
    scaleOf: (column) => `${column}的刻度`,
    scaleWords: '文字',
    scaleFound: (scale) => `按识别结果：${scale}`,
    scaleNone: '按识别结果：无',
    unused: (count) => `另有 ${count} 列未使用`,
    others: '其他可能的表格',
    readInstead: '改读这个',
    none: '没有找到表格',
    noneHelp: '请在工作表中选中标题行及其下方各行，再点“使用所选区域”。',
    needed: (columns) => `缺少${columns}，各行无法判断。`,
    proceed: '继续',
    createTemplate: '创建模板',
  },

  problems: {
    title: '表格中的问题',
    none: '表格中没有问题。',
    showAll: (count) => `显示全部 ${count} 项`,
    showFewer: '收起',
    cells: (count) => `${count} 个单元格`,
    more: (count) => `另有 ${count} 项`,
    groups: {
      error: '未计入',
      warning: '请核对',
      note: '供参考',
    },
  },

  goTo: (cell) => `转到 ${cell}`,
  moreInPicture: (count) => `另有 ${count} 项`,
};
