// Univer tells its own surface of every formula that it works out, the ranges behind drop-downs included: drop-downs that reach
// hundreds of rows down are more news at once than the surface bears. Excel shows no such bar.
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** To be called once, before Univer starts. */
export function keepProgressQuiet(): void {
  Object.assign(TriggerCalculationController.prototype, { _calculateProgress: () => undefined });
}
