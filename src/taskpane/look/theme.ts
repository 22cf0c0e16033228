// The Fluent theme from our brand ramp, and the colours of quadrants and roles as tokens of our own beside it.
// Contrast of every text on its tint is at least 5:1; forced-colors replaces them by borders and text.
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Locale } from '../../text/text';

export const tones = [
  'leverage',
  'maximise',
  'reduce',
  'eliminate',
  'influencers',
  'deciders',
  'ours',
] as const;
export type Tone = (typeof tones)[number];

type OwnTokens = Readonly<Record<`${Tone}Text` | `${Tone}Tint`, string>> & {
  readonly paper: string;
  readonly ours: string;
};

const brand: BrandVariants = {
  10: '#021719',
  20: '#06282b',
  30: '#083a3f',
  40: '#09484e',
  50: '#0b525a',
  60: '#0c5a61',
  70: '#0d6269',
  80: '#0f6a72',
  90: '#2b8d96',
  100: '#4fb3bc',
  110: '#6cc2ca',
  120: '#88d0d6',
  130: '#a4dce1',
  140: '#bfe7ea',
  150: '#d9f1f3',
  160: '#ecf8f9',
};

const lightTones: OwnTokens = {
  leverageText: '#1b5fa8',
  leverageTint: '#e4effb',
  maximiseText: '#0e6e4e',
  maximiseTint: '#dff3ea',
  reduceText: '#8a5200',
  reduceTint: '#fdf1d8',
  eliminateText: '#a4262c',
  eliminateTint: '#fbe6e7',
  influencersText: '#4f5b66',
  influencersTint: '#eef1f4',
  decidersText: '#5b4b9a',
  decidersTint: '#eeebf8',
  oursText: '#0b525a',
  oursTint: '#e1f2f3',
  paper: '#ffffff',
  ours: '#0f6a72',
};

const darkTones: OwnTokens = {
  leverageText: '#8cc0f5',
  leverageTint: '#15304d',
  maximiseText: '#7ed3ae',
  maximiseTint: '#123c2d',
  reduceText: '#f2c161',
  reduceTint: '#45330f',
  eliminateText: '#f5a3a7',
  eliminateTint: '#4c1e21',
  influencersText: '#c3ccd4',
  influencersTint: '#343a40',
  decidersText: '#c4b8f2',
  decidersTint: '#322a52',
  oursText: '#7fd0d7',
  oursTint: '#12373b',
  paper: '#1f1f1f',
  ours: '#4fb3bc',
};

/** On dark ground our colour is light, so that what stands on it is dark. */
const darkBrand: Partial<Theme> = {
  colorBrandBackground: '#4fb3bc',
  colorBrandBackgroundHover: '#6cc2ca',
  colorBrandBackgroundPressed: '#3a9aa3',
  colorBrandBackgroundSelected: '#4fb3bc',
  colorNeutralForegroundOnBrand: '#06282b',
  colorNeutralBackground1: '#1f1f1f',
};

/** Fluent asks for Segoe UI first, whose Chinese fallback differs between machines. */
const fonts: Readonly<Record<Locale, Partial<Theme>>> = {
  en: {},
  'zh-CN': {
    fontFamilyBase: "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  },
};

export type Appearance = 'light' | 'dark';

export function createPaneTheme(appearance: Appearance, locale: Locale): Theme {
  const dark = appearance === 'dark';
  const base = dark ? { ...createDarkTheme(brand), ...darkBrand } : createLightTheme(brand);
  return { ...base, ...fonts[locale], ...(dark ? darkTones : lightTones) };
}

/** CSS value of a tone's text or tint, for makeStyles. */
export const toneText = (tone: Tone): string => `var(--${tone}Text)`;
export const toneTint = (tone: Tone): string => `var(--${tone}Tint)`;
export const paper = 'var(--paper)';

/** Where the system replaces our colours. */
export const forced = '@media (forced-colors: active)';
