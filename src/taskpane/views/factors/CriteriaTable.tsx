// R4: us and the competitors side by side, criterion by criterion.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { CriteriaReport, JudgedCriterion, PartyScore } from '../../../method/factors/criteria';
import type { Text } from '../../../text/text';
import { CellLink } from '../../parts/lines/CellLink';
import { useFirst } from '../../parts/lines/useFirst';
import { useText } from '../../parts/PaneText';
import { forced, toneText, toneTint } from '../../look/theme';

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  // What a figure belongs to stays in view where many competitors scroll.
  criterion: {
    position: 'sticky',
    left: 0,
    minWidth: '108px',
    paddingLeft: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  name: { ...typographyStyles.body1, display: 'block' },
  details: { display: 'block', color: tokens.colorNeutralForeground3 },
  part: { whiteSpace: 'nowrap' },
  party: { minWidth: '32px', textAlign: 'center' },
  partyName: { maxWidth: '72px', margin: '0 auto', overflowWrap: 'break-word', hyphens: 'auto' },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'bottom',
  },
  figure: { ...typographyStyles.body1, fontVariantNumeric: 'tabular-nums' },
  score: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  flag: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    color: toneText('eliminate'),
    backgroundColor: toneTint('eliminate'),
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { outline: '1px solid CanvasText' },
  },
  faint: { color: tokens.colorNeutralForeground3 },
});

export interface CriteriaTableProps {
  readonly report: CriteriaReport;
}

export function CriteriaTable({ report }: CriteriaTableProps) {
  const styles = useStyles();
  const { criteria } = useText();
  const { shown, more } = useFirst(inOrder(report.criteria), 8);
  return (
    <>
      <div className={styles.frame} role="region" aria-label={criteria.comparison} tabIndex={0}>
        <table className={styles.table} aria-label={criteria.comparison}>
          <thead>
            <Head report={report} />
          </thead>
          <tbody>
            {shown.map((criterion) => (
              <Row key={criterion.cell} criterion={criterion} report={report} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

/** Red flags first, then what weighs most, then as in the sheet. */
function inOrder(criteria: readonly JudgedCriterion[]): readonly JudgedCriterion[] {
  return [...criteria].sort(
    (one, other) => Number(other.redFlag) - Number(one.redFlag) || other.pull - one.pull,
  );
}

/** Names and, above all ratings, the scores. */
function Head({ report }: Pick<CriteriaTableProps, 'report'>) {
  const styles = useStyles();
  const { criteria } = useText();
  const { us, competitors } = report;
  const counting = report.criteria.filter(({ pull }) => pull > 0).length;
  const names = [criteria.us, ...competitors.map(({ competitor }) => competitor)];
  return (
    <>
      <tr>
        <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.criterion)}>
          {criteria.criterion}
        </th>
        {names.map((name) => (
          <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head, styles.party)}>
            <div className={styles.partyName}>{name}</div>
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row" className={mergeClasses(styles.cell, styles.criterion)}>
          <span className={styles.score}>{criteria.score}</span>
        </th>
        {[us, ...competitors].map((party, index) => (
          <td key={names[index]} className={mergeClasses(styles.cell, styles.party)}>
            <Score party={party} counting={counting} />
          </td>
        ))}
      </tr>
    </>
  );
}

/** A score, and on how much it rests where that is not all. */
function Score({
  party: { score, rated },
  counting,
}: {
  readonly party: PartyScore;
  readonly counting: number;
}) {
  const styles = useStyles();
  const { criteria, format } = useText();
  if (score === null) return <Nothing label={criteria.unrated} />;
  const basis = criteria.rated(rated, counting);
  return (
    <>
      <span className={styles.score}>{format.score(score)}</span>
      {rated < counting && (
        <div className={styles.faint} role="img" aria-label={basis} title={basis}>
          {rated}/{counting}
        </div>
      )}
    </>
  );
}

function Nothing({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.figure, styles.faint)} role="img" aria-label={label} title={label}>
      –
    </span>
  );
}

interface RowProps extends CriteriaTableProps {
  readonly criterion: JudgedCriterion;
}

function Row({ criterion, report }: RowProps) {
  const styles = useStyles();
  const text = useText();
  const { redFlag, ourRating, ratings } = criterion;
  const figure = (rating: number | null, look = ''): ReactNode =>
    rating === null ? (
      <Nothing label={text.criteria.unrated} />
    ) : (
      <span className={mergeClasses(styles.figure, look)}>{rating}</span>
    );
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.criterion)}>
        <span className={styles.name}>{criterion.text}</span>
        <span className={styles.details}>
          {detailsOf(criterion, text).map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' · '}
              <span className={styles.part}>{part}</span>
            </Fragment>
          ))}{' '}
          <CellLink cell={criterion.cell} />
        </span>
      </th>
      <td className={mergeClasses(styles.cell, styles.party)}>
        {figure(ourRating, redFlag ? styles.flag : '')}
      </td>
      {report.competitors.map(({ competitor }) => (
        <td key={competitor} className={mergeClasses(styles.cell, styles.party)}>
          {figure(ratings.find((each) => each.competitor === competitor)?.rating ?? null)}
        </td>
      ))}
    </tr>
  );
}

/** Red flag, must, weight 5: lines break between them, not within. */
function detailsOf(
  { redFlag, demand, believed, weight, pull }: JudgedCriterion,
  text: Text,
): readonly string[] {
  const { criteria, labels, pane } = text;
  const parts = [
    redFlag ? criteria.redFlag : '',
    demand === null ? '' : labels.criterionDemands[demand],
    believed === 'unsure' ? labels.criterionBeliefs.unsure : '',
    pull === 0 ? criteria.uncounted : `${pane.factors.weight} ${weight}`,
  ];
  return parts.filter((part) => part !== '');
}
