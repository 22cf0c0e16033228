import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import type { Restorable } from '../../../planner/workbook';
import { appearances, type Preferences } from '../../look/preferences';
import { Caption } from '../layout/Words';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  note: { display: 'block', padding: `0 ${tokens.spacingHorizontalS}`, maxWidth: '18rem' },
  version: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  dots: { display: 'block' },
});

/** Said in their own language, whatever the pane speaks. */
const languages = [
  ['en', 'English'],
  ['zh-CN', '简体中文'],
] as const;

/** Where help is: beside the pane on the same server. */
export const supportAddress = 'assets/support.html';

export interface PaneMenuProps {
  readonly version: string;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  /** What *Restore* would take back; null: nothing. */
  readonly restorable: Restorable | null;
  readonly onRestore: () => void;
  /** Another language renames tabs, after which Excel's list of Undo is empty. */
  readonly renamingEndsUndo: boolean;
  readonly busy: boolean;
}

function Dots() {
  return (
    <svg className={useStyles().dots} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {[3, 8, 13].map((x) => (
        <circle key={x} cx={x} cy={8} r={1.3} fill="currentColor" />
      ))}
    </svg>
  );
}

interface ChoiceItemsProps {
  readonly title: string;
  readonly name: keyof Preferences;
  /** Value, words, and the language of the words where it is not the pane's. */
  readonly choices: readonly (readonly [string, string, string?])[];
}

function ChoiceItems({ title, name, choices }: ChoiceItemsProps) {
  return (
    <MenuGroup>
      <MenuGroupHeader>{title}</MenuGroupHeader>
      {choices.map(([value, words, lang]) => (
        <MenuItemRadio key={value} name={name} value={value} lang={lang}>
          {words}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}

interface RestoreItemProps {
  readonly restorable: Restorable | null;
  readonly onRestore: () => void;
  readonly busy: boolean;
}

/** What it would take back, and what it costs, is said before. */
function RestoreItem({ restorable, onRestore, busy }: RestoreItemProps) {
  const { restoring } = useText();
  const words =
    restorable === null
      ? restoring.nothing
      : [
          restoring.takesBack(restorable.sheets),
          ...(restorable.emptiesUndo ? [restoring.emptiesUndo] : []),
        ].join(' ');
  return (
    <MenuItem disabled={restorable === null || busy} onClick={onRestore} subText={words}>
      {restoring.menu}
    </MenuItem>
  );
}

/** Language, theme, Restore, help and version: what is needed seldom. */
export function PaneMenu(props: PaneMenuProps) {
  const { version, preferences, onPreferences, renamingEndsUndo } = props;
  const styles = useStyles();
  const { pane, restoring } = useText();
  const { menu, name } = pane;
  const choose = (item: string, value: string | undefined): void => {
    if (item === 'locale')
      onPreferences({ ...preferences, locale: languages.find(([locale]) => locale === value)?.[0] ?? null });
    const appearance = appearances.find((each) => each === value);
    if (item === 'appearance' && appearance) onPreferences({ ...preferences, appearance });
  };
  return (
    <Menu
      // In place, so that it belongs to a landmark of the page.
      inline
      positioning="above-end"
      checkedValues={{
        locale: [preferences.locale ?? 'auto'],
        appearance: [preferences.appearance],
      }}
      onCheckedValueChange={(_, { name: item, checkedItems }) => choose(item, checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<Dots />} aria-label={menu.open} title={menu.open} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <ChoiceItems
            title={menu.language}
            name="locale"
            choices={[
              ['auto', menu.languageAuto],
              ...languages.map(([code, own]) => [code, own, code] as const),
            ]}
          />
          {renamingEndsUndo && (
            // No paragraph of its own: a menu holds choices alone.
            <Caption as="span" className={styles.note}>
              {restoring.renamesTabs}
            </Caption>
          )}
          <MenuDivider />
          <ChoiceItems
            title={menu.theme}
            name="appearance"
            choices={appearances.map((each) => [each, menu.appearances[each]])}
          />
          <MenuDivider />
          <RestoreItem {...props} />
          <MenuDivider />
          <MenuItemLink href={supportAddress} target="_blank" rel="noreferrer">
            {menu.support}
          </MenuItemLink>
        </MenuList>
        <Caption className={styles.version}>
          {name} · {menu.version(version)}
        </Caption>
      </MenuPopover>
    </Menu>
  );
}
