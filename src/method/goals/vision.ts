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
  { visionYears }: Pick<Settings, 'visionYears'>,
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
    checkHorizon(profile, visionYears),
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

function checkHorizon({ horizonYears: years, cells }: Profile, limit: number): Check {
  const cell = cells.horizonYears ?? '';
  if (years === null) return makeCheck('visionHorizon', 'blank', { cell, params: { limit } });
  return makeCheck('visionHorizon', years >= limit ? 'far' : 'near', { cell, params: { limit, years } });
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
