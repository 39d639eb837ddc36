import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMinuteMs } from './story.arbitrary.ts';
import { readWindowEnd, readWindowStart, windowEndText, windowStartText } from './window-text.ts';

const at = (text: string) => Date.parse(`${text}Z`);

describe('the ends of a window as text', () => {
  it('are days where they are midnights, the last day whole', () => {
    expect(readWindowStart('2024-01-16')).toBe(at('2024-01-16T00:00'));
    expect(readWindowEnd('2024-01-16')).toBe(at('2024-01-17T00:00'));
    expect(windowStartText(at('2024-01-16T00:00'))).toBe('2024-01-16');
    expect(windowEndText(at('2024-01-17T00:00'))).toBe('2024-01-16');
  });

  it('are minutes otherwise', () => {
    expect(readWindowStart('2024-01-16T12:30')).toBe(at('2024-01-16T12:30'));
    expect(readWindowEnd('2024-01-16T12:30')).toBe(at('2024-01-16T12:30'));
    expect(windowEndText(at('2024-01-16T12:30'))).toBe('2024-01-16T12:30');
  });

  it.each(['', '2024', '2024-02-30', '2024-13-01', '2024-01-16T24:00', '2024-01-16T12:30Z'])(
    'are nothing where the text is "%s"',
    (text) => {
      expect(readWindowStart(text)).toBeNull();
      expect(readWindowEnd(text)).toBeNull();
    },
  );

  it('stop before the years that are written with more digits', () => {
    expect(readWindowEnd('9998-12-31')).toBe(Date.UTC(9999, 0, 1));
    expect(readWindowEnd('9999-12-31')).toBeNull();
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(anyMinuteMs, (ms) => {
        expect(readWindowStart(windowStartText(ms))).toBe(ms);
        expect(readWindowEnd(windowEndText(ms))).toBe(ms);
      }),
    );
  });
});
