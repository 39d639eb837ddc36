import type { CandidateBench } from './candidate-areas.ts';
import { spreadText } from './spread.ts';
import type { Target } from './targets.ts';

export function candidateAreaLines({ tolerances, figures }: CandidateBench): string[] {
  return [
    `One recomputation in milliseconds, over ${tolerances} tolerances from 0 to 25 %:`,
    ...figures.map(
      ({ name, milliseconds }) => `  ${name.padEnd(34)}${spreadText(milliseconds, 1)}`,
    ),
  ];
}

export function candidateAreaTargets({ figures }: CandidateBench): Target[] {
  return [
    {
      name: 'candidate areas, one recomputation',
      value: Math.max(...figures.map(({ milliseconds }) => milliseconds.median)),
      bound: 'at most',
      limit: 16,
      digits: 1,
      unit: 'ms',
    },
  ];
}
