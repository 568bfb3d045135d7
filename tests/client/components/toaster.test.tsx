import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toaster } from '#client/components/Toaster.tsx';
import { toasts } from '#client/components/toasts.ts';
import { language } from '#client/i18n/language.ts';

beforeEach(() => {
  language.choose('en');
  vi.useFakeTimers();
  render(<Toaster />);
});
afterEach(() => {
  act(() => {
    for (const toast of toasts.current()) toasts.dismiss(toast.id);
  });
  cleanup();
  vi.useRealTimers();
});

function pass(ms: number): void {
  act(() => void vi.advanceTimersByTime(ms));
}

test('[UI11] a toast leaves after six seconds', () => {
  act(() => void toasts.show({ text: 'Two minutes more' }));
  pass(5999);
  expect(screen.queryByText('Two minutes more')).toBeTruthy();
  pass(1);
  expect(screen.queryByText('Two minutes more')).toBeNull();
});

test('[UI11] a toast that is pointed at waits', () => {
  act(() => void toasts.show({ text: 'Two minutes more' }));
  const toast = screen.getByText('Two minutes more');
  fireEvent.pointerEnter(toast.parentElement as HTMLElement);
  pass(60_000);
  expect(screen.queryByText('Two minutes more')).toBeTruthy();
  fireEvent.pointerLeave(toast.parentElement as HTMLElement);
  pass(6000);
  expect(screen.queryByText('Two minutes more')).toBeNull();
});

test('[UI11] a toast that holds the focus waits', () => {
  act(() => void toasts.show({ text: 'Two minutes more', onUndo: () => {} }));
  act(() => screen.getByRole('button', { name: 'Undo' }).focus());
  pass(60_000);
  expect(screen.queryByText('Two minutes more')).toBeTruthy();
});

test('[UI12] Undo takes back once and the toast is gone', () => {
  const onUndo = vi.fn();
  act(() => void toasts.show({ text: 'Two minutes more', onUndo }));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Two minutes more')).toBeNull();
  pass(10_000);
  expect(onUndo).toHaveBeenCalledTimes(1);
});
