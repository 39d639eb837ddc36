import { join } from 'node:path';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Position } from '#lib/geo/position.ts';
import { cutAtDetail } from './cut-at-detail.ts';
import { isControlLine, isMeasuredBorder, splitAtControlLine } from './control-line.ts';
import { landEdges, type EdgeLine, type LandPart } from './land-edges.ts';
import { basemapFolder, workFolder } from './paths.ts';
import { detailBox, regionBox } from './region.ts';
import { rewindTopology } from './rewind-topology.ts';
import { runMapshaper } from './tools.ts';
import { readWorkFile, writeWorkFile } from './work-files.ts';
import { readJson, writeCompactJson } from './write-json.ts';

export interface TopologyOptions {
  readonly file: string;
  readonly rivers: string;
  /** Whether only the part inside the detail box is wanted. */
  readonly insideOnly: boolean;
  /** Greatest distance a line may move when it is simplified. */
  readonly intervalMetres: number;
  readonly leastIslandSquareKilometres: number;
  readonly leastLakeSquareKilometres: number;
  /** Least rank of rivers, 1 (major) to 4 (minor). */
  readonly leastRiverRank: number;
  /** Steps that coordinates are rounded to, along each side of the box. */
  readonly quantization: number;
}

type Lines = Feature<MultiLineString, object>;

function toFeatures(edges: readonly EdgeLine[], properties: object): Lines[] {
  return [true, false].flatMap((inside): Lines[] => {
    const coordinates = edges
      .filter((edge) => edge.inside === inside)
      .map(({ line }) => line.map(([x, y]) => [x, y]));
    if (coordinates.length === 0) return [];
    return [
      {
        type: 'Feature',
        properties: { ...properties, inside },
        geometry: { type: 'MultiLineString', coordinates },
      },
    ];
  });
}

function landParts(name: string): LandPart[] {
  const features = readWorkFile<Polygon | MultiPolygon, { country: string; inside: boolean }>(name);
  return features.map(({ properties, geometry }) => ({
    ...properties,
    rings: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(
      (polygon) => polygon.map((ring) => ring.map(([x = NaN, y = NaN]): Position => [x, y])),
    ),
  }));
}

/** Writes one TopoJSON file of the base map from the layers in the work folder. */
export function buildTopology(options: TopologyOptions): void {
  const { intervalMetres, insideOnly } = options;
  const cut = (source: string, target: string, select: readonly string[] = []): void =>
    cutAtDetail({ source, target, select, intervalMetres, insideOnly });
  const islands = `min-area=${options.leastIslandSquareKilometres}km2`;
  cut('land.json', 'topo/land.json', ['-filter-islands', islands]);
  const largeLakes = `squareKilometres >= ${options.leastLakeSquareKilometres}`;
  const lakeFields = ['-filter-fields', 'seasonal,name'];
  cut('lakes.json', 'topo/lakes.json', ['-filter', largeLakes, ...lakeFields]);
  cut(options.rivers, 'topo/rivers.json', ['-filter', `rank <= ${options.leastRiverRank}`]);
  cut('provinces.json', 'topo/provinces.json');
  cut('claim-limits.json', 'claim-limits-cut.json');

  const edges = landEdges(landParts('topo/land.json'), [
    regionBox,
    ...(insideOnly ? [detailBox] : []),
  ]);
  const isCoast = ({ countries }: EdgeLine): boolean => countries.length === 1;
  const borders = edges
    .filter((edge) => !isCoast(edge) && !isMeasuredBorder(edge))
    .flatMap(splitAtControlLine);
  const agreed = borders.filter((edge) => !isControlLine(edge));
  const limits = readWorkFile<MultiLineString, object>('claim-limits-cut.json').map((feature) => ({
    ...feature,
    properties: { kind: 'claim-limit', ...feature.properties },
  }));
  writeWorkFile('topo/coast.json', toFeatures(edges.filter(isCoast), {}));
  writeWorkFile('topo/countries.json', toFeatures(agreed, {}));
  writeWorkFile('topo/disputed.json', [
    ...toFeatures(borders.filter(isControlLine), { kind: 'control-line' }),
    ...limits,
  ]);

  const names = ['land', 'coast', 'countries', 'provinces', 'disputed', 'rivers', 'lakes'];
  runMapshaper([
    ...['-i', ...names.map((name) => `topo/${name}.json`), 'combine-files'],
    ...['-o', options.file, 'target=*', 'format=topojson'],
    ...[`quantization=${options.quantization}`, 'force'],
  ]);
  const topology = readJson(join(workFolder, options.file)) as Topology;
  writeCompactJson(join(basemapFolder, options.file), rewindTopology(topology));
}
