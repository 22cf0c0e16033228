import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Factor } from '../../../method/ground/plan';
import { grades } from '../../../method/ground/words';
import { controlOf } from '../../../method/reading/suggestions';
import type { FactorChange } from '../../../method/strategy/scenario';
import { Caption } from '../../parts/layout/Words';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import type { Scenario } from '../../session/whatIf';
import { Choice } from './Choice';
import { wordsOfChange } from './changeWords';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  head: { flexWrap: 'nowrap' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  changed: { color: 'var(--oursText)' },
  link: { flexShrink: 0 },
  fields: { paddingTop: tokens.spacingVerticalXS },
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
    <Stack gap="xs" className={styles.fields}>
      <Choice
        label={fields.direction}
        options={(['positive', 'negative'] as const).map((each) => [each, labels.directions[each]])}
        value={factor.direction}
        onChoose={(direction) => change({ direction })}
      />
      <Choice
        label={fields.control}
        options={(['high', 'low'] as const).map((each) => [each, labels.levels[each]])}
        value={controlOf(factor)}
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
    </Stack>
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
    <ul>
      {factors.map((factor) => {
        const change = scenario.changes[factor.cell];
        const isOpen = factor.cell === open;
        return (
          <li key={factor.cell} className={styles.item}>
            <Row gap="s" align="start" apart className={styles.head}>
              <div className={styles.name}>
                {factor.text}
                {change && (
                  <Caption strong className={styles.changed}>
                    {`${words.changed}${text.format.colon}${wordsOfChange(change, text)}`}
                  </Caption>
                )}
              </div>
              <SmallLink
                className={styles.link}
                aria-expanded={isOpen}
                about={factor.text}
                onClick={() => setOpen(isOpen ? null : factor.cell)}
              >
                {isOpen ? words.done : words.change}
              </SmallLink>
            </Row>
            {isOpen && <Fields factor={{ ...factor, ...change }} onChange={onChange} />}
          </li>
        );
      })}
    </ul>
  );
}
