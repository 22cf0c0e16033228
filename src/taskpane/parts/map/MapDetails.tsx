import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Caption } from '../layout/Words';
import { Row } from '../layout/Stack';
import { CellLink } from '../lines/CellLink';
import type { MapEntry } from './mapContent';

const useStyles = makeStyles({
  details: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  // The rows can be longer than the pane: what is said of the selected one stays in sight.
  sticky: { position: 'sticky', bottom: 0 },
  words: { flex: '1 1 96px', minWidth: 0, overflowWrap: 'anywhere' },
});

export interface MapDetailsProps {
  readonly entry: MapEntry;
  readonly sticky: boolean;
}

/** What is known of the selected row, in full and in words. */
export function MapDetails({ entry: { name, details, cell }, sticky }: MapDetailsProps) {
  const styles = useStyles();
  return (
    <Row gap="s" align="start" className={mergeClasses(styles.details, sticky && styles.sticky)}>
      <div className={styles.words}>
        <Caption tone="full" strong>
          {name}
        </Caption>
        {details.map((line) => (
          <Caption key={line} tone="soft">
            {line}
          </Caption>
        ))}
      </div>
      {cell !== '' && <CellLink cell={cell} />}
    </Row>
  );
}
