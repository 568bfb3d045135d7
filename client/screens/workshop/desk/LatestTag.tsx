import { Icon } from '#client/components/Icon.tsx';
import { Marker } from '#client/components/Marker.tsx';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { RoomSummary } from '#shared/protocol.ts';
import { axisOf } from '#shared/rubric/dimension.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import { agoWords } from './ago.ts';
import { useNow } from './use-now.ts';

type LatestTagProps = {
  readonly tag: RoomSummary['latestTag'];
  readonly nowMs: () => number;
};

/** The latest tag of a room, and how long ago it was. Never announced. */
export function LatestTag({ tag, nowMs }: LatestTagProps) {
  const text = useText(instructorText);
  const language = useLanguage();
  const now = useNow(nowMs, 1000);
  if (!tag) return <span className="dim">{text.noTag}</span>;
  const { code } = tag;
  return (
    <>
      {code.kind === 'behaviour' && (
        <>
          <Marker
            axis={axisOf(code.dimension)}
            sign={code.polarity === 1 ? '+' : '-'}
            size={16}
            about={dimensionOf(code.dimension).name[language]}
          />
          <span className="m5 clip" aria-hidden="true">
            {dimensionOf(code.dimension).name[language]}
          </span>
        </>
      )}
      {code.kind === 'signal' && (
        <>
          <Marker axis="signal" sign={code.signal === 'BO' ? '+' : '-'} size={16} isDecorative />
          <span className="m5 clip">
            {code.signal === 'BO' ? text.signalOpens : text.signalCloses}
          </span>
        </>
      )}
      {code.kind === 'bookmark' && (
        <>
          <Icon name="bookmark" size={16} />
          <span className="m5 clip">{text.bookmark}</span>
        </>
      )}
      <span className="dim end num nowrap ago">
        {/* A new element for new words: text that is aligned at its end would move as it grows. */}
        <span key={agoWords(now - tag.atMs, text)}>{agoWords(now - tag.atMs, text)}</span>
      </span>
    </>
  );
}
