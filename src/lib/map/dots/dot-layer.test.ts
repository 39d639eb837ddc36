import {
  createPropertyExpression,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { CircleLayerSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { mapLayers } from '../style.ts';
import { mapThemes } from '../theme.ts';
import { dotLayer } from './dot-layer.ts';

const theme = mapThemes.light;

// As plain data: its types say no more of `type` than that it is a text.
const specifications: Readonly<Record<string, unknown>> = latest.paint_circle;

/** Paint properties whose value differs between features: each such set has a shader program of its own. */
function variedByFeature(layer: CircleLayerSpecification | undefined): string[] {
  return Object.entries(layer?.paint ?? {})
    .filter(([name, value]) => {
      const specification = specifications[name] as StylePropertySpecification | undefined;
      if (specification === undefined) throw new Error(`Circles have no ${name}.`);
      if (!Array.isArray(value)) return false;
      const read = createPropertyExpression(value, name, specification);
      if (read.result === 'error') throw new Error(`${name} is no expression.`);
      return read.value.kind === 'composite' || read.value.kind === 'source';
    })
    .map(([name]) => name)
    .toSorted();
}

it('needs no shader program that the towns have not made before', () => {
  const towns = mapLayers(theme)
    .filter((layer) => layer.type === 'circle')
    .find(({ id }) => id === 'label-town-symbol');
  const dots = dotLayer({ id: 'dots', source: 'rows', sourceLayer: 'rows' }, theme);
  expect(variedByFeature(dots)).toEqual(['circle-opacity', 'circle-radius']);
  expect(variedByFeature(towns)).toEqual(variedByFeature(dots));
});
