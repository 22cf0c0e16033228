// What happened last, in one quiet line at the bottom.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { WrittenSheet } from '../../../planner/planner';
import { quoteSheet } from '../../../sheets/grid/address';
import type { Text } from '../../../text/text';
import type { Message } from '../../session/paneState';
import { Row } from '../layout/Stack';
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
  { pane, labels, naming, deciding, signs, format }: Text,
): Told {
  const words = pane.message;
  switch (message.name) {
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

export interface NewsProps {
  readonly message: Message;
  readonly written: readonly WrittenSheet[];
}

export function News(props: NewsProps) {
  const styles = useStyles();
  const { words, links = [] } = tell(props, useText());
  return (
    <Row as="p" gap="s" align="baseline" className={styles.line}>
      {words}
      {links.map((link) => (
        <CellLink key={link.cell} {...link} />
      ))}
    </Row>
  );
}
