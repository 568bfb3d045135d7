import { isUtf8 } from 'node:buffer';

/** The part of ws's reader that is reached into: what it is in the midst of. */
type Reader = {
  readonly _state: number;
  readonly _bufferedBytes: number;
  readonly _fragmented: number;
  readonly _errored: boolean;
  readonly _maxPayload: number;
  readonly writableLength: number;
  write(bytes: Buffer): boolean;
};

/** A WebSocket of ws, as far as it is reached into. */
export type Readable = { readonly _receiver?: Partial<Reader> };

/** Takes a text message; false: it is the other's to judge. */
export type Take = (text: string) => boolean;

/** A text frame that is a whole message, uncompressed: its first byte (RFC 6455 §5.2). */
const WHOLE_TEXT = 0x81;
/** `_state` between two frames. */
const BETWEEN = 0;

/**
 * Reads plain frames (whole, masked, unfragmented text, as every browser sends it) where they arrive,
 * instead of through ws's stream (decisions/0009). Everything else, and everything while ws is in the
 * midst of something, is ws's to read, in its order. `leave` is told of messages that are not taken.
 * False: the inside is not as expected, and nothing is changed.
 */
export function readDirectly(
  ws: Readable,
  take: Take,
  leave: (message: Buffer, isBinary: false) => void,
): boolean {
  const reader = ws._receiver;
  if (!isKnown(reader)) return false;

  /** Reads the frame that begins at a place; answers where it ends, or -1: it is no plain one, or not all here. */
  const readAt = (bytes: Buffer, at: number): number => {
    const isIdle =
      reader._state === BETWEEN &&
      reader._bufferedBytes === 0 &&
      reader._fragmented === 0 &&
      !reader._errored &&
      reader.writableLength === 0;
    if (!isIdle || bytes[at] !== WHOLE_TEXT || bytes.length < at + 6) return -1;
    // Without its highest bit a frame is not masked: no browser sends that.
    const short = (bytes[at + 1] ?? 0) - 0x80;
    if (short < 1 || short > 126) return -1;
    const mask = short < 126 ? at + 2 : at + 4;
    const length = short < 126 ? short : bytes.readUInt16BE(at + 2);
    const from = mask + 4;
    const end = from + length;
    if (end > bytes.length || length > reader._maxPayload) return -1;
    unmask(bytes, mask, from, end);
    const text = bytes.toString('utf8', from, end);
    // What is no text comes out with this letter in it; so does text that has it.
    const isText = !text.includes('\ufffd') || isUtf8(bytes.subarray(from, end));
    if (!isText) {
      unmask(bytes, mask, from, end);
      return -1;
    }
    if (!take(text)) leave(bytes.subarray(from, end), false);
    return end;
  };

  const { write } = reader;
  reader.write = (bytes) => {
    let at = 0;
    while (at < bytes.length) {
      const end = readAt(bytes, at);
      if (end < 0) return write.call(reader, at === 0 ? bytes : bytes.subarray(at));
      at = end;
    }
    return true;
  };
  return true;
}

function isKnown(reader: Partial<Reader> | undefined): reader is Reader {
  return (
    typeof reader?.write === 'function' &&
    typeof reader._errored === 'boolean' &&
    [
      reader._state,
      reader._bufferedBytes,
      reader._fragmented,
      reader._maxPayload,
      reader.writableLength,
    ].every((value) => typeof value === 'number')
  );
}

/** Lays the four bytes at `mask` over all from `from` to `end`. Twice is not at all. */
function unmask(bytes: Buffer, mask: number, from: number, end: number): void {
  for (let at = from; at < end; at += 1) {
    bytes[at] = (bytes[at] ?? 0) ^ (bytes[mask + ((at - from) & 3)] ?? 0);
  }
}
