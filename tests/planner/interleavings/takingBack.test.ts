// Restore × everything that somebody does meanwhile. Between its look and its write lies the list of sheets, a request more than elsewhere.
import { testInterleavings } from './together';

testInterleavings({
  'a Refresh that is taken back': {
    // No call fails by what a setting holds: it can be read, and not be asked for.
    'settings are changed': 1,
  },
});
