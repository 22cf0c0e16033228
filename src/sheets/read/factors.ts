// R: rows of a factor table → factors.
import type { Factor } from '../../method/ground/plan';
import type { Evidence, FactorCategory, FactorStatus } from '../../method/ground/words';
import { readAccount, readCode, readNames } from './columns/chosenWords';
import { cellOf, type Context, textOf } from './context';
import { readDirections } from './columns/directions';
import { readRatings } from './columns/rated';
import { joinedText, listRecords } from './rows/records';
import { readWeights } from './columns/weighed';

export function readFactors(context: Context): readonly Factor[] {
  const records = listRecords(context);
  const directions = readDirections(context, records);
  const control = readRatings(context, 'control', records);
  const weights = readWeights(context, records);
  return records.map((record, index): Factor => {
    const unknown = { severity: 'warning' } as const;
    return {
      cell: cellOf(context, 'text', record),
      account: readAccount(context, record),
      text: textOf(context, 'text', record),
      category: readCode<FactorCategory>(context, 'category', record, {
        code: 'unknownValue',
        severity: 'note',
      }),
      direction: directions[index] ?? null,
      control: control[index] ?? null,
      weight: weights[index]?.weight ?? null,
      weightAssumed: weights[index]?.assumed ?? false,
      evidence:
        readCode<Evidence>(context, 'evidence', record, { code: 'evidenceUnreadable', ...unknown }) ??
        'assumed',
      status:
        readCode<FactorStatus>(context, 'status', record, { code: 'statusUnreadable', ...unknown }) ?? 'open',
      people: readNames(context, 'people', record),
      earlySign: joinedText(context, 'earlySign', record),
      ifItFails: joinedText(context, 'ifItFails', record),
      notes: joinedText(context, 'notes', record),
    };
  });
}
