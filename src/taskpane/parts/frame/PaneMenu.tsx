import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { appearances, type Preferences } from '../../look/preferences';
import { Caption } from '../layout/Caption';
import { useText } from '../PaneText';

const useStyles = makeStyles({
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

function LanguageItems() {
  const { menu } = useText().pane;
  return (
    <MenuGroup>
      <MenuGroupHeader>{menu.language}</MenuGroupHeader>
      <MenuItemRadio name="locale" value="auto">
        {menu.languageAuto}
      </MenuItemRadio>
      {languages.map(([locale, name]) => (
        <MenuItemRadio key={locale} name="locale" value={locale} lang={locale}>
          {name}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}

function ThemeItems() {
  const { menu } = useText().pane;
  return (
    <MenuGroup>
      <MenuGroupHeader>{menu.theme}</MenuGroupHeader>
      {appearances.map((appearance) => (
        <MenuItemRadio key={appearance} name="appearance" value={appearance}>
          {menu.appearances[appearance]}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}

/** Language, theme, help and version: what is needed seldom. */
export function PaneMenu({ version, preferences, onPreferences }: PaneMenuProps) {
  const styles = useStyles();
  const { menu, name } = useText().pane;
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
          <LanguageItems />
          <MenuDivider />
          <ThemeItems />
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
