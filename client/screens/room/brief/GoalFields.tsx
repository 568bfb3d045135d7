import { useEffect, useId, useState } from 'react';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { briefText } from '#client/i18n/areas/brief.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useIsOnline, useView } from '../room.ts';
import { useEvent } from '../useEvent.ts';

const SAVE_AFTER_MS = 700;
const LONGEST = 200;

/** The seller's own words for the goal and what they practise: saved while typing. */
export function GoalFields({ room }: RoomPartProps) {
  const text = useText(briefText);
  const readers = useReaders(room);
  const language = useLanguage();
  const id = useId();
  const saved = useView(room, (view) => ownSeat(view).goal);
  const dealt = useView(room, (view) => view.state.seats[view.me.person]?.briefs.seller ?? null);
  const isOnline = useIsOnline(room);
  const [goal, setGoal] = useState(saved?.goal ?? '');
  const [focus, setFocus] = useState(saved?.focus ?? '');
  const [isSaving, setSaving] = useState(false);
  const isDirty = goal.trim() !== (saved?.goal ?? '') || focus.trim() !== (saved?.focus ?? '');

  const save = useEvent(async () => {
    if (!isDirty) return;
    setSaving(true);
    await room.source.send({ type: 'declareGoal', goal: goal.trim(), focus: focus.trim() });
    setSaving(false);
  });
  useEffect(() => {
    const timer = setTimeout(save, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [goal, focus, save]);
  // The meeting begins while somebody types: what stands there is sent.
  useEffect(() => () => void save(), [save]);

  const state =
    isDirty || isSaving ? (isOnline ? text.saving : text.kept) : saved ? text.saved : '';
  return (
    <div className="goalf">
      <p>
        <LockLabel icon="eye">{readers.goal}</LockLabel>
      </p>
      <div className="field">
        <label className="label" htmlFor={`${id}-goal`}>
          {text.goalField}
        </label>
        <input
          className="input"
          id={`${id}-goal`}
          value={goal}
          maxLength={LONGEST}
          autoComplete="off"
          enterKeyHint="done"
          placeholder={dealt?.role === 'seller' ? dealt.goal[language] : ''}
          aria-describedby={`${id}-help`}
          onChange={(event) => setGoal(event.target.value)}
          onBlur={save}
        />
        <p className="hint" id={`${id}-help`}>
          {text.goalHelp}
        </p>
      </div>
      <div className="field">
        <label className="label" htmlFor={`${id}-focus`}>
          {text.focusField}
        </label>
        <input
          className="input"
          id={`${id}-focus`}
          value={focus}
          maxLength={LONGEST}
          autoComplete="off"
          enterKeyHint="done"
          placeholder={text.focusPlaceholder}
          onChange={(event) => setFocus(event.target.value)}
          onBlur={save}
        />
      </div>
      <p className="hint savestate">{state}</p>
    </div>
  );
}
