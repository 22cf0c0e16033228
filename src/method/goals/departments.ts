// S8: which of the departments that are asked about a word of the people table means, in both languages.

/** S8: in the order in which they are asked where none is named. */
export const departments = [
  'customerService',
  'sales',
  'leadership',
  'marketing',
  'production',
  'information',
] as const;
export type Department = (typeof departments)[number];

const wordsOf: Readonly<Record<Department, RegExp>> = {
  customerService: /service|support|help ?desk|客服|售后|客户服务|服务/i,
  sales: /\bsales\b|selling|commercial|销售|营业|商务/i,
  leadership:
    /management|manager|leadership|board|executive|director|headquarters|管理层|领导|董事|高层|总部|总经理/i,
  marketing: /marketing|brand|communication|市场|品牌|宣传/i,
  production:
    /production|manufactur|plant|factory|quality|maintenance|operations|生产|制造|工厂|质量|设备|车间|运营/i,
  information: /\bIT\b|information|\bdata\b|digital|systems|信息|数据|数字化|资讯/i,
};

/** The departments that these words name; a word of none of them names none. */
export function departmentsNamed(words: readonly string[]): ReadonlySet<Department> {
  const said = words.filter((each) => each.trim() !== '');
  return new Set(departments.filter((each) => said.some((word) => wordsOf[each].test(word))));
}
