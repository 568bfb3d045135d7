import { notice as en } from '../en/notice.ts';
import { area } from '../shape.ts';
import { notice as sv } from '../sv/notice.ts';

/** What stands in the room's way. */
export const noticeText = area(en, sv);
