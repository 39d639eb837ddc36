import type { ExpressionSpecification } from 'maplibre-gl';

/** One value for a hovered or selected feature, another for the rest. */
export function active(
  activeValue: number,
  restValue: number | ExpressionSpecification,
): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'selected'], false],
    activeValue,
    ['boolean', ['feature-state', 'hovered'], false],
    activeValue,
    restValue,
  ];
}

/** As `active`, but with nothing at rest for features that show only when asked for. */
export function activeOnDemand(activeValue: number, restValue: number): ExpressionSpecification {
  return active(activeValue, ['case', ['boolean', ['get', 'onDemand'], false], 0, restValue]);
}
