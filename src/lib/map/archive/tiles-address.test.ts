import { expect, it } from 'vitest';
import tileHosts from '#geodata/tile-hosts.json';
import { tilesAddress } from './tiles-address.ts';

const site = 'https://sarhad.example/app/';
const hosts = ['https://tiles.example.org'];
const addressOf = (text: string) => tilesAddress(text, site, hosts);

it.each([
  ['points.pmtiles', 'https://sarhad.example/app/points.pmtiles'],
  ['/data/points.pmtiles?v=2#x', 'https://sarhad.example/data/points.pmtiles?v=2'],
  ['https://sarhad.example/points.pmtiles', 'https://sarhad.example/points.pmtiles'],
  ['https://tiles.example.org/a/points.pmtiles', 'https://tiles.example.org/a/points.pmtiles'],
  [' https://tiles.example.org/points.pmtiles ', 'https://tiles.example.org/points.pmtiles'],
])('allows %s, on the site or on a server that the build names', (text, url) => {
  expect(addressOf(text)).toEqual({ kind: 'allowed', url });
});

it.each([
  ['https://elsewhere.example/points.pmtiles', 'https://elsewhere.example'],
  ['//elsewhere.example/points.pmtiles', 'https://elsewhere.example'],
  ['http://tiles.example.org/points.pmtiles', 'http://tiles.example.org'],
  ['https://tiles.example.org:8443/points.pmtiles', 'https://tiles.example.org:8443'],
  ['https://tiles.example.org.elsewhere.example/a', 'https://tiles.example.org.elsewhere.example'],
  ['https://sub.tiles.example.org/points.pmtiles', 'https://sub.tiles.example.org'],
])('refuses %s, and says whom it would ask', (text, origin) => {
  expect(addressOf(text)).toEqual({ kind: 'foreign', origin });
});

it.each([
  '',
  '   ',
  'https://',
  'javascript:alert(1)',
  'data:application/octet-stream,PMTiles',
  'file:///etc/points.pmtiles',
  'blob:https://sarhad.example/1',
  'https://user@tiles.example.org/points.pmtiles',
  'https://:secret@tiles.example.org/points.pmtiles',
])('knows that “%s” is no address of a file on the web', (text) => {
  expect(addressOf(text)).toEqual({ kind: 'malformed' });
});

it('names origins only in the file of allowed servers', () => {
  const named: readonly string[] = tileHosts;
  expect(named.map((host) => new URL(host).origin)).toEqual([...named]);
});
