// A6: how to go about a move that the user made an action.
import type { AdviceTexts } from '../../suggestion';

export const moves: AdviceTexts['moves'] = {
  resolve: {
    action: 'Resolve it: agree with the customer what ends it, and do that by a fixed date.',
    why: 'Once it is settled, nothing of its weight stands against us.',
  },
  soften: {
    action: 'Soften it: show in figures, or secure by a guarantee, how little it costs them.',
    why: 'We cannot take it away, but it can come to matter less.',
  },
  winControl: {
    action: 'Win control of it: find out who decides on it, and agree what we may decide ourselves.',
    why: 'What is in our hands we can settle or build on, without waiting for others.',
  },
  strengthen: {
    action: 'Strengthen it: let those who decide see it at work and put it into their own words.',
    why: 'It is ours to build on, and more weight here shifts the balance.',
  },
};
