import type { UnitSystem } from '#lib/format/units.ts';
import type { EarthModel } from '#lib/measure/earth-model.ts';
import { encodeViewFragment } from '#lib/measure/fragment/encode-fragment.ts';
import { defaultViewFragment } from '#lib/measure/fragment/view-fragment.ts';
import { encodeMeasurement } from '#lib/measure/link/encode-measurement.ts';
import type { Measurement } from '#lib/measure/model/measurement.ts';

/**
 * The address that restores a measurement as it is shown now: its points with what they hold on to, its border with
 * the version, units and earth model. What else the view holds, such as the camera, is left to whoever opens it.
 */
export function linkOf(
  measurement: Measurement,
  { units, earthModel }: { readonly units: UnitSystem; readonly earthModel: EarthModel },
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
): string {
  const fragment = encodeViewFragment({
    ...defaultViewFragment,
    ...{ units, earthModel },
    measurement: encodeMeasurement(measurement),
  });
  return `${origin}${pathname}#${fragment}`;
}
