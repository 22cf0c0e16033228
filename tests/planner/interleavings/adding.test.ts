// Every command that adds tables × everything that somebody does meanwhile.
import { testInterleavings } from './together';

testInterleavings({
  'the template': {},
  'the sample': {},
  'a name, and a profile for it': {},
  'a decision of our own': {},
  'a list that is brought': {},
});
