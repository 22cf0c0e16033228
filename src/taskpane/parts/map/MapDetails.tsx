import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CellLink } from '../lines/CellLink';
import type { MapEntry } from './mapContent';

const useStyles = makeStyles({
  details: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'flex-start',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  // The rows can be longer than the pane: what is said of the selected one stays in sight.
  sticky: { position: 'sticky', bottom: 0 },
  words: { flex: '1 1 96px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1, margin: 0 },
  line: { margin: 0 },
});

export interface MapDetailsProps {
  readonly entry: MapEntry;
  readonly sticky: boolean;
  readonly onGoTo: (address: string) => void;
}

/** What is known of the selected row, in full and in words. */
export function MapDetails({ entry, sticky, onGoTo }: MapDetailsProps) {
  const styles = useStyles();
  const { name, details, cell } = entry;
  return (
    <div className={mergeClasses(styles.details, sticky && styles.sticky)}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        {details.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      {cell !== '' && <CellLink cell={cell} onGoTo={onGoTo} />}
    </div>
  );
}
