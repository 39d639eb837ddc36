import { describe, expect, it } from 'vitest';
import type { BorderMeasure } from '#lib/case/border-measures.ts';
import type { ClaimComparison, ClaimMeasurement, TestedPlace } from '#lib/claims/claim-test.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { claimTestChartText, claimTestRows } from './claim-test-rows.ts';
import { claimTestSteps } from './claim-test-steps.ts';
import type { ClaimTest } from './claim-test-words.ts';

const hill: TestedPlace = {
  id: 'hill',
  location: { kind: 'point', position: [64, 27], uncertaintyRadiusMetres: 3000 },
  precision: 'settlement',
};
const road: TestedPlace = {
  id: 'road',
  location: {
    kind: 'line',
    line: [
      [64, 27],
      [65, 27],
    ],
    uncertaintyRadiusMetres: 1000,
  },
  precision: 'vicinity',
};
const figure: DistanceFigure = {
  kind: 'distance',
  subject: { kind: 'place', place: 'hill' },
  from: { kind: 'place', place: 'town' },
  quoted: { value: 100, unit: 'km' },
  approximation: 'about',
  method: 'not-stated',
};
const between = (
  valueMetres: number | null,
  lowMetres: number,
  highMetres: number,
): ClaimMeasurement => ({
  kind: 'between-places',
  subject: hill,
  from: { ...hill, id: 'town' },
  range: { valueMetres, lowMetres, highMetres },
  bearingDegrees: 135,
});
const comparison: ClaimComparison = {
  tolerance: 0.1,
  wordingShare: 0.1,
  claimed: { lowMetres: 90_000, highMetres: 110_000 },
  fitting: { lowMetres: 90_000, highMetres: 110_000 },
  verdict: 'agrees',
  relation: 'overlapping',
  ratio: null,
};
const names: Readonly<Record<string, string>> = { hill: 'Hill', town: 'Town', road: 'Road' };
const test = (
  some: Partial<DistanceFigure>,
  measurement: ClaimMeasurement,
  compared: Partial<ClaimComparison> = {},
): ClaimTest => ({
  figure: { ...figure, ...some },
  measurement,
  comparison: { ...comparison, ...compared },
  units: 'metric',
  placeName: (id) => names[id] ?? id,
  datasetName: (id) => `Line ${id}`,
});
const steps = (...args: Parameters<typeof test>) => claimTestSteps(test(...args));

