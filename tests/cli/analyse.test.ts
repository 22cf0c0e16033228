import { fixture, quadrille } from './quadrille';

const missing = (what: string, cell: string, name: string, effect: string) => ({ what, cell, name, effect });

const action = (id: string, rule: string, source: string, text: string) => {
  return { id, rule, source, text, owner: '', due: null, status: 'open' };
};

test('analyse --json gives the whole analysis to the letter', async () => {
  const file = fixture('one-row.xlsx');
  const { code, out, err } = await quadrille(['analyse', '--json', file]);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual([
    {
      file,
      error: null,
      ruleVersion: '2',
      unreadSheets: [],
      changedSettings: [],
      asOf: '2026-11-23',
      problems: [
        {
          code: 'assumedWeight',
          severity: 'note',
          cell: 'Factors!A1',
          params: { rows: 1, column: 'weight', table: 'factors' },
        },
      ],
      accounts: [
        {
          account: null,
          people: [
            {
              name: 'Solo',
              cell: 'People!A2',
              role: 'owner',
              decider: true,
              attitude: 0,
              borderline: [],
              suggested: [],
            },
          ],
          factors: [
            {
              text: 'The only one',
              cell: 'Factors!A2',
              quadrant: 'maximise',
              borderline: false,
              weight: 3,
              weightAssumed: true,
              evidence: 'assumed',
              status: 'open',
              suggested: [],
            },
          ],
          strategy: {
            macro: 'moveFast',
            standing: 'thin',
            candidates: [],
            loads: { leverage: 0, maximise: 3, reduce: 0, eliminate: 0 },
            counts: { leverage: 0, maximise: 1, reduce: 0, eliminate: 0 },
            share: 1,
            margin: 0,
            runnerUp: null,
            robustness: 0.6,
            critical: ['Factors!A2'],
            paths: [],
            setbacks: null,
            balance: { for: 3, against: 0 },
            evidence: null,
            hold: null,
            confirmedOnly: { macro: null, standing: null, differsBecauseOf: ['Factors!A2'] },
          },
          coverage: 0,
          goals: expect.objectContaining({
            gate: { complete: false, open: 5 },
            growth: [],
            ladder: { today: null, wanted: null, next: null },
            research: ['customerTrend', 'marketTrend', 'external', 'response'],
          }) as unknown,
          findings: [
            { rule: 'T6b', severity: 'high', cells: [], params: {}, more: 0 },
            { rule: 'T6c', severity: 'medium', cells: [], params: {}, more: 0 },
            { rule: 'R3', severity: 'medium', cells: [], params: { kind: 'tooFew', count: 1 }, more: 0 },
            { rule: 'R3', severity: 'medium', cells: [], params: { kind: 'allPositive' }, more: 0 },
          ],
          actions: [
            action(
              'A9:54aa95encb',
              'A9',
              'Factors!A2',
              'Put “The only one” into the offer, with its proof. Agree who shows it to Solo.',
            ),
            action(
              'T7:itsfwusox3',
              'T7',
              'People!A2',
              'Link the proposal to a result that Solo answers for.',
            ),
          ],
          missing: [
            missing('evidence', 'Factors!A2', 'The only one', 'verdict'),
            missing('attitude', 'People!A2', 'Solo', 'gaps'),
            missing('contact', 'People!A2', 'Solo', 'coverage'),
            missing('weight', 'Factors!A2', 'The only one', 'confidence'),
            missing('individualNeed', 'People!A2', 'Solo', 'advice'),
            missing('organisationalNeed', 'People!A2', 'Solo', 'advice'),
            missing('category', 'Factors!A2', 'The only one', 'advice'),
          ],
          going: {
            decision: 'goWithConditions',
            reasons: [
              { reason: 'unsure', decision: 'goWithConditions', cells: [], params: { standing: 'thin' } },
              { reason: 'noApprover', decision: 'goWithConditions', cells: [], params: {} },
              { reason: 'coverageUnknown', decision: 'goWithConditions', cells: [], params: {} },
            ],
          },
          criteria: null,
          nextSteps: {
            outcome: 'open',
            commitments: null,
            proposals: [],
            lostSale: null,
            afterSale: null,
            onHold: null,
          },
          needMatches: [],
          support: null,
          assessors: [],
          sale: {
            value: null,
            closing: null,
            owner: '',
            nextReview: null,
            state: 'open',
            until: null,
            noContactBefore: null,
          },
          decided: null,
          next: expect.arrayContaining([
            expect.objectContaining({ rule: 'A9', cells: ['Factors!A2'], owner: '', state: 'suggested' }),
            expect.objectContaining({ rule: 'R6', cells: [], people: [] }),
          ]) as unknown,
        },
      ],
    },
  ]);
});

