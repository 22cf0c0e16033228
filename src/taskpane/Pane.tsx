// The pane: its session owns the state, this component lays it out, the views show it.
import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { localeOf, textOf } from '../text/text';
import { useAppearance } from './look/appearance';
import { BottomBar, type BottomBarProps } from './parts/frame/BottomBar';
import { Header } from './parts/frame/Header';
import { NameAccount } from './parts/frame/NameAccount';
import { PaneTabs, pageId, panelId } from './parts/frame/PaneTabs';
import { TablesLink } from './parts/frame/TablesLink';
import { GoTo } from './parts/GoTo';
import { Stack } from './parts/layout/Stack';
import { PaneText, useText } from './parts/PaneText';
import { useKeptFocus } from './parts/frame/useKeptFocus';
import type { PaneCommands, PaneSession } from './session/paneSession';
import { isTab, judgedTables, taskAgain, type PaneState } from './session/paneState';
import { headerOf, markedPages } from './paneSummary';
import { keepPreferences, readPreferences, type Preferences } from './look/preferences';
import { createPaneTheme } from './look/theme';
import { usePane } from './session/usePane';
import { FirstRun } from './views/FirstRun';
import { useRating, type RatingRound } from './views/rating/useRating';
import { StartView } from './views/StartView';
import { View } from './views/View';
import { WhichSheets } from './views/WhichSheets';

/** What stands between things is said where they are put together: see Stack. */
const useGround = makeStaticStyles({
  'body, p, h1, h2, h3, h4, ul, ol': { margin: 0 },
  'h1, h2, h3, h4': { fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  'ul, ol': { padding: 0, listStyleType: 'none' },
});

const useStyles = makeStyles({
  // At a high zoom the frame gives way, so that the content keeps its room.
  pane: {
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 400px)': { height: 'auto', minHeight: '100vh' },
  },
  main: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    '@media (max-height: 400px)': { overflowY: 'visible' },
  },
});

export interface PaneProps {
  readonly session: PaneSession;
  /** As in package.json. */
  readonly version: string;
  /** Office's display language, once Office is there. */
  readonly displayLanguage: () => string;
  readonly onReload: () => void;
}

function usePreferences(): readonly [Preferences, (preferences: Preferences) => void] {
  const [preferences, setPreferences] = useState(readPreferences);
  const change = (changed: Preferences): void => {
    keepPreferences(changed);
    setPreferences(changed);
  };
  return [preferences, change];
}

interface FrameProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
  readonly version: string;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

interface ContentProps extends Pick<FrameProps, 'state' | 'commands'> {
  readonly rating: RatingRound | null;
}

function Content({ state, commands, rating }: ContentProps) {
  const { page, overview } = state;
  if (overview === null) return null;
  if (page !== 'firstRun')
    return <View page={page} state={state} overview={overview} commands={commands} rating={rating} />;
  return (
    <FirstRun
      tableCount={judgedTables(overview).length}
      onUseTables={() => void commands.run({ name: 'survey', then: 'tables' })}
      onTemplate={(sample) => void commands.run({ name: 'template', sample })}
    />
  );
}

/** The account, the steps, and the way to the tables. */
function Top({ state, commands }: Pick<FrameProps, 'state' | 'commands'>) {
  const { page } = state;
  const { unnamed, ...summary } = headerOf(state, useText());
  const account = { account: state.account, onAccount: commands.chooseAccount };
  const marked = markedPages(state);
  if (page === 'firstRun')
    return <Header {...summary} {...account} naming={null} beside={null} children={null} />;
  const naming = unnamed !== null && (
    <NameAccount
      title={unnamed}
      preview={commands.previewNaming}
      busy={state.phase.name === 'working'}
      onName={(name) => void commands.run({ name: 'nameAccount', account: name })}
    />
  );
  const tables = (
    <TablesLink
      current={page === 'tables'}
      marked={marked.includes('tables')}
      onTurn={() => commands.turn('tables')}
    />
  );
  return (
    <Header {...summary} {...account} naming={naming} beside={tables}>
      <PaneTabs page={page} marked={marked} onTurn={commands.turn} />
    </Header>
  );
}

