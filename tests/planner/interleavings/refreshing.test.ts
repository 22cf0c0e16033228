// Every Refresh × everything that somebody does meanwhile.
import { testInterleavings } from './together';

testInterleavings({
  'a look': {},
  'the first Refresh': {},
  'a Refresh that inserts, writes and sorts': {
    // No call that we use fails by what a cell holds, by a filter, or by a sheet that is there too: the table stands where it did.
    'the actions are sorted': 1,
    'the actions are filtered': 1,
    // Hidden rows are asked for a request before the look.
    'an action is hidden': 2,
    'the sheet of the actions is copied': 1,
    'a result sheet is copied': 1,
  },
  'a line that is taken': { 'a result sheet is copied': 1 },
});
