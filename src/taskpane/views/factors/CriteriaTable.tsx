// R4: us and the competitors side by side, criterion by criterion.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { CriteriaTelling, CriterionTelling, PartyTelling } from '../../../telling/criteria';
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

export function CriteriaTable({ parties, rows }: Pick<CriteriaTelling, 'parties' | 'rows'>) {
  const styles = useStyles();
  const { comparison } = useText().criteria;
  const { shown, more } = useFirst(rows, 'criteria');
  return (
    <>
      <div className={styles.frame} role="region" aria-label={comparison} tabIndex={0}>
        <table className={styles.table} aria-label={comparison}>
          <thead>
            <Head parties={parties} />
          </thead>
          <tbody>
            {shown.map((criterion) => (
              <Row key={criterion.cell} criterion={criterion} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

/** Names and, above all ratings, the scores. */
function Head({ parties }: Pick<CriteriaTelling, 'parties'>) {
  const styles = useStyles();
  const { criterion, score } = useText().criteria;
  return (
    <>
      <tr>
        <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.criterion)}>
          {criterion}
        </th>
        {parties.map(({ name }) => (
          <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head, styles.party)}>
            <div className={styles.partyName}>{name}</div>
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row" className={mergeClasses(styles.cell, styles.criterion)}>
          <span className={styles.score}>{score}</span>
        </th>
        {parties.map((party) => (
          <td key={party.name} className={mergeClasses(styles.cell, styles.party)}>
            <Score {...party} />
          </td>
        ))}
      </tr>
    </>
  );
}

/** A score, and on how much it rests where that is not all. */
function Score({ score, basis, part }: PartyTelling) {
  const styles = useStyles();
  if (score === '') return <Nothing />;
  return (
    <>
      <span className={styles.score}>{score}</span>
      {part !== '' && (
        <div className={styles.faint} role="img" aria-label={basis} title={basis}>
          {part}
        </div>
      )}
    </>
  );
}

function Nothing() {
  const styles = useStyles();
  const { unrated } = useText().criteria;
  const look = mergeClasses(styles.figure, styles.faint);
  return (
    <span className={look} role="img" aria-label={unrated} title={unrated}>
      –
    </span>
  );
}

function Row({ criterion }: { readonly criterion: CriterionTelling }) {
  const styles = useStyles();
  const { name, cell, details, isFlag, ratings } = criterion;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.criterion)}>
        <span className={styles.name}>{name}</span>
        <span className={styles.details}>
          {/* Lines break between them, not within. */}
          {details.map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' · '}
              <span className={styles.part}>{part}</span>
            </Fragment>
          ))}{' '}
          <CellLink cell={cell} />
        </span>
      </th>
      {ratings.map((rating, index) => (
        <td key={index} className={mergeClasses(styles.cell, styles.party)}>
          {rating === null ? (
            <Nothing />
          ) : (
            <span className={mergeClasses(styles.figure, index === 0 && isFlag && styles.flag)}>
              {rating}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
