import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useText } from '../../parts/PaneText';
import { toneTint } from '../../look/theme';
import { Card } from './Card';

const useStyles = makeStyles({
  warning: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: toneTint('reduce'),
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  action: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

export interface MissingTableCardProps {
  readonly title: string;
  readonly onUseSelection: () => void;
  readonly onCreateTemplate: () => void;
}

/** In place of a table that was not found: how to show it. */
export function MissingTableCard({ title, onUseSelection, onCreateTemplate }: MissingTableCardProps) {
  const styles = useStyles();
  const words = useText().pane.tables;
  return (
    <Card title={title} badge="" where={words.none}>
      <p className={styles.warning}>{words.noneHelp}</p>
      <div className={styles.actions}>
        <Link
          as="button"
          className={styles.action}
          aria-label={`${words.useSelection}${words.of(title)}`}
          onClick={onUseSelection}
        >
          {words.useSelection}
        </Link>
        <Link
          as="button"
          className={styles.action}
          aria-label={`${words.createTemplate}${words.of(title)}`}
          onClick={onCreateTemplate}
        >
          {words.createTemplate}
        </Link>
      </div>
    </Card>
  );
}
