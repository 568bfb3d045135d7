import { Icon } from '#client/components/Icon.tsx';
import { Marker } from '#client/components/Marker.tsx';
import type { TagCode } from '#shared/round/terms.ts';
import { markOf } from './useTagName.ts';

type TagMarkProps = {
  readonly code: TagCode;
  readonly size?: 16 | 22;
};

/** A tag's mark; the words stand beside it. */
export function TagMark({ code, size = 22 }: TagMarkProps) {
  const mark = markOf(code);
  if (!mark) {
    return (
      <span className={size === 16 ? 'mk mk-16' : 'mk'}>
        <Icon name="bookmark" size={size === 16 ? 16 : 20} />
      </span>
    );
  }
  return <Marker axis={mark.axis} sign={mark.sign} size={size} isDecorative />;
}
