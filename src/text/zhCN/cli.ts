import type { cli as english } from '../en/cli';
import type { TableName } from '../../method/ground/problem';
import { cut } from '../sentences';
import { format } from './format';
import { labels } from './labels';

const choosing = (table: TableName): string =>
  table === 'people' || table === 'factors'
    ? `可用 --${table} 另选，或把各行并入一张表。`
    : '请把各行并入一张表。';

const help = `quadrille：不用 Excel，直接对 Excel 工作簿做客户规划

  quadrille inspect 文件...             找到了哪些表格，表格里有什么问题
  quadrille analyse 文件...             策略、关键人物、缺口和下一步行动
  quadrille template 输出.xlsx          一份供填写和分发的空白工作簿

“文件”是 .xlsx 工作簿，其中有人物表、因素表，或两者都有；在哪张工作表、
用什么标题都可以。文件只被读取，任何内容都不会离开这台电脑。

选项
  --json               输出一个 JSON 值而不是文字，供脚本使用
  --write 输出.xlsx    analyse：另存一份加上结果工作表的工作簿，
                       其余内容保持原样（只能给一个文件）
  --force              输出文件已存在时覆盖它，也可以就是原文件
  --with 表格          template：另加的表格，以逗号分隔，或写 all，例如
                       --with profile,issues
  --sample             template：填好一个示例客户
  --as-of 日期         以哪一天为准，如 2026-11-23；默认今天
  --locale en|zh-CN    文字和工作表的语言；默认随系统
  --people 区域        人物表所在的区域（含标题行），用于程序认错表格时：
                       --people '工作表!B9:H30'
  --factors 区域       因素表所在的区域，写法相同
  --columns 列         列认错时，指明哪一列是什么，如
                       --columns 'name=B,authority=E'。列名见 inspect --json；
                       两张表都有的列写成 people.notes 或 factors.notes
  --ours 工作表        其他程序弄乱标记时：这张是 Quadrille 的工作表；可多次使用
  --not-ours 工作表    这张不是：不动它
  --quiet              不显示进度
  --help, --version

示例
  quadrille inspect plan.xlsx
  quadrille analyse plans/*.xlsx --json > plans.json
  quadrille analyse plan.xlsx --write plan-with-strategy.xlsx
  quadrille template --sample try-me.xlsx

退出码
  0  完成
  1  完成，但有文件没有得出结果：其中没有找到表格，或者（analyse）
     某个客户没有可计入的因素，因而没有策略
  2  用法不对；给出的区域所在的工作表不存在时也是如此
  3  有文件无法读取或写入；其余文件照常处理
给出多个文件时，以最大的退出码为准。
`;

