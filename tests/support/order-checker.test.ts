import { expect, test } from 'vitest';
import { anomaliesOf, type Operation } from './order-checker.ts';

const operation = (label: string, sentAt: number, okAt: number | null): Operation => ({
  client: label.charAt(0),
  label,
  sentAt,
  okAt,
});

test('[FT1] the checker passes a history in which nothing is wrong', () => {
  const operations = [operation('a1', 1, 4), operation('b1', 2, 5), operation('a2', 6, null)];
  const readings = [{ client: 'a', at: 5, length: 1 }];
  for (const log of [
    ['a1', 'b1'],
    ['a1', 'b1', 'a2'],
  ]) {
    expect(anomaliesOf(operations, readings, log)).toEqual([]);
  }
});

test('[FT1] the checker finds what is lost, doubled, foreign, out of order and unread', () => {
  const operations = [operation('a1', 1, 2), operation('a2', 3, 6), operation('b1', 7, 8)];
  const whole = ['a1', 'a2', 'b1'];
  expect(anomaliesOf(operations, [], ['a1', 'b1'])).toEqual(['lost: a2']);
  expect(anomaliesOf(operations, [], [...whole, 'a1'])).toContain('twice: a1');
  expect(anomaliesOf(operations, [], [...whole, 'c1'])).toEqual(['nobody sent c1']);
  expect(anomaliesOf(operations, [], ['a2', 'a1', 'b1'])).toContain(
    'a sent a1 before what stands before it',
  );
  expect(anomaliesOf(operations, [], ['a1', 'b1', 'a2'])).toEqual([
    'a2 was over before something that stands before it was sent',
  ]);
  expect(anomaliesOf(operations, [{ client: 'b', at: 9, length: 2 }], whole)).toEqual([
    'b did not read b1',
  ]);
});

test('[FT1] the checker remembers the latest send, not the last', () => {
  const operations = [operation('a1', 9, 10), operation('b1', 3, 20), operation('c1', 5, 7)];
  expect(anomaliesOf(operations, [], ['a1', 'b1', 'c1'])).toEqual([
    'c1 was over before something that stands before it was sent',
  ]);
});

test('[FT1] a reading holds all that its reader had been told by then, and owes nothing else', () => {
  const operations = [operation('a1', 1, 2), operation('a2', 3, 6), operation('b1', 7, 8)];
  const whole = ['a1', 'a2', 'b1'];
  const read = (at: number, length: number) =>
    anomaliesOf(operations, [{ client: 'a', at, length }], whole);
  expect(read(9, 1)).toEqual(['a did not read a2']);
  // Another's command, which the reader was told nothing of, and an own one that came after.
  expect(read(9, 2)).toEqual([]);
  expect(read(5, 1)).toEqual([]);
});
