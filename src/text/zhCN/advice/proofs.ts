import type { AdviceTexts } from '../../suggestion';

/** T4 */
export const proofs: AdviceTexts['proofs'] = {
  financial: '要带的证明：成本、节省和回收期的数字。',
  performance: '要带的证明：时间和技术指标，要实际测出来的。',
  image: '要带的证明：知名客户的案例，以及我们在业内的地位。',
};

/** S1 */
export const pathProofs: AdviceTexts['pathProofs'] = {
  operations: '这个客户要看的证明：成本、时间和可靠性。',
  product: '这个客户要看的证明：新在哪里，能做成什么新事。',
  customer: '这个客户要看的证明：合不合用，服务好不好。',
};
