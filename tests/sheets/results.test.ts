import { defaultSettings } from '../../src/method/ground/settings';
import { draftResults } from '../../src/sheets/drafts/results';
import { textOf } from '../../src/text/text';
import { valueAt } from './draftFaults';
import { analysePlan, samplePlan } from './samplePlan';

const sample = analysePlan(samplePlan('en'));
const [account] = sample.accounts;
const two = { ...sample, accounts: [account!, { ...account!, account: 'Acme' }] };
const rest = { problems: [], text: textOf('en'), actions: null, settings: defaultSettings };

const titles = (chosen: string | null): readonly unknown[] =>
  draftResults({ analysis: two, account: chosen, ...rest }).map(({ draft }) => valueAt(draft, 'B1'));

test('the four sheets come in the order of their tabs', () => {
  const drafts = draftResults({ analysis: sample, account: null, ...rest });
  expect(drafts.map(({ draft }) => draft.kind)).toEqual(['strategy', 'factorMatrix', 'roleGrid', 'actions']);
});

test('M2: three sheets show the chosen account, the actions all of them', () => {
  expect(titles('Acme')).toEqual(['Strategy · Acme', 'Factor matrix · Acme', 'Role grid · Acme', 'Actions']);
});

test('M2: without a choice, or with one that is gone, the first account is shown', () => {
  expect([titles(null)[0], titles('Sold')[0]]).toEqual([
    'Strategy · Halden Precision',
    'Strategy · Halden Precision',
  ]);
});

test('P1: the same analysis gives the same drafts', () => {
  const make = () => JSON.stringify(draftResults({ analysis: sample, account: null, ...rest }));
  expect(make()).toBe(make());
});
