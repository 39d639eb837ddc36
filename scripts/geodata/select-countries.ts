import type { Feature, MultiPolygon } from 'geojson';
import type { PolygonRings } from './geo-maps.ts';
import { countryCodes, marginBox } from './region.ts';

const [west, south, east, north] = marginBox;

function touchesMargin([outer = []]: PolygonRings): boolean {
  const longitudes = outer.map(([longitude]) => longitude);
  const latitudes = outer.map(([, latitude]) => latitude);
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const greatest = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return (
    least(longitudes) < east &&
    greatest(longitudes) > west &&
    least(latitudes) < north &&
    greatest(latitudes) > south
  );
}

/** The polygons of every country that come near the region, not clipped yet. */
export function selectCountries(
  countries: ReadonlyMap<string, readonly PolygonRings[]>,
): Feature<MultiPolygon, { country: string }>[] {
  return [...countries].flatMap(([alpha3, polygons]) => {
    const near = polygons.filter(touchesMargin);
    if (near.length === 0) return [];
    const country = countryCodes[alpha3];
    if (!country)
      throw new Error(`The region holds a country without a two-letter code: ${alpha3}.`);
    const coordinates = near.map((rings) =>
      rings.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude])),
    );
    return [
      {
        type: 'Feature',
        properties: { country },
        geometry: { type: 'MultiPolygon', coordinates },
      },
    ];
  });
}
