// G6: what a register of risks does about each: often a word, often a sentence that begins with it.
import type { RiskResponse, Said } from '../../method/ground/clues';
import { type AllowedValue, words } from '../column';
import { mentionsIn } from '../mentions';

export const responseValues = [
  {
    code: 'avoid',
    labels: null,
    synonyms: words(
      'avoid | avoids | avoided | avoiding | avoidance | prevent | prevents | prevented | preventing | prevention',
      'eliminate | eliminated | eliminating | elimination | remove | removed | removing | terminate | terminated',
      '规避 | 回避 | 避免 | 消除 | 预防 | 杜绝',
    ),
  },
  {
    code: 'reduce',
    labels: null,
    synonyms: words(
      'mitigate | mitigates | mitigated | mitigating | mitigation | reduce | reduces | reduced | reducing | reduction',
      'treat | treated | treating | minimise | minimised | minimize | minimized | lessen | lower',
      '减轻 | 缓解 | 降低 | 减少 | 减缓 | 减小',
    ),
  },
  {
    code: 'accept',
    labels: null,
    synonyms: words(
      'accept | accepts | accepted | accepting | acceptance | tolerate | tolerated | retain | retained | retention',
      'live with | 接受 | 承受 | 自留 | 容忍',
    ),
  },
  {
    code: 'watch',
    labels: null,
    synonyms: words(
      'watch | watching | watched | watch list | monitor | monitored | monitoring | observe | observed',
      '观察 | 监控 | 监测 | 监视 | 关注 | 跟踪 | 观望',
    ),
  },
  {
    code: 'transfer',
    labels: null,
    synonyms: words(
      'transfer | transfers | transferred | transferring | transference | insure | insured | insurance | risk sharing',
      'share the risk | 转移 | 转嫁 | 分担 | 共担 | 投保',
    ),
  },
] as const satisfies readonly AllowedValue<RiskResponse>[];

const negated =
  /(?:\b(?:not|cannot|never|no|nor|without)|n['’]t)(?: (?:be|to|really|fully))?\s*$|(?:[不没未]|无法|不能|不可|难以|无需)[被以]?$/i;

/** The first of these words in a cell: 'Reduce it by training, transfer the rest' → reduce. 'Cannot be avoided' is none. */
export function responseIn(text: string): Said<RiskResponse> | null {
  let from = 0;
  for (const said of mentionsIn<RiskResponse>(responseValues, text)) {
    const at = text.indexOf(said.words, from);
    if (!negated.test(text.slice(from, at))) return said;
    from = at + said.words.length;
  }
  return null;
}
