// What came out, by subject: those with a failure lie open.
import { subjectOf, subjects } from '../contractCase';
import { countOutcomes } from '../report';
import { outcomes, type CaseResult, type Outcome } from '../runSuite';
import type { Text } from '../text/en';
import { element } from './element';

/** Not by colour alone. */
const signs = { passed: '✓', failed: '✗', notApplicable: '–' } as const satisfies Readonly<
  Record<Outcome, string>
>;

export interface Wording {
  readonly text: Text;
  readonly chinese: boolean;
}

export function createResultList(results: readonly CaseResult[], wording: Wording): HTMLElement {
  const groups = subjects.flatMap((subject) => {
    const own = results.filter(({ contractCase }) => subjectOf(contractCase) === subject);
    return own.length === 0 ? [] : [createGroup(wording.text.subjects[subject], own, wording)];
  });
  return element('div', {}, ...groups);
}

function createGroup(title: string, results: readonly CaseResult[], wording: Wording): HTMLElement {
  const counts = countOutcomes(results);
  const numbers = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) =>
      element(
        'span',
        { className: `count ${outcome}` },
        `${signs[outcome]} ${counts[outcome]} ${wording.text.outcomes[outcome]}`,
      ),
    );
  return element(
    'details',
    { open: counts.failed > 0 },
    element('summary', {}, element('span', { className: 'subject' }, title), ...numbers),
    createTable(title, results, wording),
  );
}

function createTable(title: string, results: readonly CaseResult[], wording: Wording): HTMLElement {
  const rows = results.map((result) => createRow(result, wording));
  const table = element('table', {}, element('tbody', {}, ...rows));
  table.setAttribute('aria-label', title);
  return table;
}

function createRow({ contractCase, outcome, detail }: CaseResult, { text, chinese }: Wording): HTMLElement {
  const { id, assumption, evidence, source } = contractCase;
  const isPassed = outcome === 'passed';
  return element(
    'tr',
    {},
    element(
      'td',
      { className: `outcome ${outcome}` },
      `${signs[outcome]} `,
      element('span', { className: 'word' }, text.outcomes[outcome]),
    ),
    element(
      'td',
      {},
      element('div', {}, assumption[chinese ? 1 : 0]),
      isPassed ? null : element('div', { className: 'detail' }, detail),
      element('div', { className: 'source' }, `${id} · ${text.evidences[evidence]}: ${source}`),
    ),
  );
}
