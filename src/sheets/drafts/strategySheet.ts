// The strategy on one landscape page: the verdict and how sure it is, what to do, what it rests on, what to look at.
import type { SheetDraft } from '../draft';
import { tell } from '../../telling/account';
import { inOneLine } from '../../telling/line';
import { startPage } from './page';
import type { ResultInput } from './resultInput';
import { putBlocks } from './strategy/blocks';
import { putFindings } from './strategy/findings';
import { groundBlocks } from './strategy/grounds';
import { drawLoads } from './strategy/loadsPicture';
import { columns, left, leftSide, right, rightSide } from './strategy/page';
import { planBlocks } from './strategy/plan';
import { putVerdict } from './strategy/verdict';
import { footerOf, titleOf } from './wording';

/** Below title and caption. */
const firstRow = 3;

/** The strategy sheet of one account. */
export function draftStrategy(input: ResultInput): SheetDraft {
  const { analysis, asOf, text } = input;
  const page = startPage(columns);
  const telling = tell(analysis, text);
  const title = titleOf(text.sheets.names.strategy, input.title ?? analysis.account);
  page.put(0, left, title, 'title');
  page.put(1, left, captionOf(input), 'caption');
  // R6 comes before the strategy's name.
  const { decision, count } = telling.going;
  if (decision !== '') page.put(firstRow - 1, left, inOneLine(decision, count), 'heading');
  const afterTiles = drawLoads(page, { row: firstRow, column: right }, input);
  const start = Math.max(putVerdict(page, firstRow, telling, text), afterTiles) + 1;
  const afterLeft = putBlocks(page, leftSide(text.locale), start, planBlocks(telling, text));
  const afterRight = putBlocks(page, rightSide(text.locale), start, groundBlocks(input, telling));
  putFindings(page, Math.max(afterLeft, afterRight) + 1, { ...input, lines: telling.findings });
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
