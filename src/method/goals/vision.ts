// S1: what a vision must say to lead anywhere.
import { makeCheck, type Check } from './goalsReport';
import { normalise } from '../ground/text';
import { findIssue } from './issues';
import type { Issue } from '../ground/plan';
import type { Profile } from '../ground/profile';
import type { Settings } from '../ground/settings';

/** S1: every check, in the order in which a vision is written. */
export function checkVision(
  profile: Profile,
  issues: readonly Issue[],
  { visionYears, asOf }: Pick<Settings, 'visionYears'> & { readonly asOf: string },
): readonly Check[] {
  const { vision, cells } = profile;
  const at = (item: keyof typeof cells) => ({ cell: cells[item] ?? '', params: {} });
  return [
    makeCheck('visionWritten', vision === '' ? 'blank' : 'written', at('vision')),
    makeCheck(
      'visionFigure',
      vision === '' ? 'noVision' : hasFigure(vision) ? 'figure' : 'noFigure',
      at('vision'),
    ),
    checkHorizon(profile, visionYears, asOf),
    checkIssue(profile, issues),
    makeCheck('leadershipPath', profile.leadership === null ? 'blank' : 'named', at('leadership')),
  ];
}

const figure =
  /\p{N}|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|million|billion|half|a third|one third|a quarter|double|doubled|triple|tripled|twice|tenfold|percent)\b|[一二三四五六七八九十百千万亿两几]+[成倍亿万千百]|分之|翻[一两番倍]|一半|减半/iu;

/** A number, or a word for one: 'double', '三成'. */
function hasFigure(text: string): boolean {
  return figure.test(text.normalize('NFKC'));
}

function checkHorizon({ horizonYears, vision, cells }: Profile, limit: number, asOf: string): Check {
  const cell = cells.horizonYears ?? '';
  const years = horizonYears ?? yearsIn(vision, asOf);
  if (years === null) return makeCheck('visionHorizon', 'blank', { cell, params: { limit } });
  return makeCheck('visionHorizon', years >= limit ? 'far' : 'near', { cell, params: { limit, years } });
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const chineseNumbers = '一二三四五六七八九十';
const inYears = new RegExp(
  `\\b(?:in|within|over) (?:the next )?(\\d{1,2}|${numbers.join('|')}) years?\\b`,
  'i',
);
const inYearsChinese = /(\d{1,2}|[一二两三四五六七八九十])\s*年(?:之?[内后]|以内|以后)/;
const byYear = /\b(?:by|until|before|in)(?: the end of)? (20\d{2})\b|(20\d{2})\s*年(?!代)/i;

/** S1: how far its own words look ahead, as 'in three years', 'by 2029', '三年内', '到2029年'; null where they do not say it. */
function yearsIn(vision: string, asOf: string): number | null {
  const words = vision.normalize('NFKC');
  const [, english = ''] = inYears.exec(words) ?? [];
  const [, chinese = ''] = inYearsChinese.exec(words) ?? [];
  const named = english === '' ? chinese : english.toLowerCase();
  if (/^\d/.test(named)) return Number(named);
  if (named !== '')
    return named === '两' ? 2 : Math.max(numbers.indexOf(named), chineseNumbers.indexOf(named)) + 1;
  const year = byYear.exec(words);
  const until = Number(year?.[1] ?? year?.[2] ?? 0);
  return until === 0 ? null : until - Number(asOf.slice(0, 4));
}

const between = /[;；\n]+|[,，、]/;

/** Named in a line of its own or in the vision itself. Without a list of issues the user's words are taken as they are. */
function checkIssue({ vision, visionIssues, cells }: Profile, issues: readonly Issue[]): Check {
  const cell = cells.visionIssues ?? '';
  const words = visionIssues === '' ? [] : [visionIssues, ...visionIssues.split(between)];
  const isNamed =
    words.some((each) => findIssue(issues, each) !== null) ||
    (words.length > 0 && issues.length === 0) ||
    issues.some(({ text }) => text.trim() !== '' && normalise(vision).includes(normalise(text)));
  if (isNamed) return makeCheck('visionIssue', 'named', { cell, params: {} });
  return makeCheck('visionIssue', visionIssues === '' ? 'blank' : 'unknown', {
    cell,
    params: { words: visionIssues },
  });
}
