// Worksheet functions that an add-in calls without a cell.
import { hostClass, type HostClass } from '../protocol/hostObject';
import { assertArgument } from './arguments';
import { dateSerial } from './entry';
import { type Excel, ownSerial } from './excel';

/** Of what Excel has some 400 of: only the one that tells how the workbook counts its days. */
export const Functions: HostClass<Excel, 'Functions'> = hostClass('Functions', {
  methods: {
    date: (excel, year: number, month: number, day: number) => {
      const isPlain = [year, month, day].every((each) => typeof each === 'number');
      assertArgument(isPlain);
      const serial = dateSerial(year, month, day);
      return new FunctionResult(serial === null ? null : ownSerial(excel, serial));
    },
  },
});

/** null: #NUM! */
const FunctionResult: HostClass<number | null, 'FunctionResult'> = hostClass('FunctionResult', {
  properties: { value: (value) => value, error: (value) => (value === null ? '#NUM!' : null) },
});
