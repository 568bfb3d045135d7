import { z } from 'zod';
import { type PersonCommand, roundCommand } from './round/commands.ts';
import type { RoundEvent } from './round/events.ts';
import type { StepName } from './round/programme.ts';
import type { Role, TagCode } from './round/terms.ts';
import type { Channel } from './stream/channel.ts';
import { commandId, streamId } from './stream/command.ts';
import type { Committed, Page } from './stream/decider.ts';
import type { Answer } from './stream/refusal.ts';
import { type PersonWorkshopCommand, workshopCommand } from './workshop/commands.ts';
import type { WorkshopEvent } from './workshop/events.ts';

/**
 * What a socket says of itself at the door. `page` and `nth`: which page it belongs to and how many
 * connections that page has begun, so that it replaces its own old socket and no other tab's.
 */
export const handshakeAuth = z.strictObject({
  protocol: z.number(),
  page: z.string().min(1).max(40).optional(),
  nth: z.number().int().min(0).optional(),
});

const cursors = z
  .record(z.string().max(60), z.number().int().min(0))
  .refine((value) => Object.keys(value).length <= 250);

/** "Send me this stream, from these numbers on." Answered with `channels`, then pages. */
export const subscribeMessage = z.strictObject({
  stream: streamId,
  incarnation: z.string().max(40).nullable(),
  cursors,
});
/** "I no longer look at this stream." */
export const unsubscribeMessage = z.strictObject({ stream: streamId });
/** What a command is wrapped in. `pressedAtMs`: the sender's estimate of server time at the press. */
const envelope = { stream: streamId, id: commandId, pressedAtMs: z.number().int().min(0) };
const toRound = z.strictObject({ ...envelope, command: roundCommand });
const toWorkshop = z.strictObject({ ...envelope, command: workshopCommand });
/** A command in its envelope. */
export type CommandMessage = Omit<z.infer<typeof toRound>, 'command'> & {
  readonly command: PersonCommand | PersonWorkshopCommand;
};
/** Whether a message says that it is for a workshop; whatever it is, it is checked after this. */
function isToWorkshop(sent: unknown): boolean {
  if (typeof sent !== 'object' || sent === null || !('stream' in sent)) return false;
  return typeof sent.stream === 'string' && sent.stream.startsWith('w_');
}
/**
 * The check of a command. Its stream says what can be asked, so that one schema is tried; a command of
 * the other kind is no message at all.
 */
export const commandMessage: Pick<z.ZodType<CommandMessage>, 'safeParse'> = {
  safeParse: (sent) => (isToWorkshop(sent) ? toWorkshop : toRound).safeParse(sent),
};
/** Something that is no fact: somebody is writing. Forgotten at once. */
export const signalMessage = z.strictObject({ stream: streamId, kind: z.literal('writing') });
/** A question for the server's time; echoed with it. */
export const clockMessage = z.strictObject({ sentAtMs: z.number() });

/** Every message a client may send, by name: the gateway and the tests read this registry. */
export const CLIENT_MESSAGES = {
  subscribe: subscribeMessage,
  unsubscribe: unsubscribeMessage,
  command: commandMessage,
  signal: signalMessage,
  clock: clockMessage,
} as const;

/** A fact of either kind of stream as it travels. */
export type WireEvent = Committed<RoundEvent> | Committed<WorkshopEvent>;

/** A page on its way: part of one channel of one stream. */
export type StreamPage = { readonly stream: string } & Page;

/** Which channels the receiver may read now and how long each is. What it does not name is dropped. */
export type ChannelsMessage = {
  readonly stream: string;
  readonly incarnation: string;
  readonly heads: Readonly<Partial<Record<Channel, number>>>;
};

/** One person as the viewer may know them. Names are not events: they can be erased. */
export type Person = {
  readonly person: string;
  readonly name: string;
  readonly isSimulated: boolean;
};

/** Whether somebody's browser answers. Not a fact. */
export type Presence = 'here' | 'away' | 'gone';

/** One room on the instructor's dashboard. Derived, at most twice a second. */
export type RoomSummary = {
  readonly roomId: string;
  readonly roundId: string | null;
  readonly nth: number;
  readonly step: StepName | null;
  readonly stepNth: number;
  readonly endsAtMs: number | null;
  /** How long the step may take, ms: with what was given or taken. */
  readonly lengthMs: number;
  /** Ms left when the clock stands still, else null. */
  readonly pausedLeftMs: number | null;
  readonly isPaused: boolean;
  readonly isStopped: boolean;
  readonly isEnded: boolean;
  readonly cast: readonly {
    readonly person: string;
    readonly role: Role;
    readonly isDone: boolean;
  }[];
  /**
   * Where trust and goal stand (0–100), the trail of the last three minutes oldest first, and the
   * place's name; null where the instructor sits in this round and may not see it.
   */
  readonly quadrant: {
    readonly trust: number | null;
    readonly goal: number | null;
    readonly place: 'both' | 'pleasant' | 'effective' | 'neither' | 'notClear' | 'tooLittleSeen';
    readonly trail: readonly { readonly trust: number; readonly goal: number }[];
    /** Nobody but simulated observers tagged. */
    readonly isSimulated: boolean;
  } | null;
  readonly latestTag: {
    readonly person: string;
    readonly code: TagCode;
    readonly atMs: number;
  } | null;
  readonly needs: readonly {
    readonly kind:
      | 'stopped'
      | 'hand'
      | 'connection'
      | 'empty-chair'
      | 'cold'
      | 'drifting'
      | 'quiet';
    readonly person: string | null;
    readonly sinceMs: number;
  }[];
};

/** Why a socket is closed for good by the server. The client says so and does not reconnect. */
export type GoodbyeReason =
  | 'no-session'
  | 'removed'
  | 'newer-tab'
  | 'old-protocol'
  | 'server-full'
  | 'abuse';

export { PROTOCOL_VERSION } from './protocol-version.ts';

/** What a client sends. Every command is acknowledged. */
export type ClientToServer = {
  subscribe: (message: z.infer<typeof subscribeMessage>, ack: (answer: Answer) => void) => void;
  unsubscribe: (message: z.infer<typeof unsubscribeMessage>, ack: (answer: Answer) => void) => void;
  command: (
    message: CommandMessage,
    /** `pages`: the sender's own pages of that commit, in the channels they may read. */
    ack: (answer: Answer, pages: readonly StreamPage[]) => void,
  ) => void;
  signal: (message: z.infer<typeof signalMessage>, ack: (answer: Answer) => void) => void;
  clock: (
    message: z.infer<typeof clockMessage>,
    ack: (answer: { readonly sentAtMs: number; readonly serverMs: number }) => void,
  ) => void;
};

/** What the server sends. */
export type ServerToClient = {
  channels: (message: ChannelsMessage) => void;
  /** Catch-up pages carry an acknowledgement, two are in flight; live pages do not. */
  page: (page: StreamPage, ack?: () => void) => void;
  people: (message: { readonly workshop: string; readonly people: readonly Person[] }) => void;
  summary: (message: { readonly workshop: string; readonly rooms: readonly RoomSummary[] }) => void;
  presence: (message: {
    readonly stream: string;
    readonly people: Readonly<Record<string, Presence>>;
  }) => void;
  writing: (message: { readonly stream: string; readonly person: string }) => void;
  goodbye: (message: { readonly reason: GoodbyeReason }) => void;
};
