// The strategy on one landscape page: the verdict and how sure it is, what to do, what it rests on, what to look at.
import type { AccountAnalysis } from '../../method/analysis';
import type { SheetDraft } from '../draft';
import type { Locale } from '../../text/text';
import type { StyleName } from '../styles';
import { goalLines } from './goalLines';
import { drawLoads } from './loadsPicture';
import { startPage, type Page, type Widths } from './page';
import type { ResultInput } from './resultInput';
import { decidingFactors, footing } from './strategyFacts';
import { breakLines, footerOf, namesOf, severitySigns, shorten, titleOf, whoOf } from './wording';

const columns: Widths = [2, 74, 3, 26, 8, 1, 26, 8].map((width) => ({ width }));
const left = 1;
const right = 3;
const last = columns.length - 1;
const rightColumns = last - right + 1;
const where = right + 3;
/** What fits on the page; the rest stands on the role grid. */
const maximumFindings = 10;
/** Sentences beside the tiles are broken by us, so that every row, and with it every tile, stays equally high. */
const lineWidth: Readonly<Record<Locale, number>> = { en: 84, 'zh-CN': 68 };
/** Captions are smaller: more of them stands in a line. */
const captionWidth: Readonly<Record<Locale, number>> = { en: 92, 'zh-CN': 74 };
/** A goal that is told at length stands whole in its own table. */
const maximumLines = 4;

/** The strategy sheet of one account. */
export function draftStrategy(input: ResultInput): SheetDraft {
  const { analysis, asOf, text } = input;
  const page = startPage(columns);
  const title = titleOf(text.sheets.names.strategy, analysis.account);
  page.put(0, left, title, 'title');
  page.put(1, left, captionOf(input), 'caption');
  const afterVerdict = Math.max(putVerdict(page, input), drawLoads(page, { row: 3, column: right }, input));
  const afterLeft = putLeft(page, afterVerdict + 1, input);
  const afterRight = putRight(page, afterVerdict + 1, input);
  putFindings(page, Math.max(afterLeft, afterRight) + 1, input);
  return page.finish({
    kind: 'strategy',
    name: text.sheets.names.strategy,
    freezeRows: 0,
    tabColour: '#0f6a72',
    onePage: true,
    footer: footerOf(title, asOf, text),
    titleRows: '',
  });
}

const captionOf = ({ analysis, asOf, ruleVersion, changedSettings, text }: ResultInput): string =>
  [
    text.format.date(asOf),
    text.format.factorsAndPeople(
      analysis.factors.filter((factor) => factor.counted).length,
      analysis.people.length,
    ),
    text.format.rules(ruleVersion, changedSettings),
  ].join(' · ');

/** Verdict, meaning, reason and how sure it is; or why there is none. Gives the row after it. */
function putVerdict(page: Page, { analysis, text }: ResultInput): number {
  const { strategy } = analysis;
  if (strategy.macro === null) {
    page.put(3, left, text.strategy.noVerdict.title, 'verdict');
    const { reason, help } = text.strategy.noVerdict;
    return putSentences(page, { row: 4, width: lineWidth[text.locale] }, [
      reason(analysis.factors.length),
      help(analysis.factors.length),
    ]);
  }
  page.put(3, left, text.labels.macros[strategy.macro], 'verdict');
  const meaning = text.advice.macros[strategy.macro].meaning;
  const reason = text.strategy.reason(strategy.macro, strategy.pair, strategy.loads);
  const row = putSentences(page, { row: 4, width: lineWidth[text.locale] }, [meaning, reason]);
  return putSentences(
    page,
    { row, width: captionWidth[text.locale] },
    surenessLines(strategy, text),
    'caption',
  );
}

/** Each sentence from a row of its own on; gives the row after them. */
function putSentences(
  page: Page,
  { row, width }: { readonly row: number; readonly width: number },
  sentences: readonly string[],
  ...looks: readonly StyleName[]
): number {
  const lines = sentences.flatMap((sentence) => breakLines(sentence, width));
  lines.forEach((line, index) => page.put(row + index, left, line, ...looks));
  return row + lines.length;
}

