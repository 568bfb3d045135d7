import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { playedMs } from '#shared/round/clock.ts';
import { talkBars } from '../debrief/talk-bars.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { MomentNote } from './MomentNote.tsx';
import { MomentPin } from './MomentPin.tsx';

const WIDTH = 480;

/** Best and hardest moment: two marks along the conversation, and a line about each. */
export function TwoMoments({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const stage = useView(room, ({ state }) => state.stage);
  const lengthMs = Math.max(1000, playedMs(stage, room.source.nowMs()));
  const x = (ms: number) => (ms / lengthMs) * WIDTH;
  return (
    <section className="om">
      <h2>{text.twoMoments}</h2>
      <p className="hint">{text.momentsHint}</p>
      <div className="stp">
        <svg
          className="lanes strip"
          viewBox={`0 0 ${WIDTH} 26`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="ln" d={`M0 13H${WIDTH}`} />
          {talkBars(stage.lines).map((bar) => (
            <rect
              key={bar.lineId}
              className={bar.role === 'seller' ? 'sp-s' : 'sp-b'}
              x={x(bar.fromMs)}
              y={bar.role === 'seller' ? 2 : 15}
              width={Math.max(2, x(bar.toMs) - x(bar.fromMs))}
              height="9"
              rx="2"
            />
          ))}
        </svg>
        <MomentPin room={room} which="best" lengthMs={lengthMs} />
        <MomentPin room={room} which="hardest" lengthMs={lengthMs} />
      </div>
      <MomentNote room={room} which="best" />
      <MomentNote room={room} which="hardest" />
    </section>
  );
}
