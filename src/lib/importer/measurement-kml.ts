import { kml } from '@tmcw/togeojson';
import type { Collector } from './measurement-collector.ts';
import { readGeoJson } from './measurement-geojson.ts';

/** Parses XML, as a browser's `DOMParser` does; it may throw where the text is none. */
export type ParseXml = (text: string) => Document;

/** Reads the text of a KML file, of this program or another. */
export function readKmlText(text: string, parseXml: ParseXml, collector: Collector): void {
  // Entities of its own are no part of KML, and a few lines of them can fill the memory.
  if (/<!ENTITY/i.test(text)) {
    collector.report('malformed-xml', {}, text);
    return;
  }
  const collection = converted(text, parseXml);
  if (typeof collection === 'string') collector.report(collection, {}, text);
  else readGeoJson(collection, collector);
}

function converted(text: string, parseXml: ParseXml) {
  try {
    const document = parseXml(text);
    // Browsers answer malformed XML with a document that says so.
    const isMalformed = document.getElementsByTagName('parsererror').length > 0;
    if (isMalformed) return 'malformed-xml';
    return document.documentElement.localName === 'kml' ? kml(document) : 'not-kml';
  } catch (error) {
    return error instanceof RangeError ? 'too-deep' : 'malformed-xml';
  }
}
