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

interface ShownRecord {
  readonly cell: string;
  readonly name: string;
  /** What else is known, in one quiet line. */
  readonly note: string;
}

/** A person or a factor in a listing, behind a symbol that is called so. */
export const recordLine = ({ cell, name, note }: ShownRecord, sign: Sign, label: string): ListingLine => ({
  key: cell,
  mark: <RecordMark sign={sign} label={label} />,
  words: name,
  note,
  cells: [cell],
});
