// Runs before the first paint, so that neither the theme nor the language flashes. The strict
// content security policy allows no inline script, and a module would come too late.
// The keys are those of client/theme/theme.ts and client/i18n/language.ts.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('samspel.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const language = localStorage.getItem('samspel.language');
    if (language === 'sv' || language === 'en') root.lang = language;
  } catch {
    // Storage may be closed to us: system theme, and main.tsx settles the language.
  }
})();
