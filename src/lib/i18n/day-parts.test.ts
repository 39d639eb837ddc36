import { expect, test } from 'vitest';
import { dayNumber, monthName } from './day-parts.ts';

test('the parts of a day are those of the calendar, wherever the reader is', () => {
  const zone = process.env.TZ;
  for (const there of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env.TZ = there;
    expect([dayNumber('2024-02-01'), monthName('2024-02-01')]).toEqual(['1', 'Feb']);
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});
