import type { Operation, Reading } from './order-checker.ts';

/** What the writers of one data folder said, over all their lives. */
export class WriterHistory {
  readonly operations = new Map<string, Operation>();
  readonly readings: Reading[] = [];
  #lines = 0;

  /** Takes one line. Returns its first word. */
  take(line: string): string {
    this.#lines += 1;
    const [word = '', client = '', number = '', length = ''] = line.split(' ');
    const label = `${client} ${number}`;
    if (word === 'send' && !this.operations.has(label)) {
      this.operations.set(label, { client, label, sentAt: this.#lines, okAt: null });
    }
    const operation = this.operations.get(label);
    if (word === 'ok' && operation) operation.okAt ??= this.#lines;
    if (word === 'read') this.readings.push({ client, at: this.#lines, length: Number(length) });
    return word;
  }

  /** The number of each sender's first command that nobody has acknowledged. */
  next(senders: number): number[] {
    return Array.from({ length: senders }, (_, sender) => {
      let number = 0;
      while (this.operations.get(`${sender} ${number}`)?.okAt != null) number += 1;
      return number;
    });
  }

  /** The history of one stream: senders take turns on them. */
  ofStream(index: number, streams: number) {
    const isThere = ({ client }: { client: string }) => Number(client) % streams === index;
    return {
      operations: [...this.operations.values()].filter(isThere),
      readings: this.readings.filter(isThere),
    };
  }
}
