import { useId, useRef, useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import type { Place, Sbi } from '#shared/round/terms.ts';
import { useKeptText } from '../reflect/useKeptText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { EMPTY_SBI, personWords } from './places.ts';

type SbiFieldsProps = RoomPartProps & { readonly place: Place; readonly tagId: string };

const PARTS = ['situation', 'behaviour', 'impact'] as const;

/** When, you, then: saved while written. The three travel together, so one draft holds them. */
export function SbiFields({ room, place, tagId }: SbiFieldsProps) {
  const saved = useView(room, (view) => ownSeat(view).places[place]?.sbi ?? EMPTY_SBI);
  const kept = useKeptText(room, `place-${place}-${tagId}`, pack(saved), (packed) =>
    room.source.send({ type: 'fillPlace', place, tagId, sbi: unpack(packed) }),
  );
  const sbi = unpack(kept.text);
  return (
    <>
      {PARTS.map((part) => (
        <SbiField
          key={part}
          part={part}
          value={sbi[part]}
          onChange={(words) => kept.write(pack({ ...sbi, [part]: words }))}
          onLeave={kept.flush}
        />
      ))}
    </>
  );
}

type SbiFieldProps = {
  readonly part: (typeof PARTS)[number];
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly onLeave: () => void;
};

/** One of the three. "You are" gets an offer to say what was done instead. */
function SbiField({ part, value, onChange, onLeave }: SbiFieldProps) {
  const text = useText(turnsText);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOffered, setOffered] = useState(true);
  const labels = { situation: text.when, behaviour: text.you, impact: text.after };
  const hints = { situation: text.whenHint, behaviour: text.youHint, impact: text.thenHint };
  const rest = personWords(value, part === 'behaviour');

  function rewrite(): void {
    const words = text.rewriteAs({ rest: rest ?? '' });
    const whole = part === 'behaviour' ? words : `${text.you} ${words}`;
    onChange(whole);
    setOffered(true);
    // What is to be filled in is chosen, so that typing replaces it.
    requestAnimationFrame(() => {
      const from = whole.indexOf(text.rewriteSelect);
      field.current?.focus();
      field.current?.setSelectionRange(from, from + text.rewriteSelect.length);
    });
  }

  return (
    <div className="sb">
      <label htmlFor={id}>{labels[part]}</label>
      <textarea
        ref={field}
        id={id}
        className="textarea"
        rows={1}
        maxLength={500}
        placeholder={hints[part]}
        value={value}
        aria-describedby={rest ? `${id}-you` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      {rest && isOffered && (
        <p className="pw" id={`${id}-you`} role="status">
          <span>{text.personWords}</span>
          <Button variant="quiet" size="sm" onClick={rewrite}>
            {text.rewrite}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The three parts as one draft. They hold no line break of this kind: a field is one line. */
const BREAK = '\u241e';

function pack({ situation, behaviour, impact }: Sbi): string {
  return [situation, behaviour, impact].join(BREAK);
}

function unpack(packed: string): Sbi {
  const [situation = '', behaviour = '', impact = ''] = packed.split(BREAK);
  return { situation, behaviour, impact };
}
