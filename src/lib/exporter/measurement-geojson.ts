import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Leg } from '#lib/measure/result/leg.ts';
import { bindingField } from './measurement-binding.ts';
import { originFields } from './measurement-origin.ts';
import {
  type ExportContext,
  type ExportedBorderDistance,
  type ExportedMeasurement,
} from './measurement-export.ts';
import { measurementGeometry } from './measurement-geometry.ts';
import { bearingField, measuredFields, metresField } from './measurement-numbers.ts';

/**
 * Measurements as GeoJSON (RFC 7946), one feature each, with all numbers and how they were made in its
 * properties. The property `sarhad` is the measurement itself, from which it is read back exactly. One without
 * points has the geometry null.
 */
export function measurementsGeoJson(
  list: readonly ExportedMeasurement[],
  context: ExportContext,
): FeatureCollection<Geometry | null> {
  return { type: 'FeatureCollection', features: list.map((item) => featureOf(item, context)) };
}

function featureOf(item: ExportedMeasurement, context: ExportContext): Feature<Geometry | null> {
  const { measurement, name, measured, points, toBorder } = item;
  const pointName = (index: number) => points[index]?.name ?? null;
  return {
    type: 'Feature',
    geometry: measurementGeometry(measurement, measured),
    properties: {
      name,
      note: measurement.note,
      colour: measurement.colour,
      shape: measurement.shape,
      ...measuredFields(measured),
      legs: measured?.legs.map((leg) => legProperties(leg, pointName)) ?? null,
      points: measurement.points.map(({ position: [lon, lat], binding }, index) => ({
        name: pointName(index),
        ...{ lon, lat },
        bound_to: bindingField(binding),
        radius_m: metresField(points[index]?.radiusMetres),
      })),
      to_border: toBorder?.map(distanceProperties) ?? null,
      ...originFields(measurement, context),
    },
  };
}

/** Points are counted from 1, as people do. */
function legProperties(leg: Leg, pointName: (index: number) => string | null) {
  return {
    from: leg.from + 1,
    from_name: pointName(leg.from),
    to: leg.to + 1,
    to_name: pointName(leg.to),
    length_m: metresField(leg.lengthMetres.wgs84.value),
    length_sphere_m: metresField(leg.lengthMetres.sphere.value),
    length_low_m: metresField(leg.lengthMetres.wgs84.low),
    length_high_m: metresField(leg.lengthMetres.wgs84.high),
    running_m: metresField(leg.runningMetres.wgs84.value),
    initial_bearing: bearingField(leg.initialBearingDegrees),
    final_bearing: bearingField(leg.finalBearingDegrees),
  };
}

function distanceProperties(distance: ExportedBorderDistance) {
  return {
    dataset: distance.dataset,
    version: distance.version,
    name: distance.name,
    distance_m: metresField(distance.wgs84Metres),
    distance_sphere_m: metresField(distance.sphereMetres),
    distance_low_m: metresField(distance.lowMetres),
    distance_high_m: metresField(distance.highMetres),
    nearest_lon: Number(distance.nearest[0].toFixed(9)),
    nearest_lat: Number(distance.nearest[1].toFixed(9)),
  };
}
