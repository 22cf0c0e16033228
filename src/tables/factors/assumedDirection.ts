// R1: a direction that no column says, told by what the list is called.
import type { Direction } from '../../method/ground/words';
import { normalise } from '../../method/ground/text';

const against = new RegExp(
  [
    String.raw`\b(risks?|threats?|weakness(es)?|barriers?|obstacles?|hazards?|challenges?|concerns?|problems?|hurdles?|restraining forces?)\b`,
    String.raw`\b(dangers?|blockers?|roadblocks?|stumbling blocks?|stoppers?|show ?stoppers?|deal ?breakers?|red flags?|pitfalls?|traps?|snags?)\b`,
    String.raw`\b(worr(y|ies)|fears?|headwinds?|difficult(y|ies)|drawbacks?|downsides?|impediments?|hindrances?|bottlenecks?|pain points?)\b`,
    String.raw`\b(weak (points?|spots?)|sore points?|sticking points?|vulnerabilit(y|ies)|perils?|troubles?|adversit(y|ies)|brakes?|go wrong|going wrong)\b`,
    'risques?|menaces?|faiblesses|tehditler|риск|угроз|заплах',
    '风险|威胁|劣势|弱点|障碍|挑战|问题|隐患|难点|困难|阻力|危险|危机|痛点|瓶颈|卡点|堵点|短板|弱项|软肋|隐忧|担忧|担心|难题|难处|阻碍|绊脚石|拦路虎|不利|弊端|毛病|岔子|出错',
  ].join('|'),
);
/** Beside what is against us, they name the other half of the list: 'Drivers and barriers', '动力与阻力'. */
const orForUs = new RegExp(
  [
    String.raw`\b(drivers?|enablers?|boosters?|tailwinds?|chances?|rewards?|pros|pluses|helpers?|levers?|not|no)\b`,
    '动力|助力|推力|推动|促进|驱动|顺风|有利|利弊|优缺|强项|亮点|长处|加分|助推|是否|不是|没有',
  ].join('|'),
);
/** 'Risk ID', 'Owner of the risk': said beside the text, only of lists of them. */
const ofRisks = /\b(risks?|threats?|hazards?)\b(?!.*opportunit)|风险(?!.*机会)|риск/;
const forUs =
  /\b(strengths?|opportunit(y|ies)|advantages?|driving forces?|opportunités|fırsatlar)\b|优势|机会|机遇|возможност/;

/** 'Key risks' → negative, 'Opportunities' → positive; null where neither or both are named. */
export function directionOfList(name: string): Direction | null {
  const text = normalise(name.replaceAll('_', ' '));
  if (against.test(text) === forUs.test(text)) return null;
  if (forUs.test(text)) return 'positive';
  return orForUs.test(text) ? null : 'negative';
}

/** As far as it tells what a list is about. */
interface FoundFactors {
  readonly kind: string;
  readonly sheet: string;
  readonly tableName: string | null;
  readonly title: string;
  readonly headers: { readonly text?: string };
  readonly columns: { readonly direction?: string };
  readonly unused: readonly { readonly header: string }[];
}

/**
 * The direction of every row of a factor table without such a column: a list of risks (or of strengths) by the header of its text, its
 * own name, the title above it or its sheet's name, else by its other headers ('Risk ID'); null where neither or both are named.
 */
export function assumedDirection(table: FoundFactors): Direction | null {
  if (table.kind !== 'factors' || table.columns.direction !== undefined) return null;
  const names = [table.headers.text ?? '', table.tableName ?? '', table.title, table.sheet];
  for (const name of names) {
    const direction = directionOfList(name);
    if (direction !== null) return direction;
  }
  const others = [...Object.values(table.headers), ...table.unused.map(({ header }) => header)];
  return others.some((header) => ofRisks.test(normalise(header).replaceAll('_', ' '))) ? 'negative' : null;
}
