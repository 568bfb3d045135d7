import { useId } from 'react';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { callName, holderOf, nameOf } from '../room-view.ts';
import { KeptArea } from './KeptArea.tsx';
import { ReflectFoot } from './ReflectFoot.tsx';
import { StrongestTags } from './StrongestTags.tsx';

/** The observer has nothing to answer: the three strongest tags and one question, if there is one. */
export function ObserverReflect({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const readers = useReaders(room);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const language = useLanguage();
  const id = useId();
  const players = useView(room, (view) =>
    formatList(
      language,
      (['seller', 'buyer'] as const).map((role) => callName(nameOf(view, holderOf(view, role)))),
    ),
  );
  const focus = useView(room, ({ state }) => state.gallery.focus);
  const question = useView(room, (view) => ownSeat(view).question);
  return (
    <>
      <main className="rf">
        <div className="say">
          <div className="hh">
            <h1>{text.title}</h1>
            <p className="lead">{(isAlone ? alone : text).leadObserver({ players })}</p>
            <p className="note">{text.noteObserver}</p>
            <LinkBanner room={room} />
          </div>
          {focus && (
            <div className="gb foc">
              <p>
                <LockLabel>{readers.observers}</LockLabel>
              </p>
              <h2>{text.lookedFor}</h2>
              <p>{focus[language]}</p>
            </div>
          )}
        </div>
        <div className="ans card">
          <p className="pv">
            <LockLabel>{readers.own}</LockLabel>
          </p>
          <div className="gr ga">
            <StrongestTags room={room} />
          </div>
          <div className="gr gd">
            <section>
              <h2>
                <label htmlFor={id}>{text.oneQuestion}</label>
              </h2>
              <p className="hint" id={`${id}-hint`}>
                {text.questionHint}
              </p>
              <KeptArea
                room={room}
                field="question"
                id={id}
                saved={question}
                aria-describedby={`${id}-hint`}
                onSave={(words) => room.source.send({ type: 'writeQuestion', text: words })}
              />
            </section>
          </div>
        </div>
      </main>
      <ReflectFoot room={room} left={0} />
    </>
  );
}
