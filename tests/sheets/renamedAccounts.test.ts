// N1: an account that gets another name keeps its actions, each with what the user wrote beside it.
import { defaultSettings } from '../../src/method/ground/settings';
import { emptyPlan } from '../../src/method/ground/plan';
import { draftActions } from '../../src/sheets/actions/actionsSheet';
import { textOf } from '../../src/text/text';
import { factor, person } from '../method/plans';
import { applyUpdate, edited, standingOn, writeDraft, type SimulatedSheet } from './actionSimulator';
import { analysePlan } from './samplePlan';

const text = textOf('en');

/** Two accounts that come to the same strategy, so that their moves read alike. */
const analysisOf = (one: string, other: string) =>
  analysePlan({
    ...emptyPlan,
    people: [person('Ada', { account: one, role: 'owner' }), person('Bo', { account: other })],
    factors: [one, other].flatMap((account, place) => [
      factor(`A${place}`, 'leverage', { account, text: `Name ${place}`, weight: 4 }),
      factor(`B${place}`, 'maximise', { account, text: `Service ${place}`, weight: 4 }),
    ]),
  });

const ownersOf = (sheet: SimulatedSheet) =>
  standingOn(sheet)!.rows.map(({ account, text: action, owner }) => ({ account, action, owner }));

test('N1: after an account was renamed every row has its owner, none is lost and none is doubled', () => {
  const first = writeDraft(
    draftActions({ analysis: analysisOf('Halm', 'Nord'), text, existing: null, settings: defaultSettings })
      .draft,
  );
  const rows = standingOn(first)!.rows;
  const ownerColumn = first.cells.flat().indexOf('Owner') % Math.max(...first.cells.map((row) => row.length));
  const owned = edited(first, (write) =>
    rows.forEach(({ row }, index) => write(row, ownerColumn, `Owner ${index}`)),
  );
  const before = ownersOf(owned);
  expect(before.map(({ owner }) => owner)).toEqual(rows.map((_, index) => `Owner ${index}`));
  const { update } = draftActions({
    analysis: analysisOf('Halm-Söhne AG', 'Nord'),
    text,
    existing: standingOn(owned),
    settings: defaultSettings,
  });
  if (update === undefined) throw new Error('the table was not found');
  const after = ownersOf(applyUpdate(owned, update));
  const renamed = before.map((row) => (row.account === 'Halm' ? { ...row, account: 'Halm-Söhne AG' } : row));
  expect(after).toEqual(renamed);
});
