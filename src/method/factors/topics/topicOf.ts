// A9: what a factor's own words say that it is about. Words of both languages are looked for in every text; titles of people, and what
// only looks like words of a topic, are taken out first.
import { keeping } from '../../ground/kept';
import { asPattern, normalise } from '../../ground/text';
import { chineseFalseFriends, chineseRival, chineseWords } from './chinese';
import { englishFalseFriends, englishRival, englishWords } from './english';
import { goneWithNo, personTopics, topics, unlessRival, type Topic } from './topics';

/** A9: what is known of those who compete: their names as the buying criteria give them (R4). */
export type RivalNames = readonly string[];

/**
 * A9: the topic of a text in either language, as 'Two late deliveries this spring' → 'complaint'; of several the first in the list.
 * null: no words of a topic, or not surely.
 */
export function topicOf(text: string, rivals: RivalNames = []): Topic | null {
  return topicsOf(text, rivals)[0] ?? null;
}

/** A9: all topics that a text names, in the order of the list. */
export function topicsOf(text: string, rivals: RivalNames = []): readonly Topic[] {
  // Of what a customer compares, doing nothing and doing it alone are topics of their own (R4), and no names.
  const names = rivals.map(normalise).filter((name) => name.length > 1 && readTopics(name).length === 0);
  return readTopics(names.reduce(callRival, normalise(text)));
}

/** What is said of a rival by name is read as said of a rival. */
function callRival(form: string, name: string): string {
  if (!form.includes(name)) return form;
  if (/[\u3400-\u9fff]/.test(name)) return form.replaceAll(name, '竞争对手');
  const whole = new RegExp(`(?<![a-z0-9])${asPattern(name)}(?![a-z0-9])`, 'g');
  return form.replace(whole, 'competitor');
}

const readTopics: (form: string) => readonly Topic[] = keeping(4000, (form) => {
  const sides = [readEnglish(form), readChinese(form)].filter((side) => side !== null);
  const isOfRival = sides.some(({ read, words }) => read.rival.test(words));
  return topics.filter(
    (topic) => !(isOfRival && isIn(unlessRival, topic)) && sides.some((side) => isNamed(topic, side)),
  );
});

/** N7: a text whose only topic is a person (leaves or comes, nobody knows us, one contact only). */
export function isOfPersonOnly(text: string, rivals: RivalNames = []): boolean {
  const named = topicsOf(text, rivals);
  return named.length > 0 && named.every((topic) => isIn(personTopics, topic));
}

/** How the words of one language are looked for. */
interface Reading {
  readonly topics: Readonly<Record<Topic, RegExp>>;
  readonly rival: RegExp;
  /** What a 'no' looks like right before a word. */
  readonly no: RegExp;
}

interface Side {
  readonly read: Reading;
  readonly words: string;
}

const isIn = (list: readonly Topic[], topic: Topic): boolean => list.includes(topic);

function isNamed(topic: Topic, { read, words }: Side): boolean {
  const isThere = read.topics[topic].test(words);
  if (!isThere || !isIn(goneWithNo, topic)) return isThere;
  return [...words.matchAll(new RegExp(read.topics[topic], 'g'))].some(
    ({ index }) => !read.no.test(words.slice(0, index)),
  );
}

// English: words parted by single blanks, with a comma for whatever ends a clause.
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const numbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many';
const gap = '(?: [a-z0-9]+){0,4} ';
const englishPattern = (entry: string): string =>
  entry
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\*/g, '[a-z0-9]*')
    .replace(/ ~ /g, gap)
    .replace(/# month/g, `(?:[0-9]+ )?(?:${months})[a-z]*(?: [0-9]+)?`)
    .replace(/#/g, `(?:[0-9.]+|${numbers})`);
const listed = (entries: string): readonly string[] =>
  entries
    .split(/ \| /)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
const englishRegExp = (entries: readonly string[], flags = ''): RegExp =>
  new RegExp(`(?<= )(?:${entries.map(englishPattern).join('|')})(?= )`, flags);

const english: Reading = {
  topics: mapWords(englishWords, (words) => englishRegExp(listed(words))),
  rival: englishRegExp(listed(englishRival)),
  no: / (?:no|not|never|without|zero|none|hardly|cannot|[a-z]+nt)(?: (?:any|a|an|one|single|open|more|serious|new|recent|further|known|such|other|the|sign|signs|of|yet|major|longer|been|had|have|has|received|heard|seen|risk|need))* $/,
};
const englishFalse = englishRegExp(englishFalseFriends, 'g');
const anyArea = '(?!new |the |a |their |our |his |her |former |old |next |project )[a-z]+';
const englishTitles = new RegExp(
  `(?<= )(?:(?:head|director|vp|chief|president) of (?:the )?[a-z]+|${anyArea} (?:managers?|directors?|officers?|chief|controllers?)|budget (?:owner|holder)|(?<! our )(?:it |information |data )?(?:quality|service|training|security|protection|maintenance|safety|sustainability|compliance) (?:department|people|staff|engineers?))(?= )`,
  'g',
);

function readEnglish(text: string): Side | null {
  if (!/[a-z]/.test(text)) return null;
  const words = text
    .replace(/'/g, '')
    .replace(/[.,;:!?()/"]+(?= |$)|[();"–]| - /g, ' , ')
    .replace(/ ?%/g, ' percent')
    .replace(/[^a-z0-9.,\u3400-\u9fff]+/g, ' ');
  return {
    read: english,
    words: ` ${words} `.replace(/ {2,}/g, ' ').replace(englishTitles, 'someone').replace(englishFalse, '-'),
  };
}

// Chinese: no blanks at all, and a comma for whatever ends a clause.
const chinesePattern = (entry: string): string =>
  entry.replace(/\((?!\?)/g, '(?:').replace(/~/g, '[^，]{0,6}?');
const chineseRegExp = (entries: readonly string[], flags = ''): RegExp =>
  new RegExp(entries.map(chinesePattern).join('|'), flags);

const chinese: Reading = {
  topics: mapWords(chineseWords, (words) => chineseRegExp(listed(words))),
  rival: chineseRegExp(listed(chineseRival)),
  no: /(?:没有|没|无|未|从未|从没|并无|不会|不再|不)(?:收到|出现|发生|出|有|受)?过?(?:任何|新的|什么|一起|一次|一例|客户)?$/,
};
const chineseFalse = chineseRegExp(chineseFalseFriends, 'g');
const area =
  '(?:质量|品质|品管|服务|售后|培训|技术|数据|信息安全|信息|安全|生产|设备|采购|财务|销售|市场|预算|工程|研发|运营|维修|环保|法务|合规)';
const chineseTitles = new RegExp(
  `${area}(?:部门|部|科|处|中心)?的?(?:副?(?:经理|总监|部长|主管|主任|处长|科长|院长|总工|负责人|总))|${area}(?:部门|部|科|处)`,
  'g',
);

function readChinese(text: string): Side | null {
  if (!/[\u3400-\u9fff]/.test(text)) return null;
  const words = text.replace(/[,.;:!?()、。；：？！（）"]+/g, '，').replace(/ /g, '');
  return { read: chinese, words: words.replace(chineseTitles, '某人').replace(chineseFalse, '-') };
}

function mapWords(
  words: Readonly<Record<Topic, string>>,
  make: (words: string) => RegExp,
): Readonly<Record<Topic, RegExp>> {
  return Object.fromEntries(topics.map((topic) => [topic, make(words[topic])])) as Record<Topic, RegExp>;
}
