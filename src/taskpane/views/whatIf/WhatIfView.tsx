import { Badge, Button, Input, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { Strategy } from '../../../method/strategy/assembled';
import type { PaneCommands } from '../../session/paneSession';
import { useText } from '../../parts/PaneText';
import { QuadrantPicture } from '../../parts/picture/QuadrantPicture';
import { Section } from '../../parts/layout/Section';
import { toneText, toneTint } from '../../look/theme';
import { editsOfScenario, scenariosOf, type Scenario, type WhatIf } from '../../session/whatIf';
import { loadTiles } from '../pictureTiles';
import { differences, nameOfScenario } from './changeWords';
import { FactorChanges } from './FactorChanges';
import { ScenarioTable, type ScenarioColumn } from './ScenarioTable';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  title: { ...typographyStyles.title3, margin: 0 },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flex: '1 1 120px', minWidth: 0 },
  verdict: { ...typographyStyles.subtitle1, margin: 0 },
  badge: {
    color: toneText('ours'),
    backgroundColor: toneTint('ours'),
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
});

function Outcome({ strategy }: { readonly strategy: Strategy }) {
  const styles = useStyles();
  const text = useText();
  const { axes, macros, standings } = text.labels;
  const { macro, standing } = strategy;
  return (
    <div>
      <div className={styles.row} role="status">
        <p className={styles.verdict}>{macro === null ? text.strategy.noVerdict.title : macros[macro]}</p>
        {standing && (
          <Badge className={styles.badge} appearance="tint" shape="circular">
            {standings[standing]}
          </Badge>
        )}
      </div>
      <QuadrantPicture
        name={text.pane.whatIf.picture}
        columns={[axes.lowControl, axes.highControl]}
        rows={[axes.forUs, axes.againstUs]}
        upright={text.locale === 'zh-CN'}
        tiles={loadTiles(strategy, text)}
        limit={0}
        lines={1}
        slips={false}
        more={text.pane.moreInPicture}
      />
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
    <div className={styles.view}>
      <div className={styles.head}>
        <Link as="button" className={styles.link} onClick={() => commands.whatIf({ name: 'closed' })}>
          ‹ {words.back}
        </Link>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.caption}>{words.note}</p>
      </div>
      <div>
        <ScenarioTable
          columns={columns}
          shown={scenario.id}
          onShow={(id) => commands.whatIf({ name: 'shown', id })}
        />
        <Link
          as="button"
          className={styles.link}
          onClick={() => commands.whatIf({ name: 'created', account, title: '', edits: [] })}
        >
          {words.create}
        </Link>
      </div>
      <div className={styles.row}>
        <Input
          className={styles.name}
          size="small"
          aria-label={words.name}
          placeholder={words.scenario(scenario.id)}
          value={scenario.name}
          onChange={(_, { value }) => commands.whatIf({ name: 'renamed', title: value })}
        />
        <Button size="small" onClick={() => commands.whatIf({ name: 'discarded' })}>
          {words.discard}
        </Button>
      </div>
      {shown && <Outcome strategy={shown.strategy} />}
      <Section title={words.factors}>
        <FactorChanges
          key={scenario.id}
          factors={analysis.factors}
          scenario={scenario}
          onChange={(cell, change) => commands.whatIf({ name: 'changed', cell, change })}
        />
      </Section>
    </div>
  );
}
