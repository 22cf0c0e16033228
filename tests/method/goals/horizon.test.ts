// S1: how far a vision looks ahead is read from its own words where no figure says it.
import { reportGoals } from '../../../src/method/goals/groundwork';
import { defaultSettings } from '../../../src/method/ground/settings';
import { answer, asOf } from '../plans';

const horizon = (vision: string, years?: number) => {
  const profile = [answer('vision', vision), ...(years === undefined ? [] : [answer('horizonYears', years)])];
  const { checks } = reportGoals({ goals: [], profile }, { asOf, settings: defaultSettings });
  return checks.find(({ check }) => check === 'visionHorizon');
};

test.each([
  ['In three years every plant runs on our drives', 'far', 3],
  ['By 2030 half of their lines are ours', 'far', 4],
  ['Within one year we are known there', 'near', 1],
  ['五年内成为他们的首选', 'far', 5],
  ['到2029年覆盖全部工厂', 'far', 3],
] as const)('S1: %s', (vision, reason, years) => {
  expect(horizon(vision)).toMatchObject({ reason, params: { years } });
});

test('S1: words that say no time leave it open, and a figure of its own comes first', () => {
  expect(horizon('Their first choice for 40 % of all drives')).toMatchObject({ reason: 'blank' });
  expect(horizon('In three years every plant runs on our drives', 1)).toMatchObject({ reason: 'near' });
});
