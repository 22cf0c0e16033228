// Thirty people of one customer, as a table of the user's: long names, several lines upwards, a circle, people who stand alone.
import type { Locale } from '../../src/text/text';

const english = `
Name|Title|Authority|Involvement|Attitude|Contact|Last contact|Reports to|Listens to
Marguerite van der Westhuizen-Castellano|Chief Executive and Chair of the Executive Board|High|Low|Unknown|None||Group board|S. Moreau, Patrick O'Donnell
Patrick O'Donnell|Chief Financial Officer|High|Low|-1|Brief|2026-06-30|van der Westhuizen-Castellano|Ulla Brandt, Katja Sommer
Sophie Moreau|VP Operations|High|High|2|Several|2026-11-04|van der Westhuizen-Castellano|Anna Lindqvist
Henrik Aalto|Chief Information Officer|High|Low|0|Brief|2026-10-12|van der Westhuizen-Castellano|
Anna Lindqvist|Head of quality|Low|High|3|Close|2026-11-12|Moreau|
Jorge Ferrer|Production engineer|Low|High|2|Several|2026-10-20|Moreau|Anna Lindqvist
Tobias Brandt|Process planner|Low|High|0|Several|2026-11-09|Ferrer|
Ulla Brandt|Controller|Low|Low|-1|None||O'Donnell|
Katja Sommer|Head of purchasing|High|High|-1|Brief|2026-09-30|O'Donnell|Lucie Novak, Ulla Brandt
Lucie Novak|Buyer|Low|Low|-2|Brief|2026-11-01|Sommer|
Emil Svensson|Buyer|Low|Low|0|None||Sommer|
Priya Raghunathan|IT security|Low|Low|Unknown|None||Aalto|
Wolfgang Amadeus Hohenberger-Lichtenstein|Enterprise architect for manufacturing systems|Low|High|1|Brief|2026-10-02|Aalto|
Olav Berg|Plant manager North|High|High|1|Several|2026-10-30|Moreau|Jorge Ferrer
Freya Dahl|Shift lead|Low|High|1|Brief|2026-10-30|Berg|
Mateusz Kowalczyk|Shift lead|Low|High|0|Brief|2026-10-30|Berg|
Ingrid Holm|Operator|Low|High|1|None||Dahl|
Samuel Okoro|Operator|Low|High|0|None||Dahl|
Lena Fischer|Maintenance|Low|High|2|Several|2026-11-10|Kowalczyk|
Carlos Ibarra|Plant manager South|High|High|-2|Brief|2026-08-11|Moreau|Tobias Brandt
Ming Zhao|Trainer|Low|Low|0|None||Ibarra|
Noor Haddad|Test engineer|Low|High|1|Brief|2026-11-05|Lindqvist|
Bruno Keller|Test engineer|Low|High|0|None||Lindqvist|
Agnes Meier|Legal counsel|Low|Low|Unknown|None||General counsel|
Pavel Horak|Contract manager|Low|Low|0|None||General counsel|
Rosa Klein|Project office|Low|High|0|Brief|2026-11-03|Quist|
Anders Quist|Project office|Low|High|0|Brief|2026-11-03|Klein|
External consultant|Adviser to the board|Low|High|-1|None|||
Works council|Five members|Low|Low|0|None|||
Customer's customer|Retail chain|Low|High|2|Brief|2026-10-01||`;

const chinese = `
姓名|职务|决策权限|参与程度|态度|接触程度|最近联系|汇报对象|听取谁的意见
欧阳建国|集团董事长兼首席执行官、党委书记|高|低|未知|无||集团董事会|苏敏、潘东
潘东|首席财务官|高|低|-1|短暂接触|2026-06-30|欧阳建国|白兰、宋佳
苏敏|运营副总裁|高|高|2|多次|2026-11-04|欧阳建国|林安
艾力|首席信息官|高|低|0|短暂接触|2026-10-12|欧阳建国|
林安|质量负责人|低|高|3|密切|2026-11-12|苏敏|
费强|生产工程师|低|高|2|多次|2026-10-20|苏敏|林安
白涛|工艺规划师|低|高|0|多次|2026-11-09|费强|
白兰|财务主管|低|低|-1|无||潘东|
宋佳|采购负责人|高|高|-1|短暂接触|2026-09-30|潘东|罗薇、白兰
罗薇|采购员|低|低|-2|短暂接触|2026-11-01|宋佳|
孙磊|采购员|低|低|0|无||宋佳|
普丽娅·拉古纳坦·斯里尼瓦桑|信息安全|低|低|未知|无||艾力|
何伯格|制造系统企业架构师（兼数字化转型办公室）|低|高|1|短暂接触|2026-10-02|艾力|
柏奥|北方工厂厂长|高|高|1|多次|2026-10-30|苏敏|费强
戴芙|班组长|低|高|1|短暂接触|2026-10-30|柏奥|
马特|班组长|低|高|0|短暂接触|2026-10-30|柏奥|
洪英|操作员|低|高|1|无||戴芙|
欧可|操作员|低|高|0|无||戴芙|
费雪|维修|低|高|2|多次|2026-11-10|马特|
伊巴|南方工厂厂长|高|高|-2|短暂接触|2026-08-11|苏敏|白涛
赵明|培训师|低|低|0|无||伊巴|
哈努|测试工程师|低|高|1|短暂接触|2026-11-05|林安|
柯布|测试工程师|低|高|0|无||林安|
梅艾|法务|低|低|未知|无||总法律顾问|
霍帕|合同经理|低|低|0|无||总法律顾问|
柯罗|项目办公室|低|高|0|短暂接触|2026-11-03|齐安|
齐安|项目办公室|低|高|0|短暂接触|2026-11-03|柯罗|
外部顾问|董事会顾问|低|高|-1|无|||
职工委员会|五名成员|低|低|0|无|||
客户的客户|连锁零售商|低|高|2|短暂接触|2026-10-01||`;

const cellsOf = (table: string): readonly (readonly (string | number | null)[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) =>
      line.split('|').map((cell) => (cell === '' ? null : /^-?\d$/.test(cell) ? Number(cell) : cell)),
    );

/** A header and thirty rows. */
export const committee: Readonly<Record<Locale, ReturnType<typeof cellsOf>>> = {
  en: cellsOf(english),
  'zh-CN': cellsOf(chinese),
};
