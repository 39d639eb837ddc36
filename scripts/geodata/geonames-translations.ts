import { execFileSync } from 'node:child_process';

/** Names by GeoNames id in one language, as libgeonames-common has them. */
export function geonamesTranslations(language: 'fa' | 'ur'): ReadonlyMap<number, string> {
  const file = `/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`;
  const text = execFileSync('msgunfmt', ['--no-wrap', file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const entries = text.matchAll(/^msgid "(\d+)"\nmsgstr "(.*)"$/gm);
  return new Map([...entries].map(([, id = '', name = '']) => [Number(id), name]));
}
