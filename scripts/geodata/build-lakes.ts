import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { knownLakes } from './lake-table.ts';
import { runMapshaper } from './tools.ts';
import { readWorkFile, writeWorkFile } from './work-files.ts';

type Water = Feature<Polygon | MultiPolygon, WaterProperties>;

interface WaterProperties {
  readonly squareKilometres: number;
  readonly longitude: number;
  readonly latitude: number;
}

export interface LakeProperties {
  readonly squareKilometres: number;
  readonly seasonal: boolean;
  readonly name?: string;
}

const leastSquareKilometres = 5;

/** Writes `lakes.json`: the inland waters of 5 km² and more, with what the table knows of them. */
export function buildLakes(): void {
  runMapshaper([
    ...['water.json', '-each', 'squareKilometres = this.area / 1e6'],
    ...['-filter', `squareKilometres >= ${leastSquareKilometres}`],
    ...['-each', 'longitude = this.centroidX, latitude = this.centroidY'],
    ...['-o', 'measured-water.json', 'force'],
  ]);
  const waters = readWorkFile<Polygon | MultiPolygon, WaterProperties>('measured-water.json');
  const known = new Map(
    knownLakes.map((lake) => {
      const distance = ({ properties }: Water) =>
        Math.hypot(properties.longitude - lake.position[0], properties.latitude - lake.position[1]);
      const nearest = waters.reduce((a, b) => (distance(b) < distance(a) ? b : a));
      if (distance(nearest) > 0.2) {
        throw new Error(`No water area lies at ${lake.position.join(' ')}.`);
      }
      return [nearest, lake];
    }),
  );
  writeWorkFile(
    'lakes.json',
    waters.map((water) => {
      const lake = known.get(water);
      const properties: LakeProperties = {
        squareKilometres: water.properties.squareKilometres,
        seasonal: lake?.seasonal ?? false,
        ...(lake?.name === undefined ? {} : { name: lake.name }),
      };
      return { ...water, properties };
    }),
  );
}