export const cli: typeof english = {
  help,
  usage: {
    hint: '请看 quadrille --help。',
    noCommand: () => '请说明要做什么：inspect、analyse 或 template。',
    unknownCommand: (word) => `没有 ${word} 这个命令：请用 inspect、analyse 或 template。`,
    unknownOption: (option) => `没有 ${option} 这个选项。`,
    foreignOption: (option) => `选项 ${option} 不适用于这个命令。`,
    needsValue: (option) => `选项 ${option} 后面需要一个值。`,
    takesNoValue: (option) => `选项 ${option} 不带值。`,
    noFile: () => '请给出要读取的工作簿。',
    noOut: () => '请给出一个要写入的工作簿，如 plan.xlsx。',
    writeOne: () => '使用 --write 时，请只给出一个要读取的工作簿。',
    notXlsx: (path) => `无法写入 ${path}：新工作簿的名称必须以 .xlsx 结尾。`,
    badDate: (value) => `${value} 不是有效的日期：请写成 2026-11-23 的样子。`,
    badLocale: (value) => `没有 ${value} 的文字：请用 en 或 zh-CN。`,
    unknownTable: (words) =>
      `${words} 中有认不出的表格。请写 all，或其中几个：profile、issues、sales、steps。还有：criteria、team、assessments、milestones、settings。`,
    badRange: (value) => `${value} 不是区域：请写成 '工作表!B9:H30'，包含标题行，并加引号。`,
    unknownColumn: (word, known) => `没有 ${word} 这一列。可用的有：${known}。`,
    badColumn: (word) => `${word} 不是列：请写名称和列标，如 authority=E。`,
  },
  files: {
    notFound: '没有这个文件。',
    unreadable: '文件无法读取：可能被其他程序占用，或者您没有权限。',
    empty: '文件是空的：下载或复制可能没有完成。',
    notWorkbook: '这不是 Excel 工作簿。请用 Excel 打开并另存为 .xlsx。',
    oldFormat: '这是旧格式的工作簿。请用 Excel 打开并另存为 .xlsx。',
    encrypted: '工作簿设有密码。请用 Excel 打开，取消密码后保存。',
    damaged: '工作簿已损坏。请用 Excel 打开，修复后重新保存。',
    macroEnabled: '工作簿含有宏。请在 Excel 中另存为不含宏的 .xlsx。',
    tooLarge: '工作簿太大，无法读取。',
    notWritable: '文件无法写入：请检查文件夹是否存在、有权限、有空间，以及文件是否为只读。',
    exists: '文件已经存在。请换一个名称，或加上 --force 覆盖它。',
    noOutput: '结果没能写出来：请检查要写入的地方是否有空间。',
    folder: '这是文件夹。请给出其中的工作簿，如“文件夹/*.xlsx”。',
    harmful: '写入结果会改动工作簿的其他内容，因此没有写入。请反馈这里所指的部分',
    unexpected: '程序出了错。请反馈下面这一行。',
  },
  unknownSheet: (sheet, sheets) => `这个工作簿里没有工作表“${sheet}”。现有：${sheets}。`,
  whichSheet: (range, sheets) => `${range} 在哪张工作表上？请在前面写上名称。现有：${sheets}。`,
  whichTable: (kind, tables) =>
    tables === ''
      ? `没有 --columns 可指的表格：请用 --${kind} 说明表格在哪里。`
      : `有几张表合在一起读取：${tables}。请用 --${kind} 说明 --columns 指的是哪一张。`,
  notes: {
    answerDoubts: '请用 --ours 工作表 或 --not-ours 工作表 逐一回答。',
    lockFile: '已跳过：这是工作簿打开期间 Excel 留下的文件。',
    written: '结果工作表已写入',
    uncalculated: (count) =>
      `有 ${format.number(count)} 个公式没有保存结果，按空白读取：请用 Excel 打开并保存一次。`,
    unread: (sheets) => `内容过大，未读取：${sheets}。请把表格移到单独的工作表，或清除不用的单元格。`,
    notWritten: '没有写入任何内容：其中没有人物表或因素表。',
    template: '模板已写入',
    sample: '示例已写入',
  },
  asOf: (date) => `截至 ${date}`,
  inspect: {
    notFound: '没有找到',
    rows: (rows, sureness) => `${rows} · 把握 ${sureness}`,
    scale: (letters, scale) => `${letters}（${scale}）`,
    wordScale: '文字',
    shareScale: '占比',
    unused: (columns) => `未读取：${columns}`,
    others: '看到但未读取：',
    actions: '行动',
    noProblems: '没有需要核对的地方。',
  },
  analyse: {
    noAccount: '未写客户名称',
    noTables: '没有找到人物表或因素表，因此无从判断。',
    strategy: '策略',
    sureness: '把握',
    why: '理由',
    hangsOn: '取决于',
    weights: '因素的权重',
    ways: '什么会改变策略',
    people: '关键人物',
    contact: (coverage) => `覆盖率 ${coverage}（按角色加权）`,
    gaps: '缺口',
    noGaps: '没有。',
    actions: '行动',
    moreActions: (count) => `另有 ${format.number(count)} 项行动：用 --json 可列出全部`,
    waiting: (count) => `有 ${format.number(count)} 项要等行动表有空位；用 --json 可列出全部。`,
    withoutRole: '未定角色',
    person: (name, title) => `${name}（${title}）`,
  },
  summary: {
    file: '文件',
    account: '客户',
    strategy: '策略',
    sureness: '把握',
    balance: '+ : −',
    evidence: '已确认',
    hold: '经得起假设',
    nothing: '没有找到表格',
  },
  list: (items) => items.join('、'),
  problems: {
    ambiguousScale: ({ column, scale, other }) =>
      `“${column}”只有 1、2、3，按 ${scale} 读取；若是 ${other}，请写在标题里。`,
    duplicateHeader: ({ header, used }) =>
      `“${header}”与 ${used} 列的标题意思相同，读取的是 ${used} 列；请给其中一列改名。`,
    missingColumn: ({ table, column }) => `“${labels.tables[table]}”表缺少方法所需的“${column}”列；请添加。`,
    columnNotRead: ({ column, header, because }) =>
      because === 'values'
        ? `“${header}”看起来是“${column}”，但下方内容不像，未读取；如果是，请修改内容。`
        : `“${header}”下方的内容可能是“${column}”，但标题没有说明，未读取；如果是，请改标题。`,
    assumedColumn: ({ column, header }) =>
      `根据下方内容，“${header}”列被当作“${column}”；如不对，请改列标题。`,
    noTable: ({ table }) =>
      `没有找到“${labels.tables[table]}”表，这部分空缺；请用 --${table} 指明位置，或使用模板。`,
    readTogether: ({ table, parts }) =>
      `${cut(parts.join('、'))} 合在一起作为“${labels.tables[table]}”读取。若只读其中一张，请用 --${table} 指明。`,
    rowsNotRead: ({ table, range, rows }) =>
      `${range} 未读取：这 ${format.number(rows)} 行与“${labels.tables[table]}”表的各行不相像。若属于该表，请用 --${table} 指明范围。`,
    severalTables: ({ table, used, others }) =>
      `可作“${labels.tables[table]}”的表不止一个。已读：${used}；未读：${cut(others.join('、'))}。${choosing(table)}`,
    turnedScale: ({ column, scale }) =>
      `按工作簿里保存的选择，“${column}”的量表已反向：${scale} 中 ${scale.split('-')[0] ?? ''} 为最高。`,
    rowsLeft: ({ table, rows }) =>
      `按工作簿里保存的选择，“${labels.tables[table]}”表有 ${format.number(rows)} 行未读取。`,
    notATable: ({ range }) => `${range} 里没有内容，无表可读；请给出标题行和下面的各行。`,
  },
};
