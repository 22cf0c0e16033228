import { normalise } from '../method/ground/text';

const total =
  /^((grand )?(total|sum)s?|sub-?total|average|mean|总计|合计|小计|总和|平均|平均值|итого|всего|общо|toplam)( score)? ?:? ?[\d.,%]*$/;

/** 'Grand total:', '合计': the name of a row that adds up those above. */
export const saysTotal = (text: string): boolean => total.test(normalise(text));
