// R8, S9, R6: what must never stand together on one page, over accounts made at random.
import fc from 'fast-check';
import { analyse } from '../../src/method/analyse';
import type { AccountAnalysis } from '../../src/method/analysis';
import { isStopped } from '../../src/method/next/going';
import type { Answer, Factor, Person } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import {
  contactDepths,
  factorCategories,
  personLevels,
  quadrants,
  roles,
} from '../../src/method/ground/words';
import { tell } from '../../src/telling/account';
import { textOf } from '../../src/text/text';
import { englishTexts } from './factors/topicTexts';
import { actionRecord, answer, asOf, criterion, factor, goal, milestone, person } from './plans';

const names = ['Anna Berg', 'Bela Cole', 'Cara Dunn', 'Dora Egan', 'Emil Farr', 'Finn Gray'];
const inFuture = '2027-01-15';

const anyPerson = (name: string): fc.Arbitrary<Person> =>
  fc
    .record({
      role: fc.constantFrom(...roles),
      attitude: fc.integer({ min: -3, max: 3 }),
      contact: fc.constantFrom(...contactDepths, null),
      level: fc.constantFrom(...personLevels),
      lastContact: fc.constantFrom(null, '2026-05-01', '2026-11-20'),
      influencedBy: fc.subarray(names, { maxLength: 2 }),
      reportsTo: fc.constantFrom('', ...names),
      leavesOn: fc.constantFrom(null, null, null, '2026-10-01', '2026-12-20'),
      successor: fc.constantFrom('', 'Gus Hill'),
    })
    .map((given) => person(name, given));

const anyFactor = (text: string): fc.Arbitrary<Factor> =>
  fc
    .record({
      quadrant: fc.constantFrom(...quadrants),
      weight: fc.integer({ min: 1, max: 5 }),
      evidence: fc.constantFrom('confirmed' as const, 'assumed' as const),
      category: fc.constantFrom(null, ...factorCategories),
      people: fc.subarray(names, { maxLength: 2 }),
    })
    .map(({ quadrant, ...given }) => factor(text, quadrant, given));

const anyProfile: fc.Arbitrary<readonly Answer[]> = fc
  .record({
    state: fc.constantFrom('open', 'open', 'open', 'won', 'lost', 'onHold'),
    noContactBefore: fc.constantFrom(null, null, inFuture),
    decision: fc.constantFrom(null, null, 'stopAndRethink', 'go'),
    owner: fc.constantFrom(null, 'Ines Jones'),
  })
  .map((items) =>
    Object.entries(items).flatMap(([item, value]) =>
      value === null ? [] : [answer(item as Answer['item'], value)],
    ),
  );

const anyAccount: fc.Arbitrary<AccountAnalysis> = fc
  .record({
    people: fc.subarray(names).chain((some) => fc.tuple(...some.map(anyPerson))),
    factors: fc
      .subarray(
        englishTexts.map(([words]) => words),
        { minLength: 3, maxLength: 9 },
      )
      .chain((some) => fc.tuple(...some.map(anyFactor))),
    profile: anyProfile,
    goals: fc.constantFrom([], [goal('Grow')]),
    milestones: fc.constantFrom(
      undefined,
      [milestone('Attend a demonstration', { planned: '2026-11-30' })],
      [milestone('Attend a demonstration', { planned: '2026-11-01' }), milestone('Ask for a proposal')],
      [milestone('Attend a demonstration')],
    ),
    criteria: fc.constantFrom(undefined, [
      criterion('Certificate', {
        ourRating: 1,
        ratings: [{ competitor: 'Kern', rating: 5 }],
        people: names.slice(0, 1),
      }),
    ]),
    actions: fc.constantFrom(undefined, [], [actionRecord('Call', { from: 'Anna Berg' })]),
  })
  .map(({ milestones, criteria, actions, ...plan }) => {
    const offered = {
      ...(milestones !== undefined && { milestones }),
      ...(criteria !== undefined && { criteria }),
      ...(actions !== undefined && { actions }),
    };
    return analyse({ ...plan, ...offered }, { asOf, settings: defaultSettings }).accounts[0]!;
  });

