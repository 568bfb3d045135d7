import { expect, test } from 'vitest';
import { newCommandId } from '#client/connection/new-command-id.ts';
import { commandId } from '#shared/stream/command.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import { RETRY_REFUSALS } from '#shared/stream/refusal.ts';

test('[CN14] a command id is made as the shared function makes it, and never twice', () => {
  const id = newCommandId(1_790_000_000_000.7);
  expect(commandId.parse(id)).toBe(createCommandId(1_790_000_000_000.7, id.slice(12)));
  const ids = Array.from({ length: 1000 }, () => newCommandId(1_790_000_000_000));
  expect(new Set(ids).size).toBe(1000);
});

test('[CN16] the refusals that are sent again are those of the shared list', () => {
  expect([...RETRY_REFUSALS].toSorted()).toEqual(['slow-down', 'try-later']);
});
