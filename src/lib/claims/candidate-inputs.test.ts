import { expect, it } from 'vitest';
import type { Case, Place } from '#lib/case/model.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { aboutSixtyKm } from '../../../tests/fixtures/distance-figure.ts';
import { casePlace, sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { candidateInputs } from './candidate-inputs.ts';

const village = casePlace('koh-e-sabz');
const panjgur = casePlace('panjgur');

it('takes the distance claims whose subject is the place, and no other claim about it', () => {
  const [claim] = sarhadCase.claims.filter(({ id }) => id === 'panjgur-60-km');
  if (claim === undefined) throw new Error('The claim is not in the case.');
  const of = (id: string, subject: typeof aboutSixtyKm.subject) => ({
    ...claim,
    ...{ id, figure: { ...aboutSixtyKm, subject } },
  });
  const theCase: Case = {
    ...sarhadCase,
    claims: [
      claim,
      of('of-town', { kind: 'place', place: panjgur.id }),
      of('of-border', { kind: 'border-length' }),
      { ...claim, id: 'no-distance', figure: undefined },
    ],
  };
  expect(candidateInputs(theCase, village).claims).toEqual([
    { id: claim.id, figure: claim.figure },
  ]);
});

it('takes the circle of a context area that is a point, and leaves out what has no outline', () => {
  const location: Place['location'] = {
    kind: 'point',
    position: [64, 27],
    uncertaintyRadiusMetres: 4000,
  };
  const round = { ...panjgur, id: 'round', location };
  const theCase: Case = { ...sarhadCase, places: [...sarhadCase.places, round] };
  const contextAreas = ['round', village.id, 'nowhere'];
  const areas = candidateInputs(theCase, { ...village, contextAreas }).contextAreas;
  expect(areas.map(({ id }) => id)).toEqual(['round']);
  const ring = areas[0]?.ring ?? [];
  expect(ring.length).toBeGreaterThan(30);
  for (const position of ring) {
    expect(geodesicMetres(location.position, position)).toBeCloseTo(4000, 2);
  }
});
