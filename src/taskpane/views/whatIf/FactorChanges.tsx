import { grades } from '../../../method/ground/words';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Factor } from '../../../method/ground/plan';
import type { FactorChange } from '../../../method/strategy/scenario';
import { useText } from '../../parts/PaneText';
import type { Scenario } from '../../session/whatIf';
import { Choice } from './Choice';
import { wordsOfChange } from './changeWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  details: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  changed: { ...typographyStyles.caption1Strong, color: 'var(--oursText)', margin: 0 },
  link: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

type OnChange = (cell: string, change: FactorChange) => void;

interface FieldsProps {
  /** With the scenario's changes. */
  readonly factor: Factor;
  readonly onChange: OnChange;
}

function Fields({ factor, onChange }: FieldsProps) {
  const styles = useStyles();
  const { labels, pane } = useText();
  const { fields } = pane.whatIf;
  const change = (what: FactorChange): void => onChange(factor.cell, what);
  return (
    <div className={styles.fields}>
      <Choice
        label={fields.direction}
        options={(['positive', 'negative'] as const).map((each) => [each, labels.directions[each]])}
        value={factor.direction}
        onChoose={(direction) => change({ direction })}
      />
      <Choice
        label={fields.control}
        options={(['high', 'low'] as const).map((each) => [each, labels.levels[each]])}
        value={factor.control?.level ?? null}
        onChoose={(level) => change({ control: { level, borderline: false } })}
      />
      <Choice
        label={fields.weight}
        options={grades.map((each) => [each, String(each)])}
        value={factor.weight}
        onChoose={(weight) => change({ weight })}
      />
      <Choice
        label={fields.evidence}
        options={(['confirmed', 'assumed'] as const).map((each) => [each, labels.evidences[each]])}
        value={factor.evidence}
        onChoose={(evidence) => change({ evidence })}
      />
      <Choice
        label={fields.status}
        options={(['open', 'resolved'] as const).map((each) => [each, labels.factorStatuses[each]])}
        value={factor.status}
        onChoose={(status) => change({ status })}
      />
    </div>
  );
}

export interface FactorChangesProps {
  /** As the tables have them. */
  readonly factors: readonly Factor[];
  readonly scenario: Scenario;
  readonly onChange: OnChange;
}

/** A8: every factor, one of them open to be changed. */
export function FactorChanges({ factors, scenario, onChange }: FactorChangesProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.whatIf;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul className={styles.list}>
      {factors.map((factor) => {
        const change = scenario.changes[factor.cell];
        const isOpen = factor.cell === open;
        const label = isOpen ? words.done : words.change;
        return (
          <li key={factor.cell} className={styles.item}>
            <div className={styles.head}>
              <div className={styles.name}>
                {factor.text}
                {change && (
                  <p className={styles.changed}>
                    {words.changed}
                    {text.format.colon}
                    {wordsOfChange(change, text)}
                  </p>
                )}
              </div>
              <Link
                as="button"
                className={styles.link}
                aria-expanded={isOpen}
                aria-label={`${label}${text.format.colon}${factor.text}`}
                onClick={() => setOpen(isOpen ? null : factor.cell)}
              >
                {label}
              </Link>
            </div>
            {isOpen && <Fields factor={{ ...factor, ...change }} onChange={onChange} />}
          </li>
        );
      })}
    </ul>
  );
}
