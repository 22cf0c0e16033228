// What is worth a look and what is not known yet, in the order of the analysis.
import type { AccountAnalysis } from '../method/analysis';
import type { Finding } from '../method/ground/finding';
import type { Severity } from '../method/ground/words';
import type { Text } from '../text/text';
import { suggestedTogether } from './suggestions';
import { inOneLine, type Line } from './line';

/** High and medium carry a sign, low none. */
export const severitySigns: Readonly<Record<Severity, string>> = { high: '▲▲', medium: '▲', low: '' };

/** The most severe first. */
export const tellFindings = (findings: readonly Finding[], text: Text): readonly Line[] =>
  findings.map((finding) => ({
    words: text.finding(finding),
    cells: finding.cells,
    severity: finding.severity,
  }));

/** R8: those that no condition and none of the next three says. */
export const unsaid = ({ findings }: Pick<AccountAnalysis, 'findings'>): readonly Finding[] =>
  findings.filter(({ saidBy }) => saidBy === undefined);

/** R5: as questions, each with what the answer could change. */
export const tellMissing = ({ missing }: Pick<AccountAnalysis, 'missing'>, text: Text): readonly Line[] =>
  missing.map(({ what, cell, name, effect, suggestions }) => ({
    words: text.missing.question(what, name),
    cells: [cell],
    severity: effect === 'verdict' ? 'medium' : 'low',
    note: inOneLine(text.missing.effects[effect], suggestedTogether(suggestions, text)),
  }));
