import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';

const around = { borders: ['osm', 'gshhg'], cores: 3 };
const parse = (...args: string[]) => parseOptions(args, around);
const optionsOf = (...args: string[]) => {
  const parsed = parse(...args);
  return parsed.kind === 'options' ? parsed.options : parsed;
};

describe('parseOptions', () => {
  it('finds all by itself where nothing is said', () => {
    expect(optionsOf()).toEqual({
      ...{ border: 'osm', format: null, position: null, delimiter: null, encoding: null },
      ...{ decimalComma: false, columns: null, hasHeadingOut: true, isSwapped: false },
      ...{ jobs: 3, setAside: null },
    });
  });

  it('takes what is said', () => {
    const args = '--border gshhg --format ndjson --lat Breite --lon=Länge --delimiter ; --jobs 1';
    const more = '--encoding latin1 --decimal-comma --no-heading-out --swap --set-aside bad.csv';
    expect(optionsOf(...args.split(' '), ...more.split(' '), '--columns', 'a,"b,c"')).toEqual({
      ...{ border: 'gshhg', format: 'ndjson', delimiter: ';', encoding: 'windows-1252' },
      position: { kind: 'pair', latitude: 'Breite', longitude: 'Länge' },
      ...{ decimalComma: true, columns: ['a', 'b,c'], hasHeadingOut: false, isSwapped: true },
      ...{ jobs: 1, setAside: 'bad.csv' },
    });
    expect(optionsOf('--position', 'wkt')).toMatchObject({
      position: { kind: 'column', column: 'wkt' },
    });
  });

  it.each(['tab', '\\t', '\t'])('takes %j for a tabulator', (text) => {
    expect(optionsOf('--delimiter', text)).toMatchObject({ delimiter: '\t' });
  });

  it.each(['--help', '-h'])('asks for help by %s', (flag) => {
    expect(parse(flag, '--border', 'none')).toEqual({ kind: 'help' });
  });

  it.each([
    ['--border none', '--border is one of osm, gshhg, not “none”.'],
    ['--format kml', '--format is one of csv, ndjson, not “kml”.'],
    ['--lat a', '--lat and --lon stand together.'],
    ['--lon a', '--lat and --lon stand together.'],
    ['--position p --lat a', '--position stands alone, without --lat and --lon.'],
    ['--delimiter x', '--delimiter is one of , ; | and tab, not “x”.'],
    ['--encoding klingon', 'There is no encoding “klingon”; utf-8 and windows-1256 are two.'],
    ['--columns a,a', '--columns names each column once, separated by commas.'],
    ['--columns a,,b', '--columns names each column once, separated by commas.'],
    ['--jobs 0', '--jobs is a number of threads from 1 to 256, not “0”.'],
    ['--jobs 1.5', '--jobs is a number of threads from 1 to 256, not “1.5”.'],
    ['--unheard-of', "Unknown option '--unheard-of'."],
    ['--border', "Option '--border <value>' argument missing."],
    ['in.csv', "Unexpected argument 'in.csv'."],
  ])('says in one sentence what is wrong with %s', (args, text) => {
    expect(parse(...args.split(' '))).toEqual({ kind: 'problem', text });
  });
});
