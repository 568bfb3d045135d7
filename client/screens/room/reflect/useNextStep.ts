import { useState } from 'react';
import { ownSeat } from '#client/state/tag-view.ts';
import { type Room, useView } from '../room.ts';
import { useKeptText } from './useKeptText.ts';

/** The next step as it is being answered. */
export type NextStepAnswer = {
  readonly kind: 'agreed' | 'nothing' | null;
  readonly line: string;
  readonly writeLine: (line: string) => void;
  readonly leaveLine: () => void;
  readonly chooseLine: () => void;
  readonly chooseNothing: () => void;
  /** A step is chosen and nothing is written: that is no answer yet. */
  readonly isLineMissing: boolean;
};

/** The next step, one line or nothing agreed. An empty line is never sent: nothing is guessed. */
export function useNextStep(room: Room): NextStepAnswer {
  const saved = useView(room, (view) => ownSeat(view).nextStep);
  const [chosen, choose] = useState<'agreed' | 'nothing' | null>(null);
  const kept = useKeptText(
    room,
    'next-step',
    saved?.kind === 'agreed' ? saved.text : '',
    async (line) => {
      if (line === '') return { ok: true, atMs: 0 };
      return room.source.send({ type: 'writeNextStep', nextStep: { kind: 'agreed', text: line } });
    },
  );
  const kind = chosen ?? saved?.kind ?? (kept.text.trim() ? 'agreed' : null);
  return {
    kind,
    line: kept.text,
    writeLine(line) {
      choose('agreed');
      kept.write(line);
    },
    leaveLine: kept.flush,
    chooseLine() {
      choose('agreed');
      // Back from "nothing agreed": the line that stands there is the answer again.
      if (saved?.kind === 'nothing' && kept.text.trim()) {
        void room.source.send({
          type: 'writeNextStep',
          nextStep: { kind: 'agreed', text: kept.text.trim() },
        });
      }
    },
    chooseNothing() {
      choose('nothing');
      void room.source.send({ type: 'writeNextStep', nextStep: { kind: 'nothing' } });
    },
    isLineMissing: kind === 'agreed' && kept.text.trim() === '',
  };
}
