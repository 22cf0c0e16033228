// A9: who is not in the customer's house.
import type { JudgedPerson } from '../ground/judged';

const outside =
  /\b(?:external|dealer|distributor|reseller|agent|broker|consultant|our partner)\b|外部|经销商|代理商|中间人|合作伙伴/i;

/** A9: they tell what they have heard, and may live by the sale. */
export const isOutside = ({ title, notes }: Pick<JudgedPerson, 'title' | 'notes'>): boolean =>
  outside.test(`${title} ${notes}`);
