// A1–A7 and R6 of `analyse --json`: the strategy, how sure it is, and whether to go on.
import { quadrants, type MacroStrategy, type Quadrant } from '../../method/ground/words';
import type { Balance, ConfirmedOnly, Strategy } from '../../method/strategy/assembled';
import type { GoingOn } from '../../method/next/going';
import { params } from './params';
import { parts, same, shape } from './shape';

const loads = shape<Readonly<Record<Quadrant, number>>>()(same(...quadrants));

const balance = shape<Balance>()(same('for', 'against'));

interface Move {
  readonly move: string;
  readonly factor: string;
}

interface Path {
  readonly to: MacroStrategy;
  readonly moves: readonly Move[] | null;
}

const path = shape<Path>()({ ...same('to'), ...parts({ moves: shape<Move>()(same('move', 'factor')) }) });

const confirmedOnly = shape<ConfirmedOnly>()(same('macro', 'standing', 'differsBecauseOf'));

export const strategy = shape<Strategy>()({
  ...same('macro', 'standing', 'candidates'),
  ...parts({ loads, counts: loads }),
  ...same('share', 'margin', 'runnerUp', 'robustness', 'critical'),
  ...parts({ paths: path, setbacks: path, confirmedOnly, balance }),
  ...same('evidence', 'hold'),
});

const reason = shape<GoingOn['reasons'][number]>()({ ...same('reason', 'decision', 'cells'), ...params() });

export const going = shape<GoingOn>()({ ...same('decision'), ...parts({ reasons: reason }) });
