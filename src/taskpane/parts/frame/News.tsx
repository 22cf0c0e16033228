// What happened last, in one quiet line at the bottom.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { WrittenSheet } from '../../../planner/planner';
import type { Restorable } from '../../../planner/workbook';
import { quoteSheet } from '../../../sheets/grid/address';
import type { Text } from '../../../text/text';
import type { Message } from '../../session/paneState';
import { SmallLink } from '../layout/SmallLink';
import { Row } from '../layout/Stack';
import { Caption } from '../layout/Words';
import { CellLink, type CellLinkProps } from '../lines/CellLink';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const linkTo = (sheet: string): CellLinkProps => ({ cell: `${quoteSheet(sheet)}!A1`, label: sheet });

interface Told {
  readonly words: string;
  readonly links?: readonly CellLinkProps[];
}

function tell(
  { message, written }: NewsProps,
  { pane, labels, naming, deciding, signs, restoring, format }: Text,
): Told {
  const words = pane.message;
  switch (message.name) {
    case 'templateAdded':
    case 'sampleAdded':
    case 'nothing':
    case 'declined':
    case 'tableChanged':
    case 'answersByHand':
    case 'notTaken':
      return { words: words[message.name] };
    case 'noTableThere':
      return { words: words.noTableThere(labels.tables[message.kind]) };
    case 'answersWritten':
      return { words: words.answersWritten(message.count) };
    case 'taken': {
      const { owner, due } = message;
      const sheet = written.find(({ kind }) => kind === 'actions')?.sheet;
      const said = words.taken(owner, due === null ? '' : format.shortDate(due));
      return { words: said, links: sheet === undefined ? [] : [linkTo(sheet)] };
    }
    case 'written':
      return { words: words.written, links: written.map(({ sheet }) => linkTo(sheet)) };
    case 'brought':
      return { words: words.brought, links: [linkTo(message.sheet)] };
    case 'added':
      return { words: words.added, links: [linkTo(message.sheet)] };
    case 'byHand':
      return { words: words.byHand, links: [{ cell: message.cell }] };
    case 'restored':
      return { words: restoring.restored };
    case 'notRestored':
      return { words: restoring.notRestored(message.sheets) };
    case 'settled':
      return { words: signs.settled };
    case 'inDoubt':
      return { words: signs.first };
    // M2
    case 'ownDecided':
      return { words: deciding.decided, links: [{ cell: message.cell }] };
    case 'ownDropped':
      return { words: deciding.dropped };
    case 'decideByHand':
      return { words: deciding.byHand, links: [{ cell: message.cell }] };
    case 'named':
      return { words: naming.named, links: [{ cell: message.cell, label: message.cell }] };
    case 'nameByHand':
      return { words: naming.byHand, links: [{ cell: message.cell, label: message.cell }] };
    // N4: what a yes came to.
    case 'accepted': {
      const strategy = message.after === null ? words.noVerdict : format.quote(labels.macros[message.after]);
      return { words: words.accepted(strategy, message.before !== message.after) };
    }
  }
}

/** What was written by a run that can be taken back. */
const ofRuns: readonly Message['name'][] = [
  'written',
  'taken',
  'added',
  'templateAdded',
  'sampleAdded',
  'accepted',
  'answersWritten',
  'brought',
  'named',
  'ownDecided',
  'ownDropped',
  'settled',
];

export interface NewsProps {
  readonly message: Message;
  readonly written: readonly WrittenSheet[];
  /** What *Restore* would take back; null: nothing. */
  readonly restorable: Restorable | null;
  readonly onRestore: () => void;
}

const emptiesId = 'restore-empties-undo';

export function News(props: NewsProps) {
  const styles = useStyles();
  const text = useText();
  const { words, links = [] } = tell(props, text);
  const { message, restorable, onRestore } = props;
  const offered = ofRuns.includes(message.name) ? restorable : null;
  return (
    <>
      <Row as="p" gap="s" align="baseline" className={styles.line}>
        {words}
        {links.map((link) => (
          <CellLink key={link.cell} {...link} />
        ))}
      </Row>
      {/* On a line of its own: beside the sheets it would look like one of them. */}
      {offered && (
        <Row as="p" gap="s" align="baseline" className={styles.line}>
          <SmallLink
            low
            about={text.format.list(offered.sheets)}
            {...(offered.emptiesUndo && { 'aria-describedby': emptiesId })}
            onClick={onRestore}
          >
            {text.restoring.press}
          </SmallLink>
          {offered.emptiesUndo && (
            <Caption as="span" id={emptiesId}>
              {text.restoring.emptiesUndo}
            </Caption>
          )}
        </Row>
      )}
    </>
  );
}
