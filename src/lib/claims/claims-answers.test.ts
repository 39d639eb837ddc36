import { describe, expect, it } from 'vitest';
import { borderDatasets, casePlace, sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { candidateInputs } from './candidate-inputs.ts';
import { claimsAnswerer, type ClaimsQuestion } from './claims-answers.ts';

const [{ index }] = borderDatasets;
const inputs = candidateInputs(sarhadCase, casePlace('koh-e-sabz'));
const reading = { claimIds: ['panjgur-60-km', 'border-50-km'], areaIds: [], tolerance: 0.1 };
const where: ClaimsQuestion = { kind: 'candidates', border: 'osm', inputs, reading };

describe('the answerer', () => {
  it('answers questions with their number, and takes note of borders', () => {
    const answer = claimsAnswerer();
    expect(answer({ kind: 'border', id: 'osm', index })).toBeNull();
    const areas = answer({ kind: 'question', number: 7, question: where });
    expect(areas).toMatchObject({ number: 7, answer: { outcome: { kind: 'areas' } } });
    const [claim] = inputs.claims;
    if (claim?.figure?.kind !== 'distance') throw new Error('The first claim has no distance.');
    const { place: subject, places } = inputs;
    const shape: ClaimsQuestion = {
      ...{ kind: 'shape', border: 'osm', tolerance: 0.1 },
      inputs: { figure: claim.figure, subject, places },
    };
    const drawn = answer({ kind: 'question', number: 8, question: shape })?.answer;
    expect(drawn?.kind === 'shape' && drawn.shape?.areas).toHaveLength(1);
  });

  it('survives the way to a worker and back', () => {
    const answer = claimsAnswerer();
    answer(structuredClone({ kind: 'border', id: 'osm', index }));
    const answered = answer(structuredClone({ kind: 'question', number: 1, question: where }));
    expect(structuredClone(answered)).toEqual(answered);
  });

  it('refuses questions on a border that it was not told of', () => {
    const answer = claimsAnswerer();
    expect(() => answer({ kind: 'question', number: 3, question: where })).toThrow('"osm"');
  });
});
