// G6 in the pane: what counts by a suggestion is marked, with its reason, and the verdict says what rests on it.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import { renderPane } from './renderPane';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

const sheets = {
  People: [
    ['Name', 'Title', 'Involvement'],
    ['Ada Fenn', 'General manager', 'High'],
    ['Bo Lark', 'Clerk', 'High'],
  ],
  SWOT: [
    ['Factor', 'SWOT', 'Weight'],
    ['Good service', 'Strength', 4],
    ['Trained team', 'Strength', 4],
    ['Slow quotes', 'Weakness', 1],
    ['Second plant', 'Opportunity', 3],
    ['New rival', 'Threat', 1],
  ],
};

async function opened(tab: RegExp) {
  const { user } = await renderPane({ sheets });
  await user.click(screen.getByRole('button', { name: /Use my tables/ }));
  await user.click(await screen.findByRole('tab', { name: tab }));
}

const linesOf = (title: string): readonly (string | null)[] =>
  within(screen.getByRole('region', { name: title }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('G6: factors are marked in the picture and listed with the reason', async () => {
  await opened(/^Factors/);
  expect(screen.getAllByText('Good service ≈')).not.toHaveLength(0);
  expect(linesOf('Suggested ratings')[0]).toContain('≈ control high (“Strength”)');
  expect(linesOf('Suggested ratings')).toHaveLength(5);
  expect(screen.getByRole('list', { name: 'Signs' })).toHaveTextContent('≈ suggested');
});

test('G6: people are marked in their role and listed with the reason', async () => {
  await opened(/^People/);
  expect(screen.getAllByText('Ada Fenn ≈')).not.toHaveLength(0);
  expect(linesOf('Suggested ratings').map((each) => each?.includes('(title “'))).toEqual([true, true]);
});

test('G6: the strategy says how much of it rests on suggestions', async () => {
  await opened(/^Strategy/);
  const sentence = /^Confirm the suggested ratings \(≈\) first: 100\s% of the weight/;
  expect(screen.getByText(sentence)).toBeVisible();
});