/** G5: while questions are asked and answered, the one primary button writes the answers. */
function useWriting(rating: RatingRound | null, commands: PaneCommands): BottomBarProps['instead'] {
  const text = useText();
  if (rating === null || rating.given.length === 0) return null;
  const { kind, targets, given } = rating;
  const sheets = text.format.list([...new Set(targets.map(({ sheet }) => sheet))]);
  return {
    words: text.rating.write(given.length, sheets),
    onPress: () => void commands.run({ name: 'writeAnswers', kind }),
  };
}

/** Refresh is the one primary button, unless something else comes first. */
const isReadyToWrite = ({ page, overview }: PaneState): boolean =>
  (overview?.doubts ?? []).length === 0 &&
  (page !== 'firstRun' || (overview !== null && judgedTables(overview).length > 0));

function Frame({ state, commands, ...menu }: FrameProps) {
  const styles = useStyles();
  useKeptFocus();
  const { phase, page, overview, message, written } = state;
  const rating = useRating(state, commands);
  const instead = useWriting(rating, commands);
  const onGoTo = (address: string): void => void commands.run({ name: 'goTo', address });
  const panel =
    page === 'firstRun' ? {} : { role: isTab(page) ? 'tabpanel' : 'region', 'aria-labelledby': pageId(page) };
  return (
    <GoTo value={onGoTo}>
      <Stack className={styles.pane}>
        <Top state={state} commands={commands} />
        <main className={styles.main}>
          <div id={panelId} {...panel}>
            {overview !== null && overview.doubts.length > 0 && (
              <WhichSheets
                doubts={overview.doubts}
                busy={phase.name === 'working'}
                onSay={(said) => void commands.run({ name: 'settle', said })}
              />
            )}
            <Content state={state} commands={commands} rating={rating} />
          </div>
        </main>
        <BottomBar
          {...menu}
          phase={phase}
          message={message}
          written={written}
          primary={isReadyToWrite(state)}
          instead={instead}
          restorable={state.restorable}
          renamingEndsUndo={commands.renamingEndsUndo()}
          onRestore={() => void commands.run({ name: 'restore' })}
          onRefresh={() => void commands.run({ name: 'refresh' })}
          onRetry={() => phase.name === 'failed' && void commands.run(taskAgain(phase))}
        />
      </Stack>
    </GoTo>
  );
}

/** The whole task pane. */
export function Pane({ session, version, displayLanguage, onReload }: PaneProps) {
  useGround();
  const [preferences, setPreferences] = usePreferences();
  // Known only once Office has started; each change of phase asks again.
  const locale = preferences.locale ?? localeOf(displayLanguage());
  const appearance = useAppearance(preferences.appearance);
  const theme = useMemo(() => createPaneTheme(appearance, locale), [appearance, locale]);
  const [state, commands] = usePane(session);
  const { phase, overview } = state;
  const wording = overview?.company.wording;
  const text = useMemo(() => textOf(locale, wording), [locale, wording]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = text.pane.name;
  }, [locale, text]);
  const waiting = phase.name === 'starting' || phase.name === 'noHost';
  return (
    <FluentProvider theme={theme}>
      <PaneText value={text}>
        {waiting ? (
          <StartView reason={phase.name === 'noHost' ? phase.reason : null} onRetry={onReload} />
        ) : (
          <Frame
            state={state}
            commands={commands}
            version={version}
            preferences={preferences}
            onPreferences={(changed) => {
              if (changed.locale !== preferences.locale) commands.chooseLanguage();
              setPreferences(changed);
            }}
          />
        )}
      </PaneText>
    </FluentProvider>
  );
}
