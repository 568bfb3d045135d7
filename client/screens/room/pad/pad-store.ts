import { createStore, type Readable } from '#client/connection/store.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { About, TagCode } from '#shared/round/terms.ts';
import { type KeyAction, REFINE_WITHIN_MS, refinementOf } from '#shared/rubric/keys.ts';

/** The same key within this time is one press. */
export const SAME_KEY_WITHIN_MS = 400;
/** How long a key lights up after a press. */
export const FLASH_MS = 150;

/** What the pad remembers between presses. The tags themselves are the seat's. */
export type PadState = {
  /** Whom the next tag is about; back to the seller after each tag. */
  readonly about: About;
  /** The line the next tag is tied to. */
  readonly tiedLineId: string | null;
  /** The line the last tag was tied to: its frame stays as a receipt until the next press. */
  readonly receiptLineId: string | null;
  /** The key pressed last: the ring. */
  readonly lastKey: string | null;
  /** Counts presses, so that a key can light up anew. */
  readonly presses: number;
  /** The tag a note belongs to: the last one, or one chosen in the lane. */
  readonly notedTagId: string | null;
};

/** What the pad needs from the room. */
export type PadRoom = {
  readonly send: (command: PersonCommand) => void;
  readonly newTagId: () => string;
  /** Any clock that does not go back, ms. */
  readonly nowMs: () => number;
  /** Own tags, the latest press last. */
  readonly ownTags: () => readonly {
    readonly tagId: string;
    readonly meetingMs: number;
    readonly code: TagCode;
  }[];
  /** False while the scene stands still: the pad rests. */
  readonly isLive: () => boolean;
};

/** The observer's pad: what a press, a digit, a tie and an undo do. */
export type Pad = Readable<PadState> & {
  /** Tags. `key` is the physical key, also for a press of the finger. Returns the new tag's id. */
  readonly press: (key: string, action: TagAction) => string | null;
  /** Refines the last tag when a digit comes within three seconds of it. */
  readonly digit: (key: string) => boolean;
  readonly undo: () => void;
  /** Moves the tag that the note belongs to. */
  readonly nudge: (byMs: number) => void;
  readonly note: (tagId: string, text: string) => void;
  readonly chooseAbout: (about: About) => void;
  /** Ties the next tag to a line, or lets go of it. */
  readonly tie: (lineId: string) => void;
  readonly chooseNoted: (tagId: string) => void;
};

/** The presses that make a tag. */
export type TagAction =
  | Extract<KeyAction, { type: 'tag' }>
  | Extract<KeyAction, { type: 'signal' }>
  | { readonly type: 'bookmark' };

/** A key's action when it makes a tag, else null. */
export function tagActionOf(action: KeyAction | undefined): TagAction | null {
  if (!action || action.type === 'note' || action.type === 'undo') return null;
  return action.type === 'bookmark' ? { type: 'bookmark' } : (action as TagAction);
}

/** What a press says. */
export function codeOf(action: TagAction): TagCode {
  if (action.type === 'signal') return { kind: 'signal', signal: action.signal };
  if (action.type === 'bookmark') return { kind: 'bookmark' };
  const { dimension, polarity, marker } = action;
  return { kind: 'behaviour', dimension, polarity, marker };
}

const FIRST: PadState = {
  about: 'seller',
  tiedLineId: null,
  receiptLineId: null,
  lastKey: null,
  presses: 0,
  notedTagId: null,
};

/** Makes a pad. It holds no tags: those are facts of the seat, with what is pressed and not yet sent. */
export function createPad(room: PadRoom): Pad {
  const store = createStore(FIRST);
  let last: { key: string; tagId: string; code: TagCode; atMs: number } | null = null;
  let lastPressMs = Number.NEGATIVE_INFINITY;

  const change = (part: Partial<PadState>): void => store.set({ ...store.get(), ...part });
  const notedTag = () => room.ownTags().find((tag) => tag.tagId === store.get().notedTagId);

  return {
    get: store.get,
    subscribe: store.subscribe,
    press(key, action) {
      const nowMs = room.nowMs();
      if (!room.isLive()) return null;
      if (key === store.get().lastKey && nowMs - lastPressMs < SAME_KEY_WITHIN_MS) return null;
      lastPressMs = nowMs;
      const { about, tiedLineId, presses } = store.get();
      const code = codeOf(action);
      const tagId = room.newTagId();
      // What the buyer shows is about the buyer, whoever is chosen.
      const whom = code.kind === 'signal' ? 'buyer' : about;
      room.send({ type: 'addTag', tagId, code, about: whom, lineId: tiedLineId });
      last = { key, tagId, code, atMs: nowMs };
      change({
        about: 'seller',
        tiedLineId: null,
        receiptLineId: tiedLineId,
        lastKey: key,
        presses: presses + 1,
        notedTagId: tagId,
      });
      return tagId;
    },
    digit(key) {
      if (last?.code.kind !== 'behaviour') return false;
      if (room.nowMs() - last.atMs > REFINE_WITHIN_MS) return false;
      const marker = refinementOf(key, last.code);
      if (!marker) return false;
      last = { ...last, code: { ...last.code, marker: marker.id } };
      room.send({ type: 'refineTag', tagId: last.tagId, code: last.code });
      return true;
    },
    undo() {
      const tag = room.ownTags().at(-1);
      if (!tag) return;
      room.send({ type: 'undoTag', tagId: tag.tagId });
      last = null;
      change({
        notedTagId: room.ownTags().at(-1)?.tagId ?? null,
        receiptLineId: null,
        lastKey: null,
      });
    },
    nudge(byMs) {
      const tag = notedTag();
      if (!tag) return;
      const meetingMs = Math.max(0, tag.meetingMs + byMs);
      room.send({ type: 'nudgeTag', tagId: tag.tagId, meetingMs });
    },
    note(tagId, text) {
      room.send({ type: 'noteTag', tagId, note: text.trim() });
    },
    chooseAbout(about) {
      change({ about });
    },
    tie(lineId) {
      const isSame = store.get().tiedLineId === lineId;
      change({ tiedLineId: isSame ? null : lineId, receiptLineId: null });
    },
    chooseNoted(tagId) {
      change({ notedTagId: tagId });
    },
  };
}
