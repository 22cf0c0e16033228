// S7: the brief for the talk with one's manager, as headings and lines: what the pane shows is what is copied.
import type { AccountAnalysis } from '../method/analysis';
import { briefOf, type Brief } from '../method/brief';
import type { Text } from '../text/text';
import { checkSentence, goalDetails, isSet } from './goals';

export interface BriefPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** S7: goals and gate, strategy, what to find out and the open questions; a part without lines is left out. */
export function briefParts(analysis: AccountAnalysis, text: Text): readonly BriefPart[] {
  const brief = briefOf(analysis);
  const words = text.goals.brief;
  const parts = [
    { heading: words.goals, lines: goalPart(brief, text) },
    { heading: words.strategy, lines: strategyPart(brief, text) },
    {
      heading: words.findOut,
      lines: brief.missing.map(({ what, name }) => text.missing.question(what, name)),
    },
    {
      heading: words.questions,
      lines: brief.openQuestions.map((check) => checkSentence(check, brief.goals, text)),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function goalPart({ goals, gate, leadership }: Brief, text: Text): readonly string[] {
  const words = text.goals.gate;
  const set = goals.filter(isSet);
  // S1: which proof the customer wants is worth saying with or without a goal.
  const proof = leadership === null ? [] : [text.advice.pathProofs[leadership]];
  if (set.length === 0) return [words.none, ...proof];
  const lines = set.map((goal) => text.format.aside(goal.text, goalDetails(goal, text)));
  return [...lines, gate.complete ? words.complete : words.open(gate.open), ...proof];
}

function strategyPart({ macro, standing }: Brief, text: Text): readonly string[] {
  if (macro === null) return [text.strategy.noVerdict.title];
  const name = text.labels.macros[macro];
  return [standing === null ? name : `${name} · ${text.labels.standings[standing]}`];
}

/** S7: to be pasted into a mail or a note. @param title the account and the date, or what is known of them */
export function briefText(parts: readonly BriefPart[], title: string): string {
  const blocks = parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'));
  return [title, ...blocks].filter((block) => block !== '').join('\n\n');
}
