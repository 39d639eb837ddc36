import { readFileSync, readdirSync } from 'node:fs';
import type { Feature, LineString } from 'geojson';
import { parseCase } from '#lib/case/parse-case.ts';
import { candidateInputs } from '#lib/claims/candidate-inputs.ts';
import { readCandidates } from '#lib/claims/candidate-reading.ts';
import { drawnOutcome } from '#lib/claims/drawn-outcome.ts';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import { spreadOf, type Spread } from './spread.ts';

/** One way of reading a place's claims, over all tolerances. */
export interface ReadingFigures {
  readonly name: string;
  /** Milliseconds of one recomputation, outlines made ready to draw. */
  readonly milliseconds: Spread;
}

export interface CandidateBench {
  readonly claims: number;
  readonly tolerances: number;
  readonly figures: readonly ReadingFigures[];
}

const rounds = 7;
const warmUpRounds = 3;

const geodata = new URL('../../geodata/', import.meta.url);
const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, geodata), 'utf8'));

/**
 * Times what one move of a choice on the page of Koh-e-Sabz costs: at every whole per cent of tolerance
 * from 0 to 25, with the two distances the case chose, and with all that were reported, which cannot
 * hold at once, so that the sets to give up are worked out too.
 */
export function benchCandidateAreas(): CandidateBench {
  const folder = 'cases/iran-pakistan-2024/';
  const files = readdirSync(new URL(folder, geodata)).filter((name) => name.endsWith('.json'));
  const { case: theCase } = parseCase(
    Object.fromEntries(files.map((name) => [name, readJson(folder + name)])),
  );
  const place = theCase.places.find(({ id }) => id === 'koh-e-sabz');
  if (place === undefined) throw new Error('The case has no place koh-e-sabz.');
  const inputs = candidateInputs(theCase, place);
  const border = readJson('borders/osm.geojson') as Feature<LineString>;
  const index = buildBorderIndex(border.geometry.coordinates as unknown as Position[]);
  const tolerances = Array.from({ length: 26 }, (_, percent) => percent / 100);
  const allClaims = inputs.claims.map(({ id }) => id);
  const readings = [
    { name: 'the two distances of the case', claimIds: place.candidateClaims, areaIds: [] },
    { name: `all ${allClaims.length} reported distances`, claimIds: allClaims, areaIds: [] },
    {
      name: 'the two, inside Panjgur district',
      claimIds: place.candidateClaims,
      areaIds: ['panjgur-district'],
    },
  ];
  const figures = readings.map(({ name, claimIds, areaIds }) => {
    const times: number[] = [];
    for (let round = 0; round < warmUpRounds + rounds; round += 1) {
      for (const tolerance of tolerances) {
        const start = performance.now();
        drawnOutcome(readCandidates(inputs, index, { claimIds, areaIds, tolerance }));
        if (round >= warmUpRounds) times.push(performance.now() - start);
      }
    }
    return { name, milliseconds: spreadOf(times) };
  });
  return { claims: allClaims.length, tolerances: tolerances.length, figures };
}
