import fc from 'fast-check';
import { analyse } from '../../../src/method/analyse';
import { decide, keepDecisions, withoutDecided, type Decision } from '../../../src/method/actions/decisions';
import { actionsOfMoves } from '../../../src/method/actions/moveActions';
import { sellerMoves, type SellerMove } from '../../../src/method/strategy/moves';
import type { ActionRecord, Factor } from '../../../src/method/ground/plan';
import { applyScenario, editsOf } from '../../../src/method/strategy/scenario';
import { defaultSettings } from '../../../src/method/ground/settings';
import { quadrants } from '../../../src/method/ground/words';
import { actionRecord, asOf, factor, high } from '../plans';

const accountOf = (factors: readonly Factor[], actions?: readonly ActionRecord[]) =>
  analyse(
    { people: [], factors, goals: [], ...(actions && { actions }) },
    { asOf, settings: defaultSettings },
  ).accounts[0]!;

const factors = [
  factor('Trial', 'maximise', { weight: 4 }),
  factor('Law', 'leverage', { weight: 4 }),
  factor('Link', 'eliminate', { weight: 4 }),
  factor('Rival', 'reduce', { weight: 3 }),
];

/** A done row of the suggestion that A9 makes of a factor, or of a move on it. */
function doneOn(
  text: string,
  move: SellerMove | null = null,
  given: Partial<ActionRecord> = {},
): ActionRecord {
  const account = accountOf(factors);
  const all = [...account.actions, ...actionsOfMoves(account)];
  const action = all.find(({ from, advice }) => {
    const isOfMove = advice.rule === 'A6' ? advice.move === move : advice.rule === 'A9' && move === null;
    return from === text && isOfMove;
  });
  return actionRecord(`${text} ${move ?? 'A9'}`, { id: action!.id, from: text, status: 'done', ...given });
}

const proposedOf = (some: readonly Factor[], ...actions: readonly ActionRecord[]) =>
  accountOf(some, actions).proposals.map(({ factor: cell, move, weight }) => [cell, move, weight]);

test('N4: what A9 asked for is done: the quadrant says what became of the factor', () => {
  const actions = ['Trial', 'Law', 'Link', 'Rival'].map((text) => doneOn(text));
  expect(proposedOf(factors, ...actions)).toStrictEqual([
    ['Factors!Trial', 'strengthen', 5],
    ['Factors!Law', 'winControl', null],
    ['Factors!Link', 'resolve', null],
    ['Factors!Rival', 'soften', 1],
  ]);
});

test('N4: a move of a path that is done says it itself', () => {
  const actions = [doneOn('Rival', 'winControl'), doneOn('Link', 'resolve'), doneOn('Rival', 'soften')];
  expect(proposedOf(factors, ...actions)).toStrictEqual([
    ['Factors!Rival', 'winControl', null],
    ['Factors!Link', 'resolve', null],
    ['Factors!Rival', 'soften', 1],
  ]);
});

test('N4: the verdict stands beside it, as it is and as it would be', () => {
  const [proposal] = accountOf(factors, [doneOn('Link')]).proposals;
  expect(accountOf(factors).strategy.macro).toBe('proceedWithCare');
  expect(proposal).toStrictEqual({
    actions: [{ id: doneOn('Link').id, cell: 'Actions!Link A9', stamp: '' }],
    factor: 'Factors!Link',
    text: 'Link',
    move: 'resolve',
    weight: null,
    before: 'proceedWithCare',
    after: 'moveFast',
  });
});

test('N4: nothing is proposed where the factor is so already, is resolved or gone', () => {
  const actions = ['Trial', 'Law', 'Link', 'Rival'].map((text) => doneOn(text));
  const moves = [doneOn('Law', 'winControl'), doneOn('Rival', 'soften'), doneOn('Trial', 'strengthen')];
  const settled = [
    factor('Trial', 'maximise', { weight: 5 }),
    factor('Law', 'maximise', { weight: 5 }),
    factor('Link', 'eliminate', { status: 'resolved' }),
    factor('Rival', 'reduce', { weight: 1 }),
  ];
  expect(proposedOf(settled, ...actions, ...moves)).toStrictEqual([]);
  expect(proposedOf([], ...actions, ...moves)).toStrictEqual([]);
});

test('N4: only an action that is done proposes, and one that is gone does not', () => {
  for (const given of [{ status: 'open' }, { status: 'dropped' }, { gone: true }] as const)
    expect(proposedOf(factors, doneOn('Link', null, given))).toStrictEqual([]);
});

test('N4: a row of the user’s own proposes nothing', () => {
  expect(proposedOf(factors, actionRecord('call', { from: 'Link', status: 'done' }))).toStrictEqual([]);
});