test('keys keep their order', async () => {
  const { out } = await quadrille(['analyse', '--json', fixture('one-row.xlsx')]);
  const [entry] = JSON.parse(out) as {
    accounts: { strategy: object; people: object[]; factors: object[] }[];
  }[];
  const account = entry?.accounts[0];
  const keysOf = (value: object | undefined): string => Object.keys(value ?? {}).join(' ');
  expect(keysOf(entry)).toBe('file error ruleVersion changedSettings asOf problems unreadSheets accounts');
  expect(keysOf(account)).toBe(
    'account people factors strategy coverage goals findings actions missing going criteria nextSteps needMatches support assessors sale decided next',
  );
  expect(keysOf(account?.people[0])).toBe('name cell role decider attitude borderline suggested');
  expect(keysOf(account?.factors[0])).toBe(
    'text cell quadrant borderline weight weightAssumed evidence status suggested',
  );
  expect(keysOf(account?.strategy)).toBe(
    'macro standing candidates loads counts share margin runnerUp robustness critical paths setbacks confirmedOnly balance evidence hold',
  );
});

test('ratios are not rounded', async () => {
  const { out } = await quadrille(['analyse', '--json', fixture('title-rows.xlsx')]);
  const [{ accounts } = { accounts: [] }] = JSON.parse(out) as {
    accounts: { strategy: { share: number } }[];
  }[];
  expect(accounts[0]?.strategy.share).toBe(10 / 16);
});

test('texts follow the language, keys and codes do not', async () => {
  const { out } = await quadrille(['analyse', '--json', '--locale', 'zh-CN', fixture('one-row.xlsx')]);
  const [entry] = JSON.parse(out) as { accounts: { strategy: { macro: string }; actions: object[] }[] }[];
  expect(entry?.accounts[0]?.strategy.macro).toBe('moveFast');
  expect(entry?.accounts[0]?.actions[0]).toEqual(
    action('A9:54aa95encb', 'A9', 'Factors!A2', '把“The only one”连同证明写进方案。定下谁拿给Solo看。'),
  );
});

test('each account is judged by itself (M2)', async () => {
  const { out } = await quadrille(['analyse', '--json', fixture('accounts.xlsx')]);
  expect(JSON.parse(out)).toMatchObject([{ accounts: [{ account: 'Acme' }, { account: 'Borg' }] }]);
});

test('--as-of says from which day contacts are counted', async () => {
  const staleOn = async (day: string): Promise<number> => {
    const { out } = await quadrille(['analyse', '--json', '--as-of', day, fixture('chinese.xlsx')]);
    return [...out.matchAll(/"rule": "T5"/g)].length;
  };
  expect(await staleOn('2026-11-23')).toBe(0);
  expect(await staleOn('2028-11-23')).toBeGreaterThan(0);
});

test('an account without a verdict is no result', async () => {
  const { code, out } = await quadrille(['analyse', '--json', fixture('header-only.xlsx')]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ error: null }]);
});

test('a workbook without tables is no result, and is told as such', async () => {
  const { code, out } = await quadrille(['analyse', fixture('no-table.xlsx')]);
  expect(code).toBe(1);
  expect(out).toContain('No table of people or factors was found, so there is nothing to judge.');
});

