// Adding an offered table: beside what is there, known again, and filled in by the user like any other.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { newPlanner, openSample } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

test('S1: the profile is added in one write, its answers are read, and one Undo takes it away', async () => {
  const planner = newPlanner();
  await planner.createTemplate({ locale: 'en', sample: false });
  const before = office.embedded.sheets();
  office.embedded.requests.clear();
  await planner.createTemplate({ locale: 'en', sample: false, kinds: ['profile'] });
  expect(office.embedded.sheets()).toEqual([...before, 'Profile']);
  expect(office.embedded.values('Profile', 'B5:C6')).toEqual([
    ['What is the account called?', ''],
    ['What is the sale worth?', ''],
  ]);
  await office.embedded.edit('Profile', 'C14', 3);
  await office.embedded.edit('Profile', 'C16', 'Product leadership');
  const { plan, problems } = await planner.survey();
  expect(plan.profile?.map(({ item, value }) => [item, value])).toEqual([
    ['horizonYears', 3],
    ['leadership', 'product'],
  ]);
  expect(problems.filter(({ params }) => params.table === 'profile')).toEqual([]);
  for (let press = 0; press < 3; press += 1) await office.embedded.undo();
  expect(office.embedded.sheets()).toEqual(before);
});

test('the lists behind the drop-downs serve again; changed ones are left alone, and new ones are made', async () => {
  const planner = newPlanner();
  await planner.createTemplate({ locale: 'en', sample: false });
  await planner.createTemplate({ locale: 'en', sample: false, kinds: ['issues'] });
  expect(office.embedded.sheets().filter((sheet) => sheet.startsWith('Lists'))).toEqual(['Lists']);
  await office.embedded.edit('Lists', 'A4', 'Mine');
  await planner.createTemplate({ locale: 'en', sample: false, kinds: ['steps', 'sales'] });
  expect(office.embedded.sheets().slice(-3)).toEqual(['Steps', 'Sales record', 'Lists 2']);
});

test('the tables that are read stay the same when one is added', async () => {
  const { planner, overview } = await openSample();
  const after = await planner.createTemplate({ locale: 'en', sample: false, kinds: ['steps'] });
  expect(after.choices).toEqual(overview.choices);
  const { steps, ...rest } = after.plan;
  expect(steps ?? overview.plan.steps).toEqual(overview.plan.steps ?? []);
  expect(rest).toEqual({ ...overview.plan, steps: undefined });
});

test('N2: the table of commitments begins with the six, and one that is dated is the next one', async () => {
  const planner = newPlanner();
  await planner.createTemplate({ locale: 'en', sample: false });
  await office.embedded.edit('People', 'B5', 'A. Lindqvist');
  await planner.createTemplate({ locale: 'en', sample: false, kinds: ['milestones'] });
  expect(office.embedded.values('Commitments', 'B4:C6')).toEqual([
    ['Customer commitment', 'Planned'],
    ['Attend a briefing', ''],
    ['Take part in a study', ''],
  ]);
  await office.embedded.edit('Commitments', 'D5', '2026-10-01');
  await office.embedded.edit('Commitments', 'C6', '2026-12-01');
  const { analysis, problems } = await planner.survey();
  const { commitments } = analysis!.accounts[0]!.nextSteps;
  expect(commitments?.list).toHaveLength(6);
  expect(commitments?.next).toMatchObject({
    commitment: 'joinStudy',
    planned: '2026-12-01',
    state: 'planned',
  });
  expect(problems.filter(({ params }) => params.table === 'milestones')).toEqual([]);
});

test('A12: a table of second opinions is added with the open factors, and rates nothing yet', async () => {
  const { planner, overview } = await openSample();
  const open = overview.plan.factors.filter(({ status }) => status === 'open').map(({ text }) => text);
  const { plan, analysis } = await planner.createTemplate({
    locale: 'en',
    sample: false,
    kinds: ['assessments'],
  });
  expect(plan.assessments?.map(({ text }) => text)).toEqual(open);
  expect(analysis?.accounts[0]?.secondOpinions).toEqual([]);
  await office.embedded.edit('Second opinion', 'B5', 'M. Ito');
  await office.embedded.edit('Second opinion', 'F5', 1);
  const { analysis: rated } = await planner.survey();
  expect(rated?.accounts[0]?.secondOpinions).toMatchObject([{ assessor: 'M. Ito', compared: 1 }]);
});
