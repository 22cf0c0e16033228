import { Input, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { Strategy } from '../../../method/strategy/assembled';
import type { PaneCommands } from '../../session/paneSession';
import { Caption, Tag } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { SmallButton, SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import { editsOfScenario, scenariosOf, type Scenario, type WhatIf } from '../../session/whatIf';
import { FactorPicture } from '../FactorPicture';
import { loadTiles } from '../pictureTiles';
import { differences, nameOfScenario } from './changeWords';
import { FactorChanges } from './FactorChanges';
import { ScenarioTable, type ScenarioColumn } from './ScenarioTable';

const useStyles = makeStyles({
  title: typographyStyles.title3,
  name: { flex: '1 1 120px', minWidth: 0 },
  verdict: typographyStyles.subtitle1,
});

function Outcome({ strategy }: { readonly strategy: Strategy }) {
  const styles = useStyles();
  const text = useText();
  const { macros, standings } = text.labels;
  const { macro, standing } = strategy;
  return (
    <div>
      <Row gap="s" lineGap="s" align="center" role="status">
        <p className={styles.verdict}>{macro === null ? text.strategy.noVerdict.title : macros[macro]}</p>
        {standing && <Tag>{standings[standing]}</Tag>}
      </Row>
      <FactorPicture name={text.pane.whatIf.picture} tiles={loadTiles(strategy, text)} limit={0} lines={1} />
    </div>
  );
}

/** The tables' own verdict, then each scenario's. */
function useColumns({ analysis, whatIf, commands }: WhatIfViewProps): readonly ScenarioColumn[] {
  const text = useText();
  const { account, strategy, factors } = analysis;
  return useMemo(() => {
    const columns = scenariosOf(whatIf, account).map((scenario): ScenarioColumn => ({
      id: scenario.id,
      name: nameOfScenario(scenario, text),
      strategy: commands.tryOut(editsOfScenario(scenario)) ?? strategy,
      changes: differences(scenario, factors, text),
    }));
    return [{ id: null, name: text.pane.whatIf.sheet, strategy, changes: [] }, ...columns];
  }, [whatIf, account, strategy, factors, commands, text]);
}

export interface WhatIfViewProps {
  readonly analysis: AccountAnalysis;
  readonly whatIf: WhatIf;
  readonly scenario: Scenario;
  readonly commands: Pick<PaneCommands, 'whatIf' | 'tryOut'>;
}

/** A8: scenarios side by side, and the one that is being changed. */
export function WhatIfView(props: WhatIfViewProps) {
  const { analysis, scenario, commands } = props;
  const styles = useStyles();
  const text = useText();
  const columns = useColumns(props);
  const words = text.pane.whatIf;
  const { account } = analysis;
  const shown = columns.find(({ id }) => id === scenario.id);
  return (
    <Stack gap="l">
      <Stack align="start">
        <SmallLink onClick={() => commands.whatIf({ name: 'closed' })}>‹ {words.back}</SmallLink>
        <h2 className={styles.title}>{words.title}</h2>
        <Caption>{words.note}</Caption>
      </Stack>
      <div>
        <ScenarioTable
          columns={columns}
          shown={scenario.id}
          onShow={(id) => commands.whatIf({ name: 'shown', id })}
        />
        <SmallLink onClick={() => commands.whatIf({ name: 'created', account, title: '', edits: [] })}>
          {words.create}
        </SmallLink>
      </div>
      <Row gap="s" lineGap="s" align="center">
        <Input
          className={styles.name}
          size="small"
          aria-label={words.name}
          placeholder={words.scenario(scenario.id)}
          value={scenario.name}
          onChange={(_, { value }) => commands.whatIf({ name: 'renamed', title: value })}
        />
        <SmallButton onClick={() => commands.whatIf({ name: 'discarded' })}>{words.discard}</SmallButton>
      </Row>
      {shown && <Outcome strategy={shown.strategy} />}
      <Section title={words.factors}>
        <FactorChanges
          key={scenario.id}
          factors={analysis.factors}
          scenario={scenario}
          onChange={(cell, change) => commands.whatIf({ name: 'changed', cell, change })}
        />
      </Section>
    </Stack>
  );
}
