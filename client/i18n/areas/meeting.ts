import { meeting as en } from '../en/meeting.ts';
import { area } from '../shape.ts';
import { meeting as sv } from '../sv/meeting.ts';

/** The words of the meeting screen. */
export const meetingText = area(en, sv);
