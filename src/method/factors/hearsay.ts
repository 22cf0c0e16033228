// R3, A9, N7: who told us what a factor says, and of whom it speaks. Whoever told it cannot confirm it, and nobody is asked whether what is
// said of them is so. Both languages are looked for in every text.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { surnameOf } from '../ground/names';
import { asPattern, normalise } from '../ground/text';

type Told = Pick<JudgedFactor, 'text' | 'notes'>;
type Called = Pick<JudgedPerson, 'name'> & Partial<Pick<JudgedPerson, 'title'>>;

/**
 * R3: by the words and notes of the factor, the one who told us: 'says Caroline', 'Sunniva thinks so', 'From Mark', '老蒋说',
 * '听沈总监说', '邓福来从领用看出来的', or by a title of their own, as 'The purchaser told us'.
 */
export function makeSourceTest({ text, notes }: Told): (person: Called) => boolean {
  const clauses = clausesOf(`${text}\n${notes}`);
  return ({ name, title = '' }) => {
    const english = englishNames(name, title);
    const chinese = chineseNames(name, title);
    return (
      (english !== null && isTold(clauses, englishSource(english))) ||
      (chinese !== null && isTold(clauses, chineseSource(chinese)))
    );
  };
}

/** A9: does the factor's own text speak of this person, by name, by a part of it, or by their title? */
export function makeMentionedTest({ text }: Pick<Told, 'text'>): (person: Called) => boolean {
  const clauses = clausesOf(text);
  return ({ name, title = '' }) => {
    const english = englishNames(name, title);
    const chinese = chineseNames(name, title);
    return (
      (english !== null && isTold(clauses, new RegExp(whole(english), 'u'))) ||
      (chinese !== null && isTold(clauses, new RegExp(chinese, 'u')))
    );
  };
}

const clausesOf = (words: string): readonly string[] =>
  words.split('\n').flatMap((line) => normalise(line).split(/[,;，；。、]/));
const isTold = (clauses: readonly string[], told: RegExp): boolean =>
  clauses.some((clause) => told.test(clause));
const whole = (called: string): string => `(?<![\\p{L}\\p{N}])${called}(?![\\p{L}\\p{N}])`;
const oneOf = (patterns: readonly string[]): string | null =>
  patterns.length === 0 ? null : `(?:${patterns.join('|')})`;
const isChinese = (words: string): boolean => /[\u3400-\u9fff]/u.test(words);
/** What stands in brackets behind a name or title is about them. */
const bare = (words: string): string => normalise(words.replace(/[（(].*$/su, ''));

/** Titles that many have, and a single word of which names nobody. */
const ofMany = /^(?:manager|director|head|lead|leader|officer|engineer|team|group|staff|member|of|the)$/;

function englishNames(name: string, title: string): string | null {
  const called = bare(name);
  if (isChinese(called)) return null;
  const names = [called, ...called.split(' ')].filter((part) => /[\p{L}\p{N}]{2}/u.test(part));
  const held = isChinese(title) ? '' : (bare(title).split(/,| at | of our /)[0] ?? '');
  const words = held.split(' ').filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const chief = /^chief (.+) officer$/.exec(held)?.[1];
  const short =
    chief === undefined
      ? []
      : [
          `c${chief
            .split(' ')
            .map((word) => word.charAt(0))
            .join('')}o`,
        ];
  const titles = [...(words.length > 1 ? [held] : []), ...(last === '' || ofMany.test(last) ? [] : [last])];
  return oneOf([...names, ...titles, ...short].map(asPattern));
}

const tells =
  'says?|said|tells?|told|thinks?|thought|believes?|believed|claims?|claimed|mentioned|reports?|reported|hopes?|hoped|heard|hinted|showed|reckons?|assumes?|guess(?:es|ed)?|suspects?|insists?|assures?|assured|swears?|wrote|let slip';
const between = '(?: (?:has|have|had|only|also|himself|herself|once|just|always|kindly)){0,2}';

function englishSource(called: string): RegExp {
  const them = whole(called);
  const family = '(?: (?!(?:is|was|are|were|wants?|must|should|will|may)(?!\\p{L}))\\p{L}+)?';
  return new RegExp(
    `${them}${family}${between} (?:${tells})(?!\\p{L})|(?<!\\p{L})(?:(?:heard|came|comes|known|only|just|straight) )?(?:from|according to|told (?:us )?by|says|said|thinks|claims|so) (?:the |our )?${them}(?! (?:to|on|at|until) )`,
    'u',
  );
}

const chineseTitles =
  '总监|总工程师|总工|总经理|副总裁|总裁|副?总|经理|主任|主管|部长|处长|科长|院长|厂长|董事长|班长|工|经|主|师|科|处|院|厂|部|老师|师傅|先生|女士';

function chineseNames(name: string, title: string): string | null {
  const called = bare(name);
  const family = isChinese(called) && called.length > 1 ? asPattern(surnameOf(called)) : null;
  const held = bare(title);
  return oneOf([
    ...(isChinese(called) ? [asPattern(called)] : []),
    ...(family === null ? [] : [`${family}(?:${chineseTitles})`, `[老小]${family}`]),
    ...(isChinese(held) && held.length > 1 ? [asPattern(held)] : []),
  ]);
}

const chineseTells =
  '(?<!据|再|好)(?:说(?!明(?![年天后早日])|服|法|定|话|好)|讲(?!解|究))|告诉|看出|透露|提到|提起|传出|认为|觉得|估计|猜|自称|保证过|担保过|听来|打听来';

const chineseSource = (called: string): RegExp =>
  new RegExp(
    `${called}[^\\n]{0,8}?(?:${chineseTells})|(?:来自|源自|转自|据|听自)${called}|从${called}[^\\n]{0,3}?(?:那|处|口中|嘴里)|${called}的(?:说法|原话|消息|猜测|判断|估计)`,
    'u',
  );
