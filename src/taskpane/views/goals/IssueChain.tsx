// S2: the business issues, each under the one it follows from.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChainLink } from '../../../method/goals/issues';
import { CellLink } from '../../parts/lines/CellLink';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  inner: { marginLeft: '7px', paddingLeft: '9px', borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  body: { flex: '1 1 84px', minWidth: 0, overflowWrap: 'anywhere' },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  gap: { color: tokens.colorNeutralForeground1 },
  cell: { marginLeft: 'auto' },
});

interface Branch {
  readonly link: ChainLink;
  readonly after: readonly Branch[];
}

/** The chain's depths as a tree: what is deeper than its forerunner belongs to it. */
function branchesOf(chain: readonly ChainLink[]): readonly Branch[] {
  const [first, ...rest] = chain;
  if (first === undefined) return [];
  const next = rest.findIndex(({ depth }) => depth <= first.depth);
  const end = next === -1 ? rest.length : next;
  return [{ link: first, after: branchesOf(rest.slice(0, end)) }, ...branchesOf(rest.slice(end))];
}

interface BranchListProps {
  readonly branches: readonly Branch[];
  readonly isInner: boolean;
  readonly onGoTo: (address: string) => void;
}

function BranchList({ branches, isInner, onGoTo }: BranchListProps) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, isInner && styles.inner)}>
      {branches.map(({ link, after }) => (
        <li key={link.issue.cell}>
          <IssueLine link={link} onGoTo={onGoTo} />
          {after.length > 0 && <BranchList branches={after} isInner onGoTo={onGoTo} />}
        </li>
      ))}
    </ul>
  );
}

function IssueLine({ link, onGoTo }: Pick<BranchListProps, 'onGoTo'> & { readonly link: ChainLink }) {
  const styles = useStyles();
  const { labels, findings } = useText();
  const { text, cell, layer, because } = link.issue;
  return (
    <div className={styles.line}>
      {link.gap !== null && <SeverityMark gravity="middling" label={labels.severities.low} />}
      <div className={styles.body}>
        {text}
        {layer !== null && <p className={styles.caption}>{labels.issueLayers[layer]}</p>}
        {link.gap !== null && (
          <p className={mergeClasses(styles.caption, styles.gap)}>
            {findings.S2({ kind: link.gap, text, layer, because })}
          </p>
        )}
      </div>
      <span className={styles.cell}>
        <CellLink cell={cell} onGoTo={onGoTo} />
      </span>
    </div>
  );
}

export interface IssueChainProps extends Pick<BranchListProps, 'onGoTo'> {
  readonly chain: readonly ChainLink[];
}

/** What happens outside, how the customer responds, and what becomes hard inside; where a link is missing, what to write. */
export function IssueChain({ chain, onGoTo }: IssueChainProps) {
  const words = useText().pane.goals;
  if (chain.length === 0) return null;
  return (
    <Section title={words.issues} hint={words.issuesHint}>
      <BranchList branches={branchesOf(chain)} isInner={false} onGoTo={onGoTo} />
    </Section>
  );
}
