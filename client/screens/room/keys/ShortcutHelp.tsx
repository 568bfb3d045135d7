import { useEffect, useState } from 'react';
import { Sheet } from '#client/components/Sheet.tsx';
import { Switch } from '#client/components/Switch.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { letterKeys } from './letter-keys.ts';
import { isPlainKey } from './typing.ts';
import { useLetterKeys } from './useLetterKeys.ts';

type Row = readonly [keys: string, what: string];

/** `?` lists the keys of this role, and single letters can be switched off (WCAG 2.1.4). */
export function ShortcutHelp({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const pad = useText(observerText);
  const isOn = useLetterKeys();
  const role = useView(room, ownRole);
  const isAlone = useAlone(room);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isPlainKey(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const everywhere: Row[] = [
    ['?', text.keyHelp],
    ['Esc', text.keyEscape],
    ['Ctrl .', text.keyTheme],
  ];
  const player: Row[] = [
    ['B', text.keyBrief],
    ['C', text.keyComposer],
    // A hand goes up to the instructor.
    ...(isAlone ? [] : [['H', text.keyHand] as const]),
    ['Enter', text.keyEnter],
  ];
  const dial: Row[] = [
    ['T', text.keyDial],
    ['↑ ↓', text.keyDialStep],
    ['PgUp PgDn', text.keyDialLeap],
    ['Home End', text.keyDialEnds],
    ['0', text.keyDialNeutral],
    ['Alt ↑ ↓', text.keyDialWriting],
  ];
  const tags: Row[] = [
    ['Q W E R  U I O', pad.keyPlus],
    ['A S D F  J K L', pad.keyMinus],
    ['T Y', pad.keySignals],
    ['G H B', pad.keyQuick],
    ['1 2 3 4', pad.keyRefine],
    ['N /', pad.keyNote],
    ['Z ⌫', pad.keyUndo],
    [', .', pad.keyNudge],
    ['↑ ↓', pad.keyLines],
  ];
  const isPlayer = role === 'seller' || role === 'buyer';
  return (
    <Sheet title={text.shortcuts} isOpen={isOpen} onClose={() => setOpen(false)} side="center">
      <Keys title={text.shortcutsRoom} rows={isPlayer ? [...everywhere, ...player] : everywhere} />
      {role === 'buyer' && <Keys title={text.shortcutsDial} rows={dial} />}
      {role === 'observer' && <Keys title={text.shortcutsPad} rows={tags} />}
      <Switch
        label={text.shortcutsLetters}
        hint={text.shortcutsLettersHelp}
        isOn={isOn}
        onChange={letterKeys.set}
      />
    </Sheet>
  );
}

function Keys({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section className="keylist">
      <h3>{title}</h3>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.split(/\s+/).map((key) => (
                <kbd className="kbd" key={key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
