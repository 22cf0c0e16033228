// Which proof to bring: to a person, by what they need for the organisation; to a customer, by how it leads its market.
import type { AdviceTexts } from '../../suggestion';

/** T4 */
export const proofs: AdviceTexts['proofs'] = {
  financial: 'Proof to bring: figures on cost, saving and payback.',
  performance: 'Proof to bring: times and specifications, measured at work.',
  image: 'Proof to bring: references, and our standing with names they know.',
};

/** S1 */
export const pathProofs: AdviceTexts['pathProofs'] = {
  operations: 'This customer wants proof of cost, time and reliability.',
  product: 'This customer wants proof of what is new, and of what it makes possible.',
  customer: 'This customer wants proof that it fits, and that the service is good.',
};
