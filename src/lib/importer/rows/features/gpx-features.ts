import type { Element } from '@xmldom/xmldom';
import type { XmlKind } from './xml-blocks.ts';
import { localName, type XmlRecord } from './xml-cutter.ts';
import { elementText } from './xml-element-text.ts';
import { childElements, parsedElements } from './xml-parse.ts';

const namespace = 'http://www.topografix.com/GPX/1/1';

/** What the holders of points are called in a table. */
const holderNames: Readonly<Record<string, string>> = { trk: 'track', rte: 'route' };

const axes = ['lon', 'lat'];

type Properties = Map<string, string>;

/** Points of GPX: those by themselves and each one of routes and tracks, with all that is said of them. */
export const gpxRecords: XmlKind = {
  records: ['wpt', 'rtept', 'trkpt'],
  holders: ['trk', 'rte'],
  links: [],
  features: (records) => {
    const { documentElement } = parsedElements(
      records.map(({ xml }) => xml),
      namespace,
    );
    const points = documentElement === null ? [] : childElements(documentElement);
    return points.map((point, i) => featureOf(point, records[i]?.holders ?? []));
  },
};

function featureOf(point: Element, holders: XmlRecord['holders']) {
  const properties: Properties = new Map();
  for (const { tag, name } of holders) {
    properties.set(holderNames[tag] ?? tag, elementText(name));
  }
  addAll(point, properties, axes);
  const coordinates = axes.map((axis) => degreesOf(point.getAttribute(axis) ?? ''));
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: Object.fromEntries(properties),
  };
}

/** An empty text is no number, though `Number` makes it one. */
const degreesOf = (text: string) => (text.trim() === '' ? null : Number(text));

/** Adds attributes and the texts of elements without others in them, such as `ele`, `time` or a pulse among extensions. */
function addAll(element: Element, properties: Properties, but: readonly string[] = []): void {
  for (let i = 0; i < element.attributes.length; i += 1) {
    const attribute = element.attributes.item(i);
    if (attribute === null || but.includes(attribute.name)) continue;
    if (attribute.name.startsWith('xmlns')) continue;
    add(properties, attribute.name === 'href' ? 'link' : attribute.name, attribute.value);
  }
  for (const child of childElements(element)) {
    const isLeaf = childElements(child).length === 0;
    if (isLeaf) add(properties, localName(child.nodeName), child.textContent?.trim() ?? '');
    if (!isLeaf || child.attributes.length > 0) addAll(child, properties);
  }
}

function add(properties: Properties, name: string, text: string): void {
  if (text === '') return;
  const before = properties.get(name);
  properties.set(name, before === undefined ? text : `${before}, ${text}`);
}
