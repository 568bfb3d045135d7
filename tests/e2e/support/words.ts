import { brief as briefEn } from '#client/i18n/en/brief.ts';
import { common as commonEn } from '#client/i18n/en/common.ts';
import { debrief as debriefEn } from '#client/i18n/en/debrief.ts';
import { host as hostEn } from '#client/i18n/en/host.ts';
import { instructor as instructorEn } from '#client/i18n/en/instructor.ts';
import { join as joinEn } from '#client/i18n/en/join.ts';
import { landing as landingEn } from '#client/i18n/en/landing.ts';
import { lobby as lobbyEn } from '#client/i18n/en/lobby.ts';
import { lookIn as lookInEn } from '#client/i18n/en/look-in.ts';
import { meeting as meetingEn } from '#client/i18n/en/meeting.ts';
import { notice as noticeEn } from '#client/i18n/en/notice.ts';
import { observer as observerEn } from '#client/i18n/en/observer.ts';
import { reflect as reflectEn } from '#client/i18n/en/reflect.ts';
import { replay as replayEn } from '#client/i18n/en/replay.ts';
import { states as statesEn } from '#client/i18n/en/states.ts';
import { stop as stopEn } from '#client/i18n/en/stop.ts';
import { tryAlone as tryEn } from '#client/i18n/en/try.ts';
import { turns as turnsEn } from '#client/i18n/en/turns.ts';
import { brief as briefSv } from '#client/i18n/sv/brief.ts';
import { common as commonSv } from '#client/i18n/sv/common.ts';
import { debrief as debriefSv } from '#client/i18n/sv/debrief.ts';
import { host as hostSv } from '#client/i18n/sv/host.ts';
import { instructor as instructorSv } from '#client/i18n/sv/instructor.ts';
import { join as joinSv } from '#client/i18n/sv/join.ts';
import { landing as landingSv } from '#client/i18n/sv/landing.ts';
import { lobby as lobbySv } from '#client/i18n/sv/lobby.ts';
import { lookIn as lookInSv } from '#client/i18n/sv/look-in.ts';
import { meeting as meetingSv } from '#client/i18n/sv/meeting.ts';
import { notice as noticeSv } from '#client/i18n/sv/notice.ts';
import { observer as observerSv } from '#client/i18n/sv/observer.ts';
import { reflect as reflectSv } from '#client/i18n/sv/reflect.ts';
import { replay as replaySv } from '#client/i18n/sv/replay.ts';
import { states as statesSv } from '#client/i18n/sv/states.ts';
import { stop as stopSv } from '#client/i18n/sv/stop.ts';
import { tryAlone as trySv } from '#client/i18n/sv/try.ts';
import { turns as turnsSv } from '#client/i18n/sv/turns.ts';

/** The product's own words, so that journeys read as people do and follow when a word changes. */
export const WORDS = {
  en: {
    brief: briefEn,
    common: commonEn,
    host: hostEn,
    instructor: instructorEn,
    join: joinEn,
    landing: landingEn,
    lobby: lobbyEn,
    lookIn: lookInEn,
    meeting: meetingEn,
    notice: noticeEn,
    observer: observerEn,
    reflect: reflectEn,
    replay: replayEn,
    tryAlone: tryEn,
    turns: turnsEn,
    debrief: debriefEn,
    states: statesEn,
    stop: stopEn,
  },
  sv: {
    brief: briefSv,
    common: commonSv,
    host: hostSv,
    instructor: instructorSv,
    join: joinSv,
    landing: landingSv,
    lobby: lobbySv,
    lookIn: lookInSv,
    meeting: meetingSv,
    notice: noticeSv,
    observer: observerSv,
    reflect: reflectSv,
    replay: replaySv,
    tryAlone: trySv,
    turns: turnsSv,
    debrief: debriefSv,
    states: statesSv,
    stop: stopSv,
  },
} as const;
