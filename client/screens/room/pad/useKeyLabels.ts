import { useEffect, useState } from 'react';

/** What the browser knows of the keyboard's layout; not in TypeScript's library. */
type LayoutKeyboard = { readonly getLayoutMap?: () => Promise<ReadonlyMap<string, string>> };

/** What stands on a physical key: from the person's layout where the browser tells it. */
export function useKeyLabels(): (code: string) => string {
  const [layout, setLayout] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    let isOver = false;
    const { keyboard } = navigator as Navigator & { readonly keyboard?: LayoutKeyboard };
    keyboard
      ?.getLayoutMap?.()
      .then((map) => {
        if (!isOver) setLayout(map);
      })
      .catch(() => {
        // Not told (another frame, no permission): the letters of the place are right for most.
      });
    return () => {
      isOver = true;
    };
  }, []);
  return (code) => (layout?.get(code) ?? code.replace(/^Key/, '')).toLocaleUpperCase();
}
