// Every command that writes cells of the user's or keeps what they said × everything that somebody does meanwhile.
import { testInterleavings } from './together';

testInterleavings({
  'a name in the profile': { 'the list is sorted': 1 },
  'answers that are kept': {},
  'answers that are written': {},
  'a yes to a proposal': {},
  'a no to a proposal': {},
});
