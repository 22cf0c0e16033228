// A14: the small form of a decision of our own: what, by which strategy, who, and why.
import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { Decided, OwnDecision } from '../../../method/strategy/decided';
import { goingDecisions, macroStrategies } from '../../../method/ground/words';
import { Caption } from '../../parts/layout/Words';
import { SmallButton } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  form: { padding: `${tokens.spacingVerticalXS} 0` },
});

export interface DecideProps {
  readonly analysis: AccountAnalysis;
  readonly busy: boolean;
  /** The workbook has a profile, which takes the decision. */
  readonly hasProfile: boolean;
  /** A14: null takes it back. */
  readonly onDecide: (own: OwnDecision | null) => void;
}

interface DecideFormProps extends DecideProps {
  readonly onClose: () => void;
}

const blank: OwnDecision = { decision: null, macro: null, by: '', reason: '' };

const asEntered = ({ decision, macro, by, reason }: OwnDecision): string =>
  JSON.stringify([decision, macro, by.trim(), reason.trim()]);

/** It stays, with what was typed, until the profile says so. */
function useDecision(
  decided: Decided | null,
  { onDecide, onClose }: Pick<DecideFormProps, 'onDecide' | 'onClose'>,
) {
  const [own, setOwn] = useState<OwnDecision>(decided ?? blank);
  const [sent, setSent] = useState(false);
  const isThere = sent && decided !== null && asEntered(decided) === asEntered(own);
  useEffect(() => {
    if (isThere) onClose();
  }, [isThere, onClose]);
  const change = (part: Partial<OwnDecision>): void => setOwn({ ...own, ...part });
  const send = (): void => {
    setSent(true);
    onDecide(own);
  };
  return { own, change, send };
}

export function DecideForm({ analysis, busy, hasProfile, onDecide, onClose }: DecideFormProps) {
  const styles = useStyles();
  const id = useId();
  const { deciding, labels, strategy } = useText();
  const { own, change, send } = useDecision(analysis.decided, { onDecide, onClose });
  const { macro } = analysis.strategy;
  const isEmpty = own.decision === null && own.macro === null;
  const write = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && !isEmpty) send();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <Stack
      as="form"
      gap="s"
      aria-labelledby={id}
      className={styles.form}
      onSubmit={write}
      onKeyDown={onKeyDown}
    >
      <h3 id={id}>{deciding.title}</h3>
      <Field label={deciding.decision}>
        <RadioGroup
          value={own.decision ?? ''}
          onChange={(_, { value }) =>
            change({ decision: goingDecisions.find((each) => each === value) ?? null })
          }
        >
          {goingDecisions.map((decision, index) => (
            <Radio
              key={decision}
              value={decision}
              label={strategy.going.decisions[decision]}
              autoFocus={own.decision === null ? index === 0 : own.decision === decision}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={deciding.strategy}>
        <Select
          value={own.macro ?? ''}
          onChange={(_, { value }) =>
            change({ macro: macroStrategies.find((each) => each === value) ?? null })
          }
        >
          <option value="">{deciding.asComputed(macro === null ? '' : labels.macros[macro])}</option>
          {macroStrategies.map((each) => (
            <option key={each} value={each}>
              {labels.macros[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={deciding.by}>
        <Input value={own.by} onChange={(_, { value }) => change({ by: value })} />
      </Field>
      <Field label={deciding.reason} hint={deciding.reasonHint}>
        <Textarea value={own.reason} rows={2} onChange={(_, { value }) => change({ reason: value })} />
      </Field>
      <Row gap="xs">
        <SmallButton type="submit" disabledFocusable={busy || isEmpty}>
          {deciding.write}
        </SmallButton>
        <SmallButton appearance="subtle" onClick={onClose}>
          {deciding.cancel}
        </SmallButton>
      </Row>
      <Caption>{hasProfile ? deciding.intoProfile : deciding.newProfile}</Caption>
    </Stack>
  );
}
