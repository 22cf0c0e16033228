// A11 and A12 of `analyse --json`: support inside our own house (null where nothing asks for it), and second opinions.
import type { TeamMember } from '../../method/ground/plan';
import type { SecondOpinion, Discussion } from '../../method/strategy/secondOpinions';
import type { SupportGap, SupportReport } from '../../method/strategy/support';
import { parts, same, shape } from './shape';

const member = shape<TeamMember>()(same('duty', 'text', 'person', 'counterparts', 'cell'));

const gap = shape<SupportGap>()(same('duty', 'text', 'counterpart', 'cell', 'suggested'));

export const support = shape<SupportReport>()({
  ...same('reasons', 'people'),
  ...parts({ team: member, gaps: gap }),
});

const discussion = shape<Discussion>()(same('factor', 'assessment', 'ours', 'theirs', 'to'));

export const assessor = shape<SecondOpinion>()({
  ...same('assessor', 'macro', 'compared', 'agreed', 'together'),
  ...parts({ discuss: discussion }),
  ...same('unmatched'),
});
