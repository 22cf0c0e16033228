// Keys and legends: what the words and numbers of a table mean, beside it or below. They are no tables of ours.
import type { Locale } from '../../src/text/text';
import type { Block } from './arrange';
import type { Random } from './random';
import { blockOf, type Lines } from './strangers';

const keys: Readonly<Record<Locale, readonly Lines[]>> = {
  en: [
    [
      ['Key:', null],
      ['High', 'can decide'],
      ['Medium', 'is asked'],
      ['Low', 'is told'],
    ],
    [
      ['Severity', 'Value'],
      ['Disaster', 4],
      ['Serious', 3],
      ['Small', 1],
    ],
    [
      ['Rating', 'Meaning'],
      [5, 'very much'],
      [3, 'some'],
      [1, 'hardly'],
    ],
    [
      ['How severe:', null, null],
      ['Severity', 'Value', 4],
      ['Disaster', 4, 3],
      ['Serious', 3, 2],
    ],
    [['Legend'], ['+ helps'], ['- hinders']],
  ],
  'zh-CN': [
    [
      ['图例：', null],
      ['高', '能决定'],
      ['中', '会被问到'],
      ['低', '只被告知'],
    ],
    [
      ['严重度', '数值'],
      ['灾难', 4],
      ['严重', 3],
      ['轻微', 1],
    ],
    [
      ['评分', '含义'],
      [5, '非常'],
      [3, '一般'],
      [1, '几乎没有'],
    ],
    [['图例'], ['+ 有利'], ['- 不利']],
  ],
};

export function makeKey(random: Random, locale: Locale): Block {
  return blockOf(random.pick(keys[locale]), 'a key');
}
