import { makeStyles, mergeClasses, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { forced } from '../../look/theme';
import { Caption } from '../layout/Words';
import { Row } from '../layout/Stack';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  header: { flexShrink: 0 },
  account: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  // Top right, Excel puts its own menu of 34×32 px over the pane.
  name: { paddingRight: '26px' },
  title: { ...typographyStyles.subtitle2, overflowWrap: 'anywhere' },
  status: { flexWrap: 'nowrap', minWidth: 0 },
  stale: { color: 'var(--reduceText)' },
  dot: {
    width: '6px',
    height: '6px',
    flexShrink: 0,
    borderRadius: '50%',
    backgroundColor: 'currentColor',
    [forced]: { backgroundColor: 'CanvasText' },
  },
  accounts: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
});

export interface HeaderProps {
  readonly title: string;
  readonly status: string;
  /** The status asks for a refresh. */
  readonly stale: boolean;
  /** M2: several accounts to choose from; else empty. */
  readonly accounts: readonly string[];
  readonly account: number;
  readonly onAccount: (account: number) => void;
  /** M2: beside the title; null where the account has its name. */
  readonly naming: ReactNode;
  /** Quiet, at the end of the status line. */
  readonly beside: ReactNode;
  /** The tabs, below. */
  readonly children: ReactNode;
}

/** Which account is shown, and how the sheets stand to it. */
export function Header({ title, status, stale, naming, beside, children, ...choice }: HeaderProps) {
  const { accounts, account, onAccount } = choice;
  const styles = useStyles();
  const text = useText();
  return (
    <header className={styles.header}>
      <div className={styles.account}>
        <div className={styles.name}>
          {accounts.length > 1 ? (
            <Select
              className={styles.accounts}
              size="small"
              aria-label={text.pane.account}
              value={String(account)}
              onChange={(_, { value }) => onAccount(Number(value))}
            >
              {accounts.map((name, index) => (
                <option key={name} value={String(index)}>
                  {name}
                </option>
              ))}
            </Select>
          ) : (
            <Row gap="s" align="baseline">
              <h1 className={styles.title}>{title}</h1>
              {naming}
            </Row>
          )}
        </div>
        <Row gap="s" align="baseline" apart>
          <Row as="p" gap="xs" align="center" className={styles.status}>
            {stale && <span className={mergeClasses(styles.dot, styles.stale)} aria-hidden="true" />}
            <Caption as="span" className={stale ? styles.stale : ''}>
              {status}
            </Caption>
          </Row>
          {beside}
        </Row>
      </div>
      {children}
    </header>
  );
}
