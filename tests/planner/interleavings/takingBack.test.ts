// Restore × everything that somebody does meanwhile. Between its look and its write lies the list of sheets, a request more than elsewhere.
import { testInterleavings } from './together';

testInterleavings({
  'a Refresh that is taken back': {
    'an owner is typed': 2,
    'an action is typed below the actions': 2,
    'a row is typed into the action table': 2,
    'the sheet of the actions is renamed': 2,
    'something is typed beside a result': 2,
    'settings are changed': 1,
  },
});
