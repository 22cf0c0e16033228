// N7: with whom an assumption can be verified: never with whoever said it, and what is our own matter in our own house.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { asPattern } from '../ground/text';
import { isInOurHands } from '../strategy/moves';
import { linkedPeople, type NextGround } from './ground';

/** N7: what we say of ourselves and have in our hands, as 'We can be in production nine weeks after order'. */
export const isOurOwnMatter = (factor: Pick<JudgedFactor, 'text' | 'quadrant'>): boolean =>
  isInOurHands(factor) && /^\s*(?:we|our|ours)\b|^\s*(?:我们|我方|我司|本公司|咱们)/i.test(factor.text);

/**
 * N7: a linked person in contact at 0 or +1; else who can introduce us to a linked one; else the most decisive other in contact; of both
 * somebody of the customer's house before a dealer or adviser. Nobody for our own matter, and never the source of the words.
 */
export function verifierOf(factor: JudgedFactor, ground: NextGround): JudgedPerson | null {
  if (ground.waits || isOurOwnMatter(factor)) return null;
  const words = `${factor.text} ${factor.notes}`;
  const isOther = (person: JudgedPerson): boolean => !isSourceOf(words, person.name);
  const linked = linkedPeople(factor, ground);
  const met = linked.filter((person) => person.inContact && person.band !== 'against' && isOther(person));
  const impartial = met.find(({ attitude }) => attitude <= 1) ?? met[0];
  const near = linked.flatMap((each) => ground.introducerOf(each) ?? []).filter(isOther);
  const inside = (person: JudgedPerson): boolean => isOther(person) && !isOutside(person);
  return (
    impartial ??
    near.find(inside) ??
    ground.mostDecisiveMet(inside) ??
    near[0] ??
    ground.mostDecisiveMet(isOther)
  );
}

const outside =
  /\b(?:external|dealer|distributor|reseller|agent|broker|consultant|our partner)\b|外部|经销商|代理商|中间人|合作伙伴/i;

/** Who is not in the customer's house tells what they have heard, and may live by the sale. */
const isOutside = ({ title, notes }: JudgedPerson): boolean => outside.test(`${title} ${notes}`);

/** Do the words say that they are somebody's, as 'says Caroline', 'Sunniva thinks so', 'Heard from Mark', '老蒋说', '听沈总监说'? */
export function isSourceOf(words: string, name: string): boolean {
  return /[\u3400-\u9fff]/.test(name) ? isChineseSource(words, name) : isEnglishSource(words, name);
}

function isEnglishSource(words: string, name: string): boolean {
  const parts = [name, ...name.split(/\s+/)].filter((part) => part.length > 2).map(asPattern);
  if (parts.length === 0) return false;
  const called = `(?:${parts.join('|')})(?: [A-Z][a-z]+)?`;
  const speaks =
    'says?|said|tells?|told|thinks?|thought|believes?|believed|claims?|claimed|mentioned|reports?|reported|hopes?|heard';
  const from = '(?:heard|according|came|known|only|just)? ?(?:from|according to|told by|says|said)';
  return new RegExp(`\\b${called} (?:has |only )?(?:${speaks})\\b|\\b${from} ${called}\\b`, 'i').test(words);
}

const titles = '总监|总工|总经理|副?总|经理|主任|主管|部长|处长|科长|厂长|董事长|工|老师|师傅|先生|女士';

function isChineseSource(words: string, name: string): boolean {
  const bare = name.replace(/[（(].*$/u, '').trim();
  if (bare === '') return false;
  const called = `(?:${asPattern(bare)}|[老小]?${asPattern(bare.charAt(0))}(?:${titles})|[老小]${asPattern(bare.charAt(0))})`;
  const speaks = '说|讲|告诉|透露|认为|觉得|估计|听说';
  return new RegExp(`${called}(?:自己|也|都)?(?:${speaks})|(?:来自|据|听)${called}`, 'u').test(words);
}
