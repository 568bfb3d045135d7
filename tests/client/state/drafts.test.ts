import { beforeEach, expect, test } from 'vitest';
import { createDrafts } from '#client/state/drafts.ts';
import { ADA, BO, ROUND } from './round-facts.ts';

beforeEach(() => window.localStorage.clear());

const reload = () => createDrafts(window.localStorage);

test('[CS7] a draft is there after a reload, for its field and person alone', () => {
  reload().of(ADA, ROUND, 'line').set('We could take a Mon');
  expect(reload().of(ADA, ROUND, 'line').get()).toBe('We could take a Mon');
  expect(reload().of(ADA, ROUND, 'goal').get()).toBe('');
  expect(reload().of(BO, ROUND, 'line').get()).toBe('');
});

test('[CS7] a draft is cleared only while it still says what was sent', () => {
  const draft = reload().of(ADA, ROUND, 'goal');
  draft.set('a date');
  draft.clear('another');
  expect(draft.get()).toBe('a date');
  draft.clear('a date');
  expect(draft.get()).toBe('');
  expect(reload().of(ADA, ROUND, 'goal').get()).toBe('');
  expect(window.localStorage.length).toBe(0);
});

test('[CS7] a refused line comes back before what was written since, once', () => {
  const draft = reload().of(ADA, ROUND, 'line');
  draft.putBack('Then the 16th');
  expect(draft.get()).toBe('Then the 16th');
  draft.set('with Sam');
  draft.putBack('Then the 16th');
  draft.putBack('Then the 16th');
  expect(draft.get()).toBe('Then the 16th with Sam');
});

test('[CS7] giving up a seat forgets that person’s drafts and no others', () => {
  const drafts = reload();
  drafts.of(ADA, ROUND, 'line').set('mine');
  drafts.of(BO, ROUND, 'line').set('theirs');
  reload().forget(ADA);
  expect(reload().of(ADA, ROUND, 'line').get()).toBe('');
  expect(reload().of(BO, ROUND, 'line').get()).toBe('theirs');
});

test('[CS7] a browser that stores nothing keeps drafts while the page lives', () => {
  const refusing = {
    length: 0,
    key: () => null,
    getItem: () => null,
    setItem: () => {
      throw new Error('quota');
    },
    removeItem: () => {},
  };
  const draft = createDrafts(refusing).of(ADA, ROUND, 'line');
  draft.set('still here');
  expect(draft.get()).toBe('still here');
});
