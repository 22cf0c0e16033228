import { makeStyles } from '@fluentui/react-components';
import type { Sign } from '../../pictures/symbol';
import { SignMark } from '../picture/SignMark';
import type { ListingLine } from './Listing';

const useStyles = makeStyles({
  sign: { paddingTop: '3px', lineHeight: 1 },
});

function RecordMark({ sign, label }: { readonly sign: Sign; readonly label: string }) {
  return (
    <span className={useStyles().sign}>
      <SignMark sign={sign} label={label} />
    </span>
  );
}

export interface ShownRecord {
  readonly sign: Sign;
  readonly signLabel: string;
  readonly name: string;
  readonly details: string;
  readonly cell: string;
}

/** A person or a factor in a listing: symbol, name, and one quiet line of what else is known. */
export const recordLine = ({ sign, signLabel, name, details, cell }: ShownRecord): ListingLine => ({
  key: cell,
  mark: <RecordMark sign={sign} label={signLabel} />,
  words: name,
  note: details,
  cells: [cell],
});
