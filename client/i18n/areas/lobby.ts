import { lobby as en } from '../en/lobby.ts';
import { area } from '../shape.ts';
import { lobby as sv } from '../sv/lobby.ts';

/** The words of the lobby screen. */
export const lobbyText = area(en, sv);
