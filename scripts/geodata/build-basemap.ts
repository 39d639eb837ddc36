import { buildClaimLimits } from './build-claim-limits.ts';
import { buildLabels } from './build-labels.ts';
import { buildLakes } from './build-lakes.ts';
import { buildLand } from './build-land.ts';
import { buildProvinces } from './build-provinces.ts';
import { buildRivers } from './build-rivers.ts';
import { buildTopology } from './build-topology.ts';
import { buildWorld } from './build-world.ts';
import type { PolygonRings } from './geo-maps.ts';

type Countries = ReadonlyMap<string, readonly PolygonRings[]>;

/** Writes the base map. Takes the two geo-maps products, polygons by ISO alpha-3 code. */
export function buildBasemap(maritime: Countries, land: Countries): void {
  buildLand(maritime, land);
  buildLakes();
  buildProvinces();
  buildClaimLimits();
  buildRivers('rivers-region', 'i');
  buildRivers('rivers-detail', 'h');
  buildTopology({
    file: 'region.topo.json',
    rivers: 'rivers-region.json',
    insideOnly: false,
    intervalMetres: 200,
    leastIslandSquareKilometres: 5,
    leastLakeSquareKilometres: 50,
    leastRiverRank: 3,
    quantization: 40_000,
  });
  buildTopology({
    file: 'detail.topo.json',
    rivers: 'rivers-detail.json',
    insideOnly: true,
    intervalMetres: 10,
    leastIslandSquareKilometres: 0.1,
    leastLakeSquareKilometres: 5,
    leastRiverRank: 4,
    quantization: 100_000,
  });
  buildWorld();
  buildLabels();
}
