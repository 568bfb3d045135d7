import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import { streamStoreContract } from '#tests/support/stream-store-contract.ts';

streamStoreContract('memory', {
  isLasting: false,
  open() {
    const store = memoryStreamStore();
    return { store, reopen: () => store, dispose: () => {} };
  },
});
