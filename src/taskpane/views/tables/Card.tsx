import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { toneText, toneTint } from '../../look/theme';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  badge: {
    color: toneText('ours'),
    backgroundColor: toneTint('ours'),
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  caption: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    overflowWrap: 'anywhere',
  },
});

/** A card's frame: heading, badge, where it is. */
export function Card(props: {
  readonly title: string;
  readonly badge: string;
  readonly where: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div>
        <div className={styles.head}>
          <h3 id={id} className={styles.title}>
            {props.title}
          </h3>
          {props.badge !== '' && (
            <Badge className={styles.badge} appearance="tint" shape="circular">
              {props.badge}
            </Badge>
          )}
        </div>
        <p className={styles.caption}>{props.where}</p>
      </div>
      {props.children}
    </section>
  );
}