const text = textOf('en');

/** All that one page asks for. */
function asked(account: AccountAnalysis) {
  const told = tell(account, text);
  return {
    told,
    next: [...told.next.first, ...told.next.rest].map(({ words }) => words),
    todo: told.todo.map(({ action }) => action),
    suggested: account.actions.map(({ advice, from }) => text.advice.suggest(advice, from).action),
    findings: told.findings.map(({ words }) => words),
    conditions: told.going.reasons.map(({ words }) => words),
  };
}

/** What it says whatever the sale is about, with the user's own texts taken out. */
const bare = (words: string): string => words.replace(/“[^”]*”/g, '“”');

const property = (test: (account: AccountAnalysis) => void, numRuns = 200): void => {
  fc.assert(fc.property(anyAccount, test), { numRuns });
};

const talks =
  /\b(?:(?<!how to |do not |and )meet|meeting|talks?|visit|call|see|introduc\w*|in person|get to know|get in touch|speak|tell|show(?! it early)|sit down|reach \d|win over|ask(?! by the official way| officially| for a commitment in return| what else| who or what| for in return| in return))\b/i;

test('S9: before the no-contact day nothing on the page asks for talks with their people', () => {
  property((account) => {
    if (!account.waits || account.sale.state !== 'open') return;
    const { next, todo, suggested, findings, conditions } = asked(account);
    const lines = [...next, ...todo, ...suggested, ...findings, ...conditions].map(bare);
    expect(lines.filter((words) => talks.test(words))).toEqual([]);
  });
});

test('R6, A14: on a stop, computed or our own, nothing says to move fast or to sell, or calls for the next commitment', () => {
  const others = (['moveFast', 'sellThrough', 'takeARisk', 'proceedWithCare', 'persevere'] as const).flatMap(
    (macro) =>
      text.advice.macros[macro].moves.flatMap(({ action, withoutTalks }) => [action, withoutTalks?.action]),
  );
  property((account) => {
    if (account.sale.state !== 'open' || !isStopped(account)) return;
    const { next, todo, suggested, findings } = asked(account);
    expect([...todo, ...suggested].filter((words) => others.includes(words))).toEqual([]);
    const calls = /^Prepare “|agree one with the customer|next commitment, /;
    expect([...next, ...findings].filter((words) => calls.test(words))).toEqual([]);
  });
});

test('S9: once the sale is won, lost or on hold, nothing is to win it', () => {
  const moves = Object.values(text.advice.macros).flatMap(({ moves: each }) =>
    each.map(({ action }) => action),
  );
  property((account) => {
    const { state } = account.sale;
    if (state === 'open') return;
    const { told, todo, suggested, findings } = asked(account);
    expect(
      [...todo, ...told.avoid, ...told.ways, told.setback, told.confirmed].filter((each) => each !== ''),
    ).toEqual([]);
    expect(suggested.filter((words) => moves.includes(words))).toEqual([]);
    expect(told.going.reasons).toEqual([]);
    expect(findings.filter((words) => /^Win |could turn the strategy|next commitment/.test(words))).toEqual(
      [],
    );
    if (state === 'won') return;
    expect(new Set([...account.actions, ...account.next].map(({ rule }) => rule))).not.toContain('T7');
    expect(account.actions.every(({ rule }) => rule === 'N3')).toBe(true);
  });
});

test('T6, T7: nobody introduces us whom none of us has met', () => {
  property((account) => {
    const unmet = account.people.filter(({ contact }) => contact === 'none');
    const { next, suggested } = asked(account);
    const introductions = [...next, ...suggested].flatMap((words) => {
      const who =
        /^Ask (.+?)(?:, .*)? (?:to (?:introduce|bring|tell)|for (?:an introduction|one thing))/.exec(
          bare(words),
        )?.[1];
      return who === undefined ? [] : [{ who, words }];
    });
    const wrong = introductions.filter(({ who }) => unmet.some(({ name }) => who.includes(name)));
    expect(wrong).toEqual([]);
  });
});

