// Two concepts in one cell: 'High/Low' under 'Power/Interest', 'For/High' under 'Position/Interest'.
import type { Locale } from '../../src/text/text';
import type { Key, Said, WrittenCell, WrittenColumn } from './case';
import type { Manner } from './columns';

interface Half {
  readonly key: Key;
  readonly words: Readonly<Record<Locale, readonly (readonly [word: string, says: Said])[]>>;
}

const bands: Half['words'] = {
  en: [
    ['High', 'high'],
    ['Medium', 'medium'],
    ['Low', 'low'],
  ],
  'zh-CN': [
    ['高', 'high'],
    ['中', 'medium'],
    ['低', 'low'],
  ],
};
const sides: Half['words'] = {
  en: [
    ['For', 2],
    ['Neutral', 0],
    ['Against', -2],
  ],
  'zh-CN': [
    ['支持', 2],
    ['中立', 0],
    ['反对', -2],
  ],
};

interface Pair {
  readonly headers: Readonly<Record<Locale, string>>;
  readonly halves: readonly [Half, Half];
}

const pairs: readonly Pair[] = [
  {
    headers: { en: 'Power/Interest', 'zh-CN': '权力/利益' },
    halves: [
      { key: 'authority', words: bands },
      { key: 'involvement', words: bands },
    ],
  },
  {
    headers: { en: 'Position/Interest', 'zh-CN': '立场/关注度' },
    halves: [
      { key: 'attitude', words: sides },
      { key: 'involvement', words: bands },
    ],
  },
];

export function combinedColumn({ random, locale, features }: Manner, count: number): WrittenColumn {
  features.add('two concepts in one cell');
  const { headers, halves } = random.pick(pairs);
  const [first, second] = halves;
  const between = random.pick(['/', ' / ']);
  const cells = Array.from({ length: count }, (): WrittenCell => {
    const [one, says] = random.pick(first.words[locale]);
    const [other, saysToo] = random.pick(second.words[locale]);
    return {
      values: [`${one}${between}${other}`],
      says: { [first.key]: says, [second.key]: saysToo },
      wording: 'ours',
    };
  });
  const keys = [first.key, second.key];
  return { keys, allowed: [], parent: '', headers: [headers[locale]], hint: '', wording: 'ours', cells };
}
