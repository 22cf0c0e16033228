// One button: looks whether the workbook is blank, asks Excel everything, shows what it answered.
import { allCases } from '../cases/allCases';
import { subjectOf } from '../contractCase';
import { readEnvironment } from '../environment';
import { countOutcomes, makeReport } from '../report';
import { makePrefix, runSuite, type CaseResult } from '../runSuite';
import { fill, isChinese, textFor } from '../text/text';
import { isBlankWorkbook } from '../workbookState';
import { element } from './element';
import { createReportBox } from './reportBox';
import { createResultList, type Wording } from './resultList';

interface Parts {
  readonly run: HTMLButtonElement;
  readonly progress: HTMLProgressElement;
  readonly status: HTMLElement;
  readonly outcome: HTMLElement;
}

/** Builds the page into its root; Office has to be ready. */
export function createContractPage(root: HTMLElement, displayLanguage: string): void {
  const wording = { text: textFor(displayLanguage), chinese: isChinese(displayLanguage) };
  const { text } = wording;
  const parts: Parts = {
    run: element('button', { type: 'button', className: 'primary' }, text.run),
    progress: element('progress', { max: allCases.length, value: 0, hidden: true }),
    status: element('p', { className: 'status' }),
    outcome: element('div'),
  };
  parts.status.setAttribute('role', 'status');
  parts.progress.setAttribute('aria-label', text.results);
  parts.run.addEventListener('click', () => void runAll(parts, wording));
  const lead = element('p', {}, fill(text.lead, { count: allCases.length }));
  root.replaceChildren(
    element('h1', {}, text.title),
    lead,
    parts.run,
    parts.progress,
    parts.status,
    parts.outcome,
  );
}

async function runAll(parts: Parts, wording: Wording): Promise<void> {
  const { run, progress, status, outcome } = parts;
  const { text } = wording;
  run.disabled = true;
  outcome.replaceChildren();
  status.textContent = '';
  try {
    if (!(await isBlankWorkbook())) status.textContent = text.notBlank;
    else showResults(await ask(parts, wording), parts, wording);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    status.textContent = fill(text.stopped, { detail });
  } finally {
    run.textContent = text.runAgain;
    run.disabled = false;
    progress.hidden = true;
  }
}

function ask({ progress, status }: Parts, { text }: Wording): Promise<readonly CaseResult[]> {
  let done = 0;
  let subject = '';
  progress.value = 0;
  progress.hidden = false;
  const onResult = ({ contractCase }: CaseResult) => {
    progress.value = done += 1;
    const now = text.subjects[subjectOf(contractCase)];
    // A new subject is news to those who listen; every single case is not.
    if (now !== subject)
      status.textContent = fill(text.progress, { done, count: allCases.length, subject: now });
    subject = now;
  };
  return runSuite({ cases: allCases, prefix: makePrefix(), onResult });
}

function showResults(results: readonly CaseResult[], { status, outcome }: Parts, wording: Wording): void {
  const { text } = wording;
  const environment = readEnvironment();
  status.textContent = fill(text.summary, countOutcomes(results));
  const facts = [environment.excel, environment.apiSets.join(', '), environment.language];
  outcome.replaceChildren(
    element('h2', {}, text.results),
    createResultList(results, wording),
    element('h2', {}, text.environment),
    element('ul', {}, ...facts.map((fact) => element('li', {}, fact))),
    createReportBox(makeReport(environment, results), text),
  );
}
