import { expect, test } from 'vitest';
import { pictureFileName } from './file-name.ts';

const madeAt = new Date('2026-10-03T23:30:00Z');

test.each([
  ['Panjgur to the border', 'panjgur-to-the-border-2026-10-03.png'],
  ['  “77 km” / 48 mi: ../etc?  ', '77-km-48-mi-etc-2026-10-03.png'],
  ['پنجگور تا مرز', 'پنجگور-تا-مرز-2026-10-03.png'],
  ['', 'map-2026-10-03.png'],
  ['…/\\:*?"<>|', 'map-2026-10-03.png'],
])('%s makes %s', (title, name) => {
  expect(pictureFileName(title, madeAt)).toBe(name);
});

test('a long title is cut', () => {
  const name = pictureFileName('word '.repeat(100), madeAt);
  expect(name.length).toBeLessThanOrEqual(80 + '-2026-10-03.png'.length);
  expect(name).toMatch(/word-2026-10-03\.png$/);
});
