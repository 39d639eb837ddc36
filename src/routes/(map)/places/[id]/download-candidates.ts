import { version } from '$app/environment';
import type { Claim } from '#lib/case/model.ts';
import type { PlaceSummary } from '#lib/case/summary.ts';
import type { CandidateOutcome } from '#lib/claims/candidate-reading.ts';
import { claimedBounds } from '#lib/claims/claimed-bounds.ts';
import { candidatesGeoJson, type ExportedCandidates } from '#lib/exporter/candidates-geojson.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { BorderReading } from '#lib/state/reading-choice.ts';

interface Shown {
  readonly place: Pick<PlaceSummary, 'id' | 'name'>;
  readonly outcome: CandidateOutcome;
  readonly reading: BorderReading;
  /** Distance claims about the place. */
  readonly claims: readonly Claim[];
  readonly borders: readonly ExportedCandidates['border'][];
}

/** Hands the areas that are shown to the reader as a file, with all that they were worked out from. */
export async function downloadCandidates(
  format: 'geojson' | 'kml',
  { place, outcome, reading, claims, borders }: Shown,
): Promise<void> {
  const border = borders.find(({ id }) => id === reading.border);
  if (outcome.kind !== 'areas' || border === undefined) return;
  const collection = candidatesGeoJson({
    place: { id: place.id, name: place.name },
    areas: outcome.areas,
    claims: claims
      .filter(({ id }) => reading.claimIds.includes(id))
      .flatMap(({ id, statement, speaker, outlet, figure }) =>
        figure?.kind === 'distance'
          ? [{ id, statement, speaker, outlet, ...claimedBounds(figure, reading.tolerance) }]
          : [],
      ),
    within: reading.areaIds,
    tolerance: reading.tolerance,
    border: {
      id: border.id,
      dataset: border.dataset,
      version: border.version,
      licence: border.licence,
    },
    software: `${m.site_name()} ${version}`,
    caution: m.candidate_caution(),
  });
  if (format === 'geojson') {
    save(`${place.id}.geojson`, 'application/geo+json', JSON.stringify(collection, null, 1));
    return;
  }
  const { geoJsonToKml } = await import('#lib/exporter/geojson-kml.ts');
  save(`${place.id}.kml`, 'application/vnd.google-earth.kml+xml', geoJsonToKml(collection));
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
