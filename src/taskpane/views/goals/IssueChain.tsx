// S2: the business issues, each under the one it follows from.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AccountAnalysis } from '../../../method/analysis';
import type { ChainLink } from '../../../method/goals/issues';
import { Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { Row } from '../../parts/layout/Stack';
import { CellLink } from '../../parts/lines/CellLink';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';
import { IssuePrompts } from './Prompts';

const useStyles = makeStyles({
  inner: { marginLeft: '7px', paddingLeft: '9px', borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  line: { padding: `${tokens.spacingVerticalXS} 0` },
  body: { flex: '1 1 84px', minWidth: 0, overflowWrap: 'anywhere' },
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
}

function BranchList({ branches, isInner }: BranchListProps) {
  const styles = useStyles();
  return (
    <ul className={isInner ? styles.inner : ''}>
      {branches.map(({ link, after }) => (
        <li key={link.issue.cell}>
          <IssueLine link={link} />
          {after.length > 0 && <BranchList branches={after} isInner />}
        </li>
      ))}
    </ul>
  );
}

function IssueLine({ link }: { readonly link: ChainLink }) {
  const styles = useStyles();
  const { labels, findings } = useText();
  const { text, cell, layer, because } = link.issue;
  return (
    <Row gap="s" align="start" className={styles.line}>
      {link.gap !== null && <SeverityMark gravity="middling" label={labels.severities.low} />}
      <div className={styles.body}>
        {text}
        {layer !== null && <Caption>{labels.issueLayers[layer]}</Caption>}
        {link.gap !== null && (
          <Caption tone="full">{findings.S2({ kind: link.gap, text, layer, because })}</Caption>
        )}
      </div>
      <span className={styles.cell}>
        <CellLink cell={cell} />
      </span>
    </Row>
  );
}

export interface IssueChainProps {
  readonly analysis: AccountAnalysis;
  /** There is a table for them. */
  readonly isKept: boolean;
}

/** What happens outside, how the customer responds, and what becomes hard inside; where a link is missing, what to write and to ask. */
export function IssueChain({ analysis, isKept }: IssueChainProps) {
  const words = useText().pane.goals;
  const { chain } = analysis.goalsReport;
  if (chain.length === 0 && !isKept) return null;
  return (
    <Section title={words.issues} hint={words.issuesHint}>
      <BranchList branches={branchesOf(chain)} isInner={false} />
      <IssuePrompts analysis={analysis} />
    </Section>
  );
}