describe('the steps of a verdict', () => {
  it('go from the words of the report to the verdict', () => {
    expect(steps({}, between(95_000, 89_000, 101_000))).toEqual([
      'The report puts Hill about 100 km from Town.',
      '“About” leaves 10 % either way: 90–110 km.',
      'Measured from Town, 27.00000° N, 64.00000° E, to Hill, 27.00000° N, 64.00000° E, along the geodesic on WGS 84: 95 km.',
      'Town is known to within 3 km and Hill to within 3 km. Together that leaves 6 km either way: 89–101 km.',
      '95 km lies within what the claim allows, 90–110 km. So the measurement agrees with it.',
      'Straight line or road is not known; the claim is read as a straight line.',
    ]);
  });

  it.each<[Partial<DistanceFigure>, Partial<ClaimComparison>, string, string]>([
    [
      { approximation: 'none' },
      { wordingShare: 0.025 },
      'The report puts Hill 100 km from Town.',
      'A plain figure is taken as rounded, which leaves 2.5 % either way: 90–110 km.',
    ],
    [
      {
        approximation: 'span',
        quoted: { value: 3, unit: 'km' },
        quotedUpTo: { value: 4, unit: 'km' },
      },
      { wordingShare: 0.05 },
      'The report puts Hill 3 to 4 km from Town.',
      'The ends of a span are taken as rounded, which leaves 5 % beyond each: 90–110 km.',
    ],
    [
      { approximation: 'more-than' },
      { claimed: { lowMetres: 100_000, highMetres: Infinity } },
      'The report puts Hill more than 100 km from Town.',
      '“More than” states a bound and takes no tolerance: 100 km and more.',
    ],
    [
      { approximation: 'less-than', quoted: { value: 5, unit: 'mi' } },
      { claimed: { lowMetres: 0, highMetres: 8046.72 } },
      'The report puts Hill less than 5 mi from Town.',
      '“Less than” states a bound and takes no tolerance: up to 8.05 km.',
    ],
  ])('say how a figure was hedged: %j', (some, compared, said, tolerance) => {
    const texts = steps(some, between(95_000, 89_000, 101_000), compared);
    expect(texts.slice(0, 2)).toEqual([said, tolerance]);
  });

  it('quote what the report calls the end that it is counted from', () => {
    const [said] = steps({ fromWording: 'the valley' }, between(95_000, 89_000, 101_000));
    expect(said).toMatch(/“the valley”; the distance is counted here from Town\.$/);
  });

  it.each<[string, ClaimMeasurement, ClaimComparison['verdict'], string]>([
    [
      'a value outside whose range reaches in',
      between(115_000, 109_000, 121_000),
      'cannot-be-told',
      '115 km lies outside what the claim allows, 90–110 km, but part of 109–121 km lies within. So it cannot be told.',
    ],
    [
      'a range outside',
      between(130_000, 124_000, 136_000),
      'disagrees',
      'No part of 124–136 km lies within what the claim allows, 90–110 km. So the measurement disagrees with it.',
    ],
    [
      'a range inside without a value',
      between(null, 92_000, 108_000),
      'agrees',
      'All of 92–108 km lies within what the claim allows, 90–110 km. So the measurement agrees with it.',
    ],
    [
      'a range partly inside without a value',
      between(null, 80_000, 108_000),
      'cannot-be-told',
      'Only part of 80–108 km lies within what the claim allows, 90–110 km. So it cannot be told.',
    ],
  ])('compare %s', (_, measurement, verdict, sentence) => {
    expect(steps({}, measurement, { verdict })).toContain(sentence);
  });

  it('say that a longer one could be a road, and by how much it is longer', () => {
    const longer = { relation: 'longer', ratio: 1.256 } as const;
    const text = steps({}, between(79_600, 73_600, 85_600), longer).at(-1);
    expect(text).toBe(
      'Straight line or road is not known; the claim is read as a straight line. 100 km is 1.26 times the straight line of 79.6 km, so it could be a road distance.',
    );
    const range = between(null, 60_000, 85_000);
    expect(steps({}, range, longer).at(-1)).toMatch(/at least 1\.26 times.*no longer than 85 km/);
    const straight = steps({ method: 'straight-line' }, range, longer).at(-1);
    expect(straight).toBe('The report says that it is a straight line.');
  });

  it('say that no road is shorter than the straight line', () => {
    const shorter = { relation: 'shorter', ratio: 0.8 } as const;
    const measurement = between(125_000, 119_000, 131_000);
    expect(steps({}, measurement, shorter).at(-1)).toMatch(/no road can be shorter/);
    const open = { ...shorter, fitting: { lowMetres: 0, highMetres: 110_000 } };
    expect(steps({ method: 'road' }, measurement, open).at(-1)).toMatch(
      /by road\..*any straight line fits that is up to 110 km\. It is shorter/,
    );
  });

  it('say why a place has only a range', () => {
    const inferred = { ...hill, id: 'town', precision: 'inferred' } as const;
    const measurement = {
      ...between(null, 10_000, 120_000),
      ...{ kind: 'between-places', subject: road, from: inferred, bearingDegrees: null },
    } as ClaimMeasurement;
    const texts = steps({ subject: { kind: 'place', place: 'road' } }, measurement);
    expect(texts[2]).toBe(
      'The position of Town was inferred from texts, so only a range is given. Road is an area or a line, so it has no single distance. From Town to Road, with all that their positions leave open, it is 10–120 km on WGS 84.',
    );
    expect(texts.join(' ')).not.toMatch(/known to within/);
  });

  it('name the border dataset and the other ones’ figures', () => {
    const measure = (dataset: string, wgs84Metres: number): BorderMeasure => ({
      ...{ dataset, wgs84Metres, sphereMetres: wgs84Metres },
      nearest: [63.5, 27.1],
      bearingDegrees: 280,
    });
    const texts = steps(
      { from: { kind: 'border' } },
      {
        kind: 'to-border',
        subject: hill,
        measures: [measure('a', 95_000), measure('b', 93_000), measure('c', 97_000)],
        range: { valueMetres: 95_000, lowMetres: 90_000, highMetres: 100_000 },
      },
    );
    expect(texts[0]).toBe('The report puts Hill about 100 km from the border.');
    expect(texts[2]).toBe(
      'Measured from Hill, 27.00000° N, 64.00000° E, to the nearest point of the border, 27.10000° N, 63.50000° E, on the line of Line a, along the geodesic on WGS 84: 95 km.',
    );
    expect(texts[3]).toBe(
      'Hill is known to within 3 km, and the border datasets give 93–97 km. Together: 90–100 km.',
    );
  });

  it('name the shortest and the longest line of a border, and no road', () => {
    const texts = steps(
      { subject: { kind: 'border-length' }, from: null },
      {
        kind: 'border-length',
        lengths: [
          { dataset: 'fine', wgs84Metres: 110_000 },
          { dataset: 'coarse', wgs84Metres: 95_000 },
        ],
        range: { valueMetres: null, lowMetres: 95_000, highMetres: 110_000 },
      },
    );
    expect(texts[0]).toBe('The report gives the border a length of about 100 km.');
    expect(texts[2]).toMatch(/95 km \(Line coarse\) to 110 km \(Line fine\)/);
    expect(texts.join(' ')).not.toMatch(/road/);
  });

  it('say where a place without a position would be, seen from the other end', () => {
    const measurement: ClaimMeasurement = {
      kind: 'not-measured',
      unlocated: ['hill'],
      contexts: [{ place: 'valley', lowMetres: 0, highMetres: 158_734 }],
      range: null,
    };
    expect(steps({}, measurement)[2]).toBe(
      'Hill has not been located from open sources, so there is nothing to measure. If it lies in valley, it is 0–159 km from Town. That holds for the areas as they are drawn here.',
    );
    expect(steps({ from: { kind: 'border' } }, measurement)[2]).toMatch(
      /from the border\. That holds .* on any of the border datasets\.$/,
    );
    const other = {
      subject: { kind: 'place', place: 'town' },
      from: { kind: 'place', place: 'hill' },
    };
    expect(steps(other as Partial<DistanceFigure>, measurement)[2]).toMatch(/0–159 km from Town\./);
    expect(steps({}, { ...measurement, unlocated: [], contexts: [] })[2]).toMatch(/no place or/);
  });

  it('check the report’s own conversion', () => {
    const measurement = between(95_000, 89_000, 101_000);
    expect(steps({ conversion: { value: 62, unit: 'mi' } }, measurement).at(-1)).toBe(
      '100 km is 62.14 mi, rounded 62 mi. The report says 62 mi, so its conversion agrees.',
    );
    expect(steps({ conversion: { value: 65, unit: 'mi' } }, measurement).at(-1)).toBe(
      '100 km is 62.14 mi, rounded 62 mi. The report says 65 mi, so its conversion disagrees.',
    );
  });

  it('set the measured direction beside the one of the report', () => {
    expect(steps({ direction: 'SE' }, between(95_000, 89_000, 101_000)).at(-1)).toBe(
      'The report says SE. The measured line leaves Town at 135°, which is SE.',
    );
  });
});

describe('the rows of the chart', () => {
  it('are the claim and what was measured, in words too', () => {
    const rows = claimTestRows(test({}, between(95_000, 89_000, 101_000)));
    expect(rows.map(({ kind }) => kind)).toEqual(['claimed', 'measured']);
    expect(claimTestChartText(rows)).toBe('Claimed 90–110 km. Measured 95 km (89–101 km).');
  });

  it('follow the units of the reader, but not the report’s own figure', () => {
    const imperial = { ...test({}, between(95_000, 89_000, 101_000)), units: 'imperial' } as const;
    expect(claimTestChartText(claimTestRows(imperial))).toBe(
      'Claimed 55.9–68.4 mi. Measured 59 mi (55.3–62.8 mi).',
    );
    expect(claimTestSteps(imperial)[0]).toBe('The report puts Hill about 100 km from Town.');
  });
});
