import { coverageOf } from '../../../src/method/people/coverage';
import { defaultSettings } from '../../../src/method/ground/settings';
import { judgedPerson } from '../plans';

test('T8: owner and approver weigh 4, advocate 2, gatekeeper 1', () => {
  const people = [
    judgedPerson('Olga', { role: 'owner', contact: 'close' }),
    judgedPerson('Anna', { role: 'approver', contact: 'none' }),
    judgedPerson('Sven', { role: 'advocate', contact: 'brief' }),
    judgedPerson('Gus', { role: 'gatekeeper', contact: 'none' }),
  ];
  expect(coverageOf(people, defaultSettings)).toBe(6 / 11);
});

test('T8: a person without a role weighs nothing; nobody with a role, no coverage', () => {
  const unknown = judgedPerson('X', { authority: null });
  expect(coverageOf([judgedPerson('Olga', { role: 'owner' }), unknown], defaultSettings)).toBe(1);
  expect(coverageOf([unknown], defaultSettings)).toBeNull();
  expect(coverageOf([], defaultSettings)).toBeNull();
});
