import { replay as en } from '../en/replay.ts';
import { area } from '../shape.ts';
import { replay as sv } from '../sv/replay.ts';

/** The words of the replay. */
export const replayText = area(en, sv);
