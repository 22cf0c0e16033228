// What the relationship map shows, whether it is drawn or read aloud.
import type { ContactDepth, Role } from '../../../method/ground/words';
import type { Sign } from '../../pictures/symbol';
import type { TreeRow } from '../../pictures/reportingTree';

/** How deep our contact is: 0 none to 3 close. */
export interface ContactBars {
  readonly bars: 0 | 1 | 2 | 3;
  readonly stale: boolean;
}

export const contactBars: Readonly<Record<ContactDepth, ContactBars['bars']>> = {
  none: 0,
  brief: 1,
  several: 2,
  close: 3,
};

/** A row of the map. Rows that are no person have neither role nor sign. */
export interface MapEntry {
  readonly row: TreeRow;
  readonly name: string;
  /** Quiet text after the name, as far as there is room. */
  readonly note: string;
  readonly strong: boolean;
  readonly person: {
    readonly role: Role | null;
    readonly sign: Sign;
    readonly contact: ContactBars;
  } | null;
  /** All that is known, a line each; the first is what the row says in symbols. */
  readonly details: readonly string[];
  /** Where it stands; '' for nowhere. */
  readonly cell: string;
  /** Rows that this one listens to. */
  readonly listensTo: readonly number[];
  /** Influence on this row is always drawn: an owner or approver. */
  readonly always: boolean;
}