test('T11: nobody is to be met who has left', () => {
  property((account) => {
    const gone = account.people.filter(({ leaving }) => leaving === 'gone').map(({ name }) => name);
    const { next, todo, suggested, findings, conditions } = asked(account);
    const lines = [...next, ...todo, ...suggested, ...findings, ...conditions].map(bare);
    expect(lines.filter((words) => gone.some((name) => words.includes(name)))).toEqual([]);
  });
});

test('R6: a go has no condition, and what stands firm is not called unproven', () => {
  property((account) => {
    const { going, strategy } = account;
    if (going?.decision === 'go') expect(going.reasons.every(({ decision }) => decision === 'go')).toBe(true);
    if (strategy.standing === 'firm' || strategy.standing === 'fair') expect(strategy.isUnproven).toBe(false);
    const kinds = account.next.map(({ kind }) => kind);
    if (strategy.standing === 'firm') expect(kinds).not.toContain('confirm');
  });
});

test('R8: what a condition or one of the next three says is not told as a finding again', () => {
  property((account) => {
    const { told, findings } = asked(account);
    const first = account.next.slice(0, 3);
    const says = (kind: string, cell: string): boolean =>
      first.some((line) => line.kind === kind && line.cells[0] === cell);
    const unsaid = account.findings.filter(({ saidBy }) => saidBy === undefined);
    expect(findings).toHaveLength(unsaid.length);
    for (const { rule, cells, more } of unsaid) {
      if (more !== undefined) continue;
      const [cell = ''] = cells;
      expect([rule, rule === 'T6f' && says('unmet', cell)]).toEqual([rule, false]);
      expect([rule, (rule === 'T6g' || rule === 'T6m') && says('against', cell)]).toEqual([rule, false]);
      expect([rule, rule === 'T11' && says('leaver', cell)]).toEqual([rule, false]);
      expect([rule, rule === 'T5' && says('stale', cell)]).toEqual([rule, false]);
    }
    const reasons = new Set(account.going?.reasons.map(({ reason }) => reason));
    const rules = unsaid.map(({ rule }) => rule);
    if (reasons.has('noOwner')) expect(rules).not.toContain('T6a');
    if (reasons.has('noApprover')) expect(rules).not.toContain('T6b');
    if (reasons.has('against')) expect(rules).not.toContain('T6g');
    if (reasons.has('withoutContact')) expect(rules).not.toContain('T6f');
    if (reasons.has('gateOpen')) expect(rules).not.toContain('S6');
    const lines = [
      // A condition that nobody and nothing of its own stands for is a line in its own words (N7), so that it can be taken.
      ...told.next.first.filter(({ line }) => line.kind !== 'condition').map(({ words }) => words),
      ...findings,
      ...told.going.reasons.map(({ words }) => words),
    ];
    // Without talks the official question of two factors may be the same one.
    if (!account.waits) expect(lines).toEqual([...new Set(lines)]);
  });
});

test('N7: of the next three no two send us to the same person by the same one', () => {
  property((account) => {
    const ways = asked(account)
      .next.slice(0, 3)
      .flatMap(
        (words) => /^Ask (.+) to (?:introduce|bring) us to ([^,.]+)/.exec(words)?.slice(1).join(' → ') ?? [],
      );
    expect(ways).toEqual([...new Set(ways)]);
  });
});

test('A6, N4: control of competition, culture and timing is never proposed as won', () => {
  const fixed = ['competition', 'culture', 'timing'] as const;
  for (const category of fixed) {
    const plan = { people: [], goals: [], factors: [factor('Their rules', 'leverage', { category })] };
    const first = analyse(plan, { asOf, settings: defaultSettings }).accounts[0]!;
    const [own] = first.actions.filter(({ rule }) => rule === 'A9');
    const actions = [actionRecord('x', { id: own!.id, status: 'done', source: own!.source })];
    const after = analyse({ ...plan, actions }, { asOf, settings: defaultSettings }).accounts[0]!;
    expect(after.proposals).toEqual([]);
  }
});
