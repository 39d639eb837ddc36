import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { borderDistance } from '../../src/lib/geo/border-distance.ts';
import { geodesicMetres } from '../../src/lib/geo/geodesic-inverse.ts';
import type { RowLayout } from '../../src/lib/importer/rows/row-layout.ts';
import { borderDatasets, sarhadCase } from '../../tests/fixtures/geodata.ts';
import { incidentRows } from '../../tests/bench/rows/incident-rows.ts';
import { blockText, type BlockSetup } from './block-text.ts';
import { groundOf, knownBorders } from './ground.ts';

const [osm] = knownBorders();
const setup = (layout: RowLayout, format: BlockSetup['format']): BlockSetup => ({
  ...groundOf(osm!),
  ...{ layout, format, columns: layout.kind === 'table' ? layout.columns : null },
  origin: { software: 'Sarhad', border: osm!, made: '' },
});
const block = (text: string) => ({
  ...{ number: 0, firstLine: 2, bytes: new TextEncoder().encode(text) },
});
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('blockText', () => {
  const [csv = ''] = incidentRows(200);
  const [heading = '', ...lines] = csv.trimEnd().split('\n');
  const columns = heading.split(',');
  const layout: RowLayout = {
    ...{ kind: 'table', encoding: 'utf-8', delimiter: ',', decimalComma: false, hasHeading: true },
    ...{
      columns,
      position: { kind: 'pair', longitude: 6, latitude: 5 },
      time: null,
      isSwapped: false,
    },
  };

  it('measures each row to the border and to the nearest place, in order', () => {
    const made = blockText(block(`${lines.join('\n')}\n`), setup(layout, 'csv'));
    const rows = Papa.parse<string[]>(textOf(made.bytes)).data.slice(0, -1);
    expect(rows.map((cells) => cells.slice(0, 9))).toEqual(
      Papa.parse<string[]>(lines.join('\n')).data,
    );
    const places = sarhadCase.places.flatMap(({ id, location }) =>
      location.kind === 'point' ? [{ id, position: location.position }] : [],
    );
    for (const cells of rows) {
      const position = [Number(cells[6]), Number(cells[5])] as const;
      const distance = borderDistance(borderDatasets[0].index, position);
      expect(Math.abs(Number(cells[12]) - distance.wgs84Metres)).toBeLessThan(6e-4);
      expect(Math.abs(Number(cells[13]) - distance.sphereMetres)).toBeLessThan(6e-4);
      expect(cells[16]).toBe({ left: 'PK', right: 'IR', on: 'on' }[distance.side]);
      const lengths = places.map((place) => geodesicMetres(position, place.position));
      const least = Math.min(...lengths);
      expect(cells[17]).toBe(places[lengths.indexOf(least)]?.id);
      expect(Math.abs(Number(cells[18]) - least)).toBeLessThan(6e-4);
    }
    expect(made).toMatchObject({ recordCount: 200, setAside: [], leftOut: [] });
  });

  it('leaves out what is set aside, and says so', () => {
    const broken = `${lines[0]!}\nx,,,,,here,there,,\n${lines[1]!}\n`;
    const made = blockText(block(broken), setup(layout, 'ndjson'));
    const ids = textOf(made.bytes)
      .trimEnd()
      .split('\n')
      .map(
        (line) => (JSON.parse(line) as { properties: { event_id: string } }).properties.event_id,
      );
    expect(ids).toEqual(['INC00000000', 'INC00000001']);
    expect(made.setAside).toMatchObject([{ record: 1, line: 3 }]);
    expect(made.recordCount).toBe(3);
  });

  it('writes a line or an area as its closest point, and tells of columns that are not written', () => {
    const line = '{"type":"LineString","coordinates":[[60,27],[61,28]]}';
    const feature = `7\t{"type":"Feature","properties":{"a":1,"b":"=x"},"geometry":${line}}\n`;
    const features: RowLayout = { kind: 'features', time: null, isSwapped: false };
    const made = blockText(block(feature), { ...setup(features, 'csv'), columns: ['b'] });
    expect(textOf(made.bytes)).toMatch(/^"'=x",61\.0000000,28\.0000000,LineString,107094\.322,/);
    expect(made.leftOut).toEqual(['a']);
  });
});
