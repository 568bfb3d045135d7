import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { THEMES, type Theme } from '#client/theme/theme.ts';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './iconPaths.tsx';

const ICONS: Readonly<Record<Theme, IconName>> = { system: 'contrast', light: 'sun', dark: 'moon' };

type ThemeSwitchProps = {
  readonly value: Theme;
  readonly onChange: (theme: Theme) => void;
};

/** System, light, dark, in turn. The name says which it is now. */
export function ThemeSwitch({ value, onChange }: ThemeSwitchProps) {
  const text = useText(commonText);
  const words = { system: text.themeSystem, light: text.themeLight, dark: text.themeDark };
  const next = THEMES[(THEMES.indexOf(value) + 1) % THEMES.length] ?? 'system';
  return (
    <IconButton
      icon={ICONS[value]}
      label={text.themeNow({ theme: words[value] })}
      aria-keyshortcuts="Control+. Meta+."
      onClick={() => onChange(next)}
    />
  );
}
