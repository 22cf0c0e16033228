// The text to be copied into an issue: English, Markdown, nothing of any workbook's contents in it.
import type { Environment } from './environment';
import { outcomes, type CaseResult, type Outcome } from './runSuite';

export function countOutcomes(results: readonly CaseResult[]): Readonly<Record<Outcome, number>> {
  const count = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length;
  return { passed: count('passed'), failed: count('failed'), notApplicable: count('notApplicable') };
}

export function makeReport(environment: Environment, results: readonly CaseResult[]): string {
  const counts = countOutcomes(results);
  const of = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted);
  return [
    `### Quadrille contract: ${outcomes.map((outcome) => `${counts[outcome]} ${words[outcome]}`).join(', ')}`,
    '',
    `- ${environment.excel}`,
    `- ${environment.apiSets.join(', ')}`,
    `- display language ${environment.language}`,
    ...section('Failed', of('failed').map(describe)),
    ...section('Not applicable', of('notApplicable').map(describe)),
    ...section(
      'Passed',
      of('passed').map(({ contractCase }) => `- \`${contractCase.id}\``),
    ),
    '',
  ].join('\n');
}

const words = {
  passed: 'passed',
  failed: 'failed',
  notApplicable: 'not applicable',
} as const satisfies Readonly<Record<Outcome, string>>;

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `#### ${title}`, '', ...lines];
}

function describe({ contractCase, detail }: CaseResult): string {
  const { id, assumption, evidence, source } = contractCase;
  return [`- \`${id}\` — ${assumption[0]}`, `  - ${asCode(detail)}`, `  - ${evidence}: ${source}`].join('\n');
}

/** A value may hold anything that Markdown would take for its own. */
function asCode(text: string): string {
  return `\`\` ${text.replaceAll('`', 'ˋ').replaceAll(/\s+/g, ' ')} \`\``;
}