test('N4: actions that say the same are one proposal, a copied row is none', () => {
  const copy = doneOn('Link', null, { cell: 'Actions!copy' });
  const [proposal, ...others] = accountOf(factors, [
    doneOn('Link'),
    doneOn('Link', 'resolve'),
    copy,
  ]).proposals;
  expect(proposal?.actions.map(({ cell }) => cell)).toStrictEqual([
    'Actions!Link A9',
    'Actions!Link resolve',
  ]);
  expect(others).toStrictEqual([]);
});

test('N4: nothing without an action table', () => {
  expect(accountOf(factors).proposals).toStrictEqual([]);
});

const leftAfter = (decisions: readonly Decision[], some: readonly Factor[], ...actions: ActionRecord[]) => {
  const { proposals, factors: judged } = accountOf(some, actions);
  return withoutDecided(proposals, judged, { decisions, settings: defaultSettings }).map(({ move }) => move);
};

const firstOf = (...actions: ActionRecord[]) => accountOf(factors, actions).proposals[0]!;

test('N4: what was declined is not proposed again, until its action changes', () => {
  const done = doneOn('Link', null, { owner: 'Ines', due: '2026-11-20' });
  const declined = decide('declined', firstOf(done));
  expect(leftAfter([], factors, done)).toStrictEqual(['resolve']);
  expect(leftAfter(declined, factors, done)).toStrictEqual([]);
  expect(leftAfter(declined, factors, { ...done, due: '2026-12-20' })).toStrictEqual(['resolve']);
  expect(leftAfter(declined, factors, { ...done, owner: 'Tom' })).toStrictEqual(['resolve']);
});

test('N4: declined for one action, it is proposed by another', () => {
  const declined = decide('declined', firstOf(doneOn('Link')));
  expect(leftAfter(declined, factors, doneOn('Link'), doneOn('Link', 'resolve'))).toStrictEqual(['resolve']);
});

test('N4: an action that had its effect proposes nothing more, though the factor stands elsewhere now', () => {
  const done = doneOn('Law');
  const accepted = decide('accepted', firstOf(done));
  const won = factors.map((each) => (each.text === 'Law' ? { ...each, control: high } : each));
  expect(leftAfter([], won, done)).toStrictEqual(['strengthen']);
  expect(leftAfter(accepted, won, done)).toStrictEqual([]);
});

test('N4: what was accepted and then undone in the sheet is proposed again', () => {
  const done = [doneOn('Trial'), doneOn('Law')];
  const accepted = accountOf(factors, done).proposals.flatMap((proposal) => decide('accepted', proposal));
  expect(leftAfter(accepted, factors, ...done)).toStrictEqual(['strengthen', 'winControl']);
});

test('N4: a decision is forgotten once its action is taken up again', () => {
  const done = doneOn('Link', null, { owner: 'Ines' });
  const declined = decide('declined', firstOf(done));
  expect(keepDecisions(declined, [done])).toStrictEqual(declined);
  expect(keepDecisions(declined, [{ ...done, status: 'open' }])).toStrictEqual([]);
  expect(keepDecisions(declined, [{ ...done, owner: 'Tom' }])).toStrictEqual([]);
  expect(keepDecisions(declined, [])).toStrictEqual([]);
});

test('N4: the verdict of a proposal is that of the whole method once the factor says so, and it is proposed only once', () => {
  const someFactors = fc.array(fc.record({ quadrant: fc.constantFrom(...quadrants), weight: fc.nat(5) }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(someFactors, fc.constantFrom(null, ...sellerMoves), (given, move) => {
      const some = given.map(({ quadrant, weight }, index) => factor(`F${index}`, quadrant, { weight }));
      const account = accountOf(some);
      const rows = [...account.actions, ...actionsOfMoves(account)]
        .filter(({ advice }) => (advice.rule === 'A6' ? advice.move === move : move === null))
        .filter(({ rule }) => rule === 'A6' || rule === 'A9')
        .map(({ id, from }) => actionRecord(id, { id, from, status: 'done' }));
      for (const proposal of accountOf(some, rows).proposals) {
        const plan = { people: [], factors: some, goals: [], actions: rows };
        const edited = applyScenario(plan, editsOf([{ move: proposal.move, factor: proposal.factor }], some));
        const after = accountOf(edited.factors, rows);
        expect(proposal.before).toBe(account.strategy.macro);
        expect(proposal.after).toBe(after.strategy.macro);
        const left = withoutDecided(after.proposals, after.factors, {
          decisions: decide('accepted', proposal),
          settings: defaultSettings,
        });
        expect(left.map(({ factor: cell }) => cell)).not.toContain(proposal.factor);
      }
    }),
  );
});
