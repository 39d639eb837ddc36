import { version } from '$app/environment';
import type { Claim } from '#lib/case/model.ts';
import type { PlaceSummary } from '#lib/case/summary.ts';
import type { CandidateOutcome } from '#lib/claims/candidate-reading.ts';
import { claimedBounds } from '#lib/claims/claimed-bounds.ts';
import { candidatesGeoJson, type ExportedCandidates } from '#lib/exporter/candidates-geojson.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { BorderReading } from '#lib/state/reading-choice.ts';
import { saveFile } from '#lib/ui/save-file.ts';

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
    const text = JSON.stringify(collection, null, 1);
    saveFile(`${place.id}.geojson`, new Blob([text], { type: 'application/geo+json' }));
    return;
  }
  const { geoJsonToKml } = await import('#lib/exporter/geojson-kml.ts');
  const type = 'application/vnd.google-earth.kml+xml';
  saveFile(`${place.id}.kml`, new Blob([geoJsonToKml(collection)], { type }));
}
