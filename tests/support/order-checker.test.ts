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
