const MOST_LETTERS = 80;

/** A name for the picture's file, from its title and the day in UTC: `panjgur-to-the-border-2026-10-03.png`. */
export function pictureFileName(title: string, madeAt: Date): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-')).slice(0, MOST_LETTERS).join('').replace(/-$/, '');
  const day = madeAt.toISOString().slice(0, 10);
  return `${name === '' ? 'map' : name}-${day}.png`;
}