function surenessLines(strategy: AccountAnalysis['strategy'], text: ResultInput['text']): readonly string[] {
  const { standing, robustness, runnerUp, share, margin, candidates } = strategy;
  if (standing === null) return [];
  const first = `${text.strategy.standing(standing, robustness)} · ${text.strategy.runnerUp(runnerUp)}`;
  const weights = text.sheets.join(
    share === null ? '' : text.strategy.share(share),
    margin === null ? '' : text.strategy.margin(margin),
  );
  const tie = candidates.length > 1 ? [text.strategy.tie(candidates)] : [];
  return [first, text.labels.standingMeanings[standing], ...tie, weights];
}

/** Goal, what to do and what to avoid; the reasons of each move stand in the action table. Gives the row after it. */
function putLeft(page: Page, start: number, { analysis, text }: ResultInput): number {
  const advice = analysis.strategy.macro === null ? null : text.advice.macros[analysis.strategy.macro];
  const moves = (advice?.moves ?? []).map(({ action }, index) => `${index + 1}. ${action}`);
  const sections = [
    { heading: text.sheets.strategy.goal, lines: goalLines(analysis.goals, text) },
    { heading: text.sheets.strategy.todo, lines: moves },
    { heading: text.sheets.strategy.avoid, lines: advice?.avoid ?? [] },
  ];
  let row = start;
  for (const { heading, lines } of sections.filter((section) => section.lines.length > 0)) {
    page.put(row, left, heading, 'heading');
    row = putItems(page, { row: row + 1, width: lineWidth[text.locale] }, lines) + 1;
  }
  return row - 1;
}

/** Each item with a rule under its last line; gives the row after them. */
function putItems(
  page: Page,
  { row, width }: { readonly row: number; readonly width: number },
  items: readonly string[],
): number {
  let next = row;
  for (const item of items) {
    next = putSentences(page, { row: next, width }, [shorten(item, width * maximumLines)]);
    page.look('line', { row: next - 1, column: left, rows: 1, columns: 1 });
  }
  return next;
}

/** The factors that decide, and what all of it rests on. Gives the row after it. */
function putRight(page: Page, start: number, input: ResultInput): number {
  const { heading, factors, more } = decidingFactors(input.analysis, input.text);
  let row = start;
  if (factors.length > 0) {
    page.put(row, right, heading);
    page.look('heading', { row, column: right, rows: 1, columns: rightColumns });
    for (const factor of factors) {
      row += 1;
      page.look('line', { row, column: right, rows: 1, columns: rightColumns });
      page.link(row, right, shorten(factor.text, 58), factor.cell);
      page.put(row, last, factor.weight, 'right');
    }
    if (more > 0) page.put((row += 1), right, input.text.sheets.more(more), 'caption');
    row += 2;
  }
  page.put(row, right, input.text.sheets.footing.heading);
  page.look('heading', { row, column: right, rows: 1, columns: rightColumns });
  for (const { label, value } of footing(input)) {
    row += 1;
    page.look('line', { row, column: right, rows: 1, columns: rightColumns });
    page.put(row, right, label);
    page.put(row, last, value, 'right');
  }
  return row + 1;
}

/** The most severe findings, with who they are about and the cell to go to. */
function putFindings(page: Page, start: number, { analysis, text }: ResultInput): void {
  const words = text.sheets.strategy;
  page.put(start, left, words.first);
  page.put(start, right, words.who);
  page.put(start, where, words.where);
  page.look('heading', { row: start, column: left, rows: 1, columns: 1 });
  page.look('heading', { row: start, column: right, rows: 1, columns: rightColumns });
  const shown = analysis.findings.slice(0, maximumFindings);
  const names = namesOf(analysis.people);
  shown.forEach((finding, index) => {
    const row = start + 1 + index;
    const sign = severitySigns[finding.severity];
    const sentence = text.findings[finding.rule](finding.params);
    page.put(row, left, sign === '' ? sentence : `${sign} ${sentence}`, 'wrapped', 'line');
    page.look('line', { row, column: right, rows: 1, columns: rightColumns });
    page.put(row, right, shorten(whoOf(finding, names, text), 34));
    const cell = finding.cells[0] ?? '';
    page.link(row, where, shorten(cell, 34), cell);
  });
  const rest = analysis.findings.length - shown.length;
  const row = start + 1 + shown.length;
  if (rest > 0) page.put(row, left, text.sheets.moreOn(rest, text.sheets.names.roleGrid), 'caption');
  if (shown.length === 0) page.put(row, left, words.noFindings, 'caption');
}
