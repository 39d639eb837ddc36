import { storyEntries } from '#lib/case/story/story-entries.ts';
import { encodeCamera } from './fragment-camera.ts';
import { encodeIds } from './fragment-ids.ts';
import { encodeLayers } from './fragment-layers.ts';
import { linkNumber, linkPosition, percentDecimals } from './link-numbers.ts';
import { defaultViewFragment } from './view-fragment.ts';
import type { ViewFragment } from './view-fragment.ts';

/**
 * Writes a view as the hash fragment of an address, without the `#`:
 * `map=7/27/63&at=64.09459,26.97186&step=kerman&units=nautical&model=sphere&clock=utc&from=2024-01-16
 * &border=osm&claims=border-50-km&within=&tolerance=15&layers=-rivers,+ranges&m=1;…` and then the entries of
 * `other`. The order is always this one, and defaults are left out.
 *
 * Positions are longitude first, as in GeoJSON; only `map` is latitude first, because it is MapLibre's.
 *
 * @throws RangeError when a coordinate or the zoom is not finite.
 */
export function encodeViewFragment(view: ViewFragment): string {
  const { camera, probe, step, units, earthModel, clock, border, layers, measurement } = view;
  const { claims, within, tolerancePercent } = view;
  const fields: readonly (readonly [key: string, value: string | null])[] = [
    ['map', camera === null ? null : encodeCamera(camera)],
    ['at', probe === null ? null : linkPosition(probe)],
    ['step', step],
    ['units', units === defaultViewFragment.units ? null : units],
    ['model', earthModel === defaultViewFragment.earthModel ? null : earthModel],
    ['clock', clock === defaultViewFragment.clock ? null : clock],
    ...storyEntries(view.story),
    ['border', border === null ? null : encodeURIComponent(border.toWellFormed())],
    ['claims', claims === null ? null : encodeIds(claims)],
    ['within', within === null ? null : encodeIds(within)],
    ['tolerance', tolerancePercent === null ? null : linkNumber(tolerancePercent, percentDecimals)],
    ['layers', layers.length === 0 ? null : encodeLayers(layers)],
    ['m', measurement],
  ];
  const own = fields.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  const others = view.other.map(({ key, value }) => (value === null ? key : `${key}=${value}`));
  return [...own, ...others].join('&');
}
