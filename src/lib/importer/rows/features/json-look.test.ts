import { expect, it } from 'vitest';
import { jsonLook } from './json-look.ts';

const crs = '"crs":{"type":"name","properties":{"name":"EPSG:3857"}}';
const collection = '"type":"FeatureCollection","features":[{"type":"Feature"';

it.each([
  ['at its beginning', `{${crs},${collection}`, ',{}]}', 'EPSG:3857'],
  ['at its end', `{${collection}`, `}],${crs}}`, 'EPSG:3857'],
  ['at its end, before others', `{${collection}`, `}],${crs},"n":[{}]}\n`, 'EPSG:3857'],
  ['nowhere', `{${collection}`, `}]}`, null],
  ['in a feature', `{${collection}`, `,"properties":{${crs}}}]}`, null],
  ['in none that is known', `{${collection}`, `}],"crs":null}`, null],
  ['at its beginning, before something large', `{${crs},"x":"`, '"}', 'EPSG:3857'],
])('the reference system of a long file is found %s', (_, head, tail, name) => {
  expect(jsonLook(head, tail, false)).toEqual({ kind: 'features', form: 'value', crs: name });
});

it.each([
  ['{"arcs":[[[1,2', 'features'],
  ['{"objects":{},"arcs":[[[1,2', 'topology'],
  ['{"type":"Topology","arcs":[[[1,2', 'topology'],
  ['{"type":"Other","a":[[[1,2', 'other'],
  ['[{"type":"Feature","a":1},{"b', 'features'],
  ['[{"a":1},{"b', 'other'],
  ['[a],[b]\n1,2', 'none'],
])('%s … is taken for %s', (head, kind) => {
  expect(jsonLook(head, '', false).kind).toBe(kind);
});
