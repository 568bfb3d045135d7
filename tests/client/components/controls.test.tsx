import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Button } from '#client/components/Button.tsx';
import { Choices } from '#client/components/Choices.tsx';
import { CrashBoundary } from '#client/components/CrashBoundary.tsx';
import { RatingSlider } from '#client/components/RatingSlider.tsx';
import { valueAfterKey } from '#client/components/ratingKeys.ts';
import { language } from '#client/i18n/language.ts';

beforeEach(() => language.choose('en'));
afterEach(cleanup);

const anyKey = fc.constantFrom(
  'ArrowUp',
  'ArrowLeft',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  ' ',
  'x',
);

test('[UI15] no keys take a rating out of its range', () => {
  fc.assert(
    fc.property(fc.array(anyKey), (keys) => {
      let value: number | null = null;
      for (const key of keys) value = valueAfterKey(key, value) ?? value;
      if (value !== null) expect(value >= 0 && value <= 100).toBe(true);
    }),
  );
});

test('[UI15] a rating that nobody has given says so, and Space answers it', () => {
  const onChange = vi.fn();
  render(
    <RatingSlider
      axis="trust"
      value={null}
      onChange={onChange}
      labelledBy="question"
      minLabel="Not at all"
      maxLabel="Fully"
      valueText={(value) => `${value} of 100`}
    />,
  );
  const slider = screen.getByRole('slider');
  expect(slider.getAttribute('aria-valuetext')).toBe('not answered yet');
  expect(slider.className).toContain('open');
  fireEvent.keyDown(slider, { key: ' ' });
  expect(onChange).toHaveBeenCalledWith(50);
});

test('[UI16] arrows walk a group of radios in which nothing was chosen', () => {
  const onChange = vi.fn();
  render(
    <Choices
      label="May the round open?"
      options={[
        { value: 'yes', title: 'Open it' },
        { value: 'no', title: 'Keep it closed' },
      ]}
      value={null}
      onChange={onChange}
    />,
  );
  const radios = screen.getAllByRole('radio');
  expect(radios.map((radio) => radio.getAttribute('aria-checked'))).toEqual(['false', 'false']);
  expect(radios.map((radio) => radio.tabIndex)).toEqual([0, -1]);
  radios[0]?.focus();
  fireEvent.keyDown(screen.getByRole('radiogroup'), { key: 'ArrowDown' });
  expect(onChange).toHaveBeenCalledWith('no');
  expect(document.activeElement).toBe(radios[1]);
});

test.each(['isDisabled', 'isBusy'] as const)('[UI18] a button with %s does nothing', (state) => {
  const onClick = vi.fn();
  render(
    <Button onClick={onClick} {...{ [state]: true }}>
      Done
    </Button>,
  );
  const button = screen.getByRole<HTMLButtonElement>('button');
  fireEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(button.disabled).toBe(false);
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('[UI19] a broken screen becomes a sentence and a button', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw new Error('broken');
  };
  render(
    <CrashBoundary>
      <Broken />
    </CrashBoundary>,
  );
  quiet.mockRestore();
  expect(screen.getByRole('heading').textContent).toBe('Something went wrong here');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
});
