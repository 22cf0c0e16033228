// S4: rows of a table of steps → buying steps beside selling steps.
import type { StepPair } from '../../method/ground/plan';
import { readAccount } from './columns/chosenWords';
import { cellOf, type Context, textOf } from './context';
import { listFilledRows } from './rows/filledRows';

export function readSteps(context: Context): readonly StepPair[] {
  return listFilledRows(context).flatMap((record): readonly StepPair[] => {
    const buyingStep = textOf(context, 'buyingStep', record);
    const sellingStep = textOf(context, 'sellingStep', record);
    // A row of notes alone is no step.
    if (buyingStep === '' && sellingStep === '') return [];
    const cell = cellOf(context, buyingStep === '' ? 'sellingStep' : 'buyingStep', record);
    return [{ cell, account: readAccount(context, record), buyingStep, sellingStep }];
  });
}
