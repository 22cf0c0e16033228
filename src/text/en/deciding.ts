// A14: what we decide ourselves, in the pane.
import { format } from './format';

export const deciding = {
  open: 'Decide otherwise',
  change: 'Change it',
  renew: 'Renew',
  drop: 'Drop it',
  title: 'Our own decision',
  decision: 'What do we decide?',
  strategy: 'By which strategy?',
  asComputed: (strategy: string): string =>
    strategy === '' ? 'None chosen' : `As computed: ${format.quote(strategy)}`,
  by: 'Who decides?',
  reason: 'Why?',
  reasonHint: 'What you know that the tables do not say. Without it, nobody can judge this later.',
  write: 'Write it down',
  cancel: 'Cancel',
  /** Where it goes. */
  intoProfile: 'Goes into the profile, with today’s date. Restore can take it back.',
  newProfile: 'Adds the profile on a sheet of its own, with the decision in it. Restore can take it back.',
  decided: 'Your decision stands in the profile:',
  dropped: 'The decision is dropped.',
  byHand: 'The decision has no free place in the profile. Nothing was written; write it there yourself:',
};