test('people read strategy, sureness, reasons, people, gaps, steps and what was left out', async () => {
  const { out } = await quadrille(['analyse', fixture('errors.xlsx')]);
  const lines = out
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('\u00a0', ' '));
  expect(lines).toEqual([
    '',
    '  Going on     Go with conditions',
    '               Go on in small steps: what weighs most so far asks for care.',
    '               Note first whom we are in contact with: how far we reach is not',
    '               known yet.',
    '  Strategy     Proceed with care',
    '               What helps us can change without us: go on, but limit what could',
    '               hurt later.',
    '  How sure     Fragile: holds in 78 % of single rating changes',
    '               Look again at how the deciding factors are rated: many rating',
    '               changes would change the strategy.',
    '               Weight 7 for us, 7 against us.',
    '               Mark each factor as confirmed or assumed: none is marked yet.',
    '  Why          The heaviest quadrants are Leverage (7) and Eliminate (7): what',
    '               works for us is not in our hands, while the obstacles are.',
    '               No other strategy is in reach.',
    "  It hangs on  Cheaper energy [' Driving forces '!A2]",
    "               Old contract [' Driving forces '!A4]",
    '',
    '  Do next',
    '  1. Name who of us settles “Old contract”, and by when. Tell the customer once',
    '     it is done.',
    '     It weighs 4 against us. · nobody yet · by 7 Dec',
    '  2. Compare the whole cost over the years with Maria, while prices stand as',
    '     they do.',
    '     “Cheaper energy”. It weighs 5 for us. · nobody yet · by 7 Dec',
    '  3. Plan the next steps with Maria, and ask to meet the approver, Pia.',
    '     Owner. · nobody yet · by 7 Dec',
    '',
    '  Weight of the factors',
    '  Leverage   7  For us, not in our hands: use it while it lasts.',
    '  Eliminate  7  Against us, in our hands: take it away.',
    '  Maximise   0',
    '  Reduce     0',
    '',
    '  What would change it',
    '  - Win control of “Cheaper energy”: the strategy becomes “Persevere”.',
    '  - “Move fast” in 2 steps:',
    '    1. Resolve “Union”',
    '    2. Resolve “Old contract”',
    '  - Not within 4 moves: “Take a calculated risk” and “Sell through it”.',
    '  - If all of this happens, the strategy becomes “Rethink the situation”.',
    '    “Cheaper energy” falls away. “Trust” falls away.',
    '  - Nothing is confirmed yet, so there is no strategy to rely on. Check “Cheaper',
    '    energy” and “Union” first.',
    '',
    '  Key people · we reach 0 % of them, weighted by role',
    '  Owner        Maria, Plant manager · for us',
    '  Approver     Pia, CEO · not known',
    '  Advocate     Nils, Engineer · against us',
    '  No role yet  Olga, Buyer · neutral',
    '',
    '  Gaps',
    '  ▲  No advocate is for us: nobody close to the work argues for us in our',
    '     absence.',
    '  ▲  The advocate, Nils, is against us: ask what speaks against us, and bring',
    '     back an answer.',
    '  ▲  Fill in contact, level, whom they report to and whom they listen to:',
    '     without this, some gaps stay unseen.',
    '',
    '  Actions',
    '  1. Name who of us settles “Old contract”, and by when. Tell the customer once',
    '     it is done. [Old contract]',
    '  2. Compare the whole cost over the years with Maria, while prices stand as',
    '     they do. [Cheaper energy]',
    '  3. Plan the next steps with Maria, and ask to meet the approver, Pia. [Maria]',
    '  4. Find out whom Pia listens to, and ask them for an introduction. [Pia]',
    '  5. Name who of us settles “Union”, and by when. Tell the customer once it is',
    '     done. [Union]',
    '  and 2 more actions: with --json all are listed',
    '',
    '  Left out',
    '  - Name holds the error #REF! and was not read; correct the formula or type the',
    '    value. [Contacts!C7]',
    '  - Authority holds the error #REF! and was not read; correct the formula or',
    '    type the value. [Contacts!F8]',
    '',
  ]);
});
