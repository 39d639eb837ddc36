import { kmlGen } from '@tmcw/togeojson';
import type { XmlKind } from './xml-blocks.ts';
import type { XmlRecord } from './xml-cutter.ts';
import { parsedElements } from './xml-parse.ts';
import { elementText } from './xml-element-text.ts';

const namespace = 'http://www.opengis.net/kml/2.2';

/** Placemarks of KML, with the names of the folders that they lie in as a property `folder`. */
export const kmlRecords: XmlKind = {
  records: ['Placemark'],
  holders: ['Folder'],
  links: ['NetworkLink'],
  features: (records) => {
    const document = parsedElements(records.map(plainXml), namespace);
    const features = [...kmlGen(document)];
    return features.map((feature, i) => ({
      ...feature,
      properties: propertiesOf(feature.properties ?? {}, records[i]?.holders ?? []),
    }));
  },
};

/** Without the prefix that some write before every element of KML itself. */
function plainXml({ xml, tag }: XmlRecord): string {
  const [prefix, name] = tag.split(':');
  return name === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</'); // prettier-ignore
}

/** Flat, so that each has a column; descriptions in HTML are text like any other. */
function propertiesOf(
  { description, timespan, ...others }: Readonly<Record<string, unknown>>,
  holders: XmlRecord['holders'],
) {
  const { value } = (description ?? {}) as { readonly value?: unknown };
  const folder = holders.map(({ name }) => elementText(name)).join(' / ');
  return {
    ...(folder === '' ? {} : { folder }),
    ...others,
    ...(description === undefined ? {} : { description: value ?? description }),
    ...(typeof timespan === 'object' ? timespan : {}),
  };
}
