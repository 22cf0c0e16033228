// What factors, remarks and titles of sheets say: invented, and plain enough that nobody would doubt which way they pull.
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';

type Lists = Readonly<Record<Locale, readonly string[]>>;

export const goodFactors: Lists = {
  en: words(
    'Good service record | Their buyer knows our product | Spare parts within a day | Energy use 12 % below the old line',
    'Long contract for maintenance | Reference plant next door | Pilot run without a fault | Budget is approved for this year',
    'Operators asked for our machine | Training in their language | New plant manager wants a fresh start',
  ),
  'zh-CN': words(
    '售后服务一直很好 | 备件一天内送达 | 试运行没有出过故障 | 能耗比旧线低12% | 今年预算已获批准 | 隔壁工厂是我们的样板',
    '操作工希望用我们的设备 | 采购员熟悉我们的产品 | 培训材料有中文版 | 新任厂长想有所改变',
  ),
};
export const badFactors: Lists = {
  en: words(
    'Slow approvals | New rival with a lower price | Late delivery two years ago | Their IT refuses cloud software',
    'Change of plant manager | Weak currency makes us dear | Long notice period at the present supplier',
    'Late parts | Nobody of us knows the finance head | Works council fears for jobs | Yearly plan ends in March',
  ),
  'zh-CN': words(
    '审批很慢 | 新的竞争者报价更低 | 两年前交货延误 | 信息部不接受云软件 | 厂长即将换人 | 汇率使我们的价格偏贵',
    '与现供应商的合同还有一年 | 零件到货晚 | 我们不认识财务负责人 | 工会担心裁员',
  ),
};
export const riskTexts: Lists = {
  en: words(
    'Late parts | Machine stands still during the change | Price of steel rises | Key engineer leaves | Budget is cut',
    'Wrong data moved to the new system | Supplier goes out of business | Staff do not use the tool | Permit comes late',
  ),
  'zh-CN': words(
    '零件到货晚 | 切换时停机 | 钢材涨价 | 关键工程师离职 | 预算被削减 | 数据迁移出错 | 供应商倒闭 | 员工不使用新系统 | 许可证延误',
  ),
};
/** Texts that are headers or sides of ours elsewhere: a record all the same. */
export const trickyTexts: Lists = {
  en: words('Risk | Good | Strength | Threat | Opportunity | Weakness | Contact | Sum | Total'),
  'zh-CN': words('风险 | 优势 | 机会 | 威胁 | 劣势 | 合计'),
};
export const trickyTitles: Lists = {
  en: words('Group | Contact | Role | Title | Manager'),
  'zh-CN': words('小组 | 联系人 | 角色 | 经理'),
};
export const remarks: Lists = {
  en: words(
    'Met at the fair | Ask again in May | Likes short mails | Wants figures | Has seen the pilot | Call before noon',
  ),
  'zh-CN': words('在展会上见过 | 五月再问 | 喜欢简短的邮件 | 要看数据 | 看过试点 | 上午打电话'),
};
export const reasons: Lists = {
  en: words('signs every contract | only uses the result | was told by the board | so we heard in May'),
  'zh-CN': words('负责签合同 | 只用成果 | 五月听说的 | 董事会说的'),
};
export const sheetTitles: Record<'people' | 'factors', Lists> = {
  people: {
    en: words('Key people at the customer | Who is who, autumn | Deal team overview'),
    'zh-CN': words('客户关键人员一览 | 人员情况 秋季 | 采购团队概览'),
  },
  factors: {
    en: words('What decides this deal | Review of the deal, autumn | Deal overview'),
    'zh-CN': words('决定成交的因素 | 秋季复盘 | 商机概览'),
  },
};
export const labelRows: Lists = {
  en: words('Project: | Date: | Prepared by: | Version: | Customer:'),
  'zh-CN': words('项目： | 日期： | 制表人： | 版本： | 客户：'),
};
export const footers: Lists = {
  en: words(
    '* as of the last review | Source: our own notes | Last updated in May | Note: internal use only',
  ),
  'zh-CN': words('* 以最近一次复盘为准 | 来源：内部记录 | 五月更新 | 注：仅供内部使用'),
};
