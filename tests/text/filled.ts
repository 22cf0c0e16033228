// Everything that the texts of one language say, filled with short and with long names, small and large counts.
import type { Text } from '../../src/text/text';
import { everyText } from './everyText';
import {
  askingTexts,
  cliTexts,
  formatTexts,
  nextTexts,
  paneTexts,
  sheetTexts,
  verdictTexts,
} from './longTexts';
import type { NamedText } from './namedText';
import { record } from './recording';
import { sampled } from './sample';

/** Tables of sentences that are told through others: by finding, and by goals.check. */
const toldElsewhere =
  /^(criteria\.findings|goals\.(checks|missingMeasures)|nextSteps\.(commitmentGaps|planGaps|uncovered))(\.|$)/;

export interface Filled {
  /** Each once. */
  readonly said: readonly NamedText[];
  /** Functions that nobody asks: longTexts.ts or everyText.ts lacks them. */
  readonly silent: readonly string[];
}

export function fill(text: Text): Filled {
  const recording = record(text);
  everyText(recording.text, 'long');
  everyText(recording.text, 'short');
  const long = sampled(recording.text, 'long');
  for (const say of [formatTexts, verdictTexts, nextTexts, askingTexts, sheetTexts, paneTexts, cliTexts])
    say(long);
  const said = recording
    .said()
    .filter(({ where }) => !/^format\.|^settings\.(ownTexts|formerName)/.test(where));
  const seen = new Map(said.map((each) => [`${each.where} ${each.words}`, each]));
  return {
    said: [...seen.values()],
    silent: recording.silent().filter((where) => !toldElsewhere.test(where)),
  };
}
