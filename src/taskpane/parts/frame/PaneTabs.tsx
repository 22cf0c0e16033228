import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { tabs, type Tab as TabKey } from '../../paneState';
import { useText } from '../PaneText';
import { Spoken } from '../Spoken';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flexGrow: 1, paddingInline: '4px', minHeight: '32px' },
  label: { fontSize: tokens.fontSizeBase200 },
  dot: {
    display: 'inline-block',
    marginLeft: '2px',
    verticalAlign: 'super',
    width: '5px',
    height: '5px',
    borderRadius: '50%',
    backgroundColor: 'var(--reduceText)',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

export interface PaneTabsProps {
  readonly tab: TabKey;
  /** Tabs with something to look at. */
  readonly marked: readonly TabKey[];
  readonly onTurn: (tab: TabKey) => void;
}

export const panelId = 'view';
export const tabId = (tab: TabKey): string => `tab-${tab}`;

export function PaneTabs({ tab, marked, onTurn }: PaneTabsProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={pane.views}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        const chosen = tabs.find((each) => each === value);
        if (chosen) onTurn(chosen);
      }}
    >
      {tabs.map((key) => (
        <Tab key={key} id={tabId(key)} value={key} className={styles.tab} aria-controls={panelId}>
          <span className={styles.label}>
            {pane.tabs[key]}
            {marked.includes(key) && (
              <>
                <span className={styles.dot} aria-hidden="true" />
                <Spoken>, {pane.toLookAt}</Spoken>
              </>
            )}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
