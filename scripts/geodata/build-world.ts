import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, quantize } from 'topojson-client';
import type { GeometryCollection, Objects, Topology, Transform } from 'topojson-specification';
import type { Position } from '#lib/geo/position.ts';
import { npmPackageFolder } from './fetch-npm.ts';
import { basemapFolder, workFolder } from './paths.ts';
import { boxOption, regionBox, worldBox } from './region.ts';
import { rewindTopology } from './rewind-topology.ts';
import { runMapshaper } from './tools.ts';
import { unrollRing } from './unroll-ring.ts';
import { writeWorkFile } from './work-files.ts';
import { readJson, writeCompactJson } from './write-json.ts';

interface Inside {
  readonly inside: false;
}
type Land = Topology<{ land: GeometryCollection }>;
type Area = Feature<MultiPolygon | Polygon, Inside>;

const properties: Inside = { inside: false };

/** Steps that the corners of the region fall on exactly, so that the frame ends where the region does. */
const transform: Transform = { scale: [0.04, 0.04], translate: [-180, -90] };

function unrolledPolygons(): Position[][][] {
  const file = join(npmPackageFolder('world-atlas'), 'land-110m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Land;
  const { features } = feature(world, world.objects.land);
  return features.flatMap(({ geometry }) => {
    if (geometry.type !== 'MultiPolygon') {
      throw new Error(`The land of world-atlas holds a ${geometry.type}, not a MultiPolygon.`);
    }
    return geometry.coordinates.map((rings) =>
      rings.map((ring) => unrollRing(ring.map(([x = NaN, y = NaN]): Position => [x, y]))),
    );
  });
}

const shifted = (polygons: readonly Position[][][], degrees: number): number[][][][] =>
  polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x + degrees, y])));

function frame(): Area {
  const [west, south, east, north] = regionBox;
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/**
 * Writes `world.topo.json`: the land of the world at 1:110m by Natural Earth, cut at the antimeridian and at
 * the ends of the Mercator map, and the box of the region as `frame`.
 */
export function buildWorld(): void {
  const polygons = unrolledPolygons();
  const coordinates = [-360, 0, 360].flatMap((degrees) => shifted(polygons, degrees));
  const land: Area = {
    type: 'Feature',
    properties,
    geometry: { type: 'MultiPolygon', coordinates },
  };
  writeWorkFile('world-source.json', [land]);
  const clip = ['-clip', boxOption(worldBox)];
  runMapshaper(['world-source.json', ...clip, '-o', 'topo/world-land.json', 'force']);
  writeWorkFile('topo/frame.json', [frame()]);
  runMapshaper([
    ...['-i', 'topo/world-land.json', 'topo/frame.json', 'combine-files'],
    ...['-rename-layers', 'land,frame'],
    ...['-o', 'world.topo.json', 'target=*', 'format=topojson', 'no-quantization', 'force'],
  ]);
  const topology = readJson(join(workFolder, 'world.topo.json')) as Topology<Objects<object>>;
  const coarse = quantize(topology, transform);
  writeCompactJson(join(basemapFolder, 'world.topo.json'), rewindTopology(coarse));
}
