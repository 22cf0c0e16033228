import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { isTab, tabs, type ShownPage, type Tab as TabKey } from '../../session/paneState';
import { useText } from '../PaneText';
import { ToLookAt } from './ToLookAt';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flexGrow: 1, paddingInline: '4px', minHeight: '32px' },
  label: { fontSize: tokens.fontSizeBase200 },
});

export interface PaneTabsProps {
  readonly page: ShownPage;
  readonly marked: readonly ShownPage[];
  readonly onTurn: (tab: TabKey) => void;
}

export const panelId = 'view';
export const pageId = (page: ShownPage): string => `page-${page}`;

/** The five steps of the method. */
export function PaneTabs({ page, marked, onTurn }: PaneTabsProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={pane.views}
      selectedValue={isTab(page) ? page : null}
      onTabSelect={(_, { value }) => {
        const chosen = tabs.find((each) => each === value);
        if (chosen) onTurn(chosen);
      }}
    >
      {tabs.map((key) => (
        <Tab key={key} id={pageId(key)} value={key} className={styles.tab} aria-controls={panelId}>
          <span className={styles.label}>
            {pane.tabs[key]}
            {marked.includes(key) && <ToLookAt />}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
