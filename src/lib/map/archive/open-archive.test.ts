import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  writeArchive,
  type ArchiveContent,
} from '../../../../tests/fixtures/pmtiles/write-archive.ts';
import { boundsOfHeader, openArchive, type Archive } from './open-archive.ts';

const point = { longitude: 64.09459, latitude: 26.97186, attributes: { name: 'here' } };
const content: ArchiveContent = {
  layers: { sites: [point], others: [{ ...point, longitude: -64.09459 }] },
  ...{ minZoom: 0, maxZoom: 5, metadata: { name: 'Two points' } },
};

/** Answers each request with the part of a file that it asks for, or with what is said instead. */
function serve(file: Buffer, status?: number) {
  const ranges: string[] = [];
  vi.stubGlobal('fetch', (_: string, { headers }: { headers: Headers | { range: string } }) => {
    const range = new Headers(headers).get('range') ?? '';
    ranges.push(range);
    if (status !== undefined) {
      const whole = status === 200 ? file : null;
      return Promise.resolve(
        new Response(whole && new Uint8Array(whole), {
          status,
          headers: { 'content-length': String(file.length) },
        }),
      );
    }
    const [from = 0, to = 0] = range.replace('bytes=', '').split('-').map(Number);
    if (from >= file.length) return Promise.resolve(new Response(null, { status: 416 }));
    const part = new Uint8Array(file.subarray(from, to + 1));
    return Promise.resolve(new Response(part, { status: 206 }));
  });
  return ranges;
}
const open = () => openArchive('https://example.org/points.pmtiles');
afterEach(() => vi.unstubAllGlobals());

describe('an archive that is as it should be', () => {
  it('is opened with two requests', async () => {
    const ranges = serve(writeArchive(content));
    expect(await open()).toMatchObject({
      ...{ name: 'Two points', attribution: '', layers: ['sites', 'others'] },
      ...{ encoding: 'mvt', minZoom: 0, maxZoom: 5 },
      bounds: [-64.09459, 26.97186, 64.09459, 26.97186],
    });
    expect(ranges).toHaveLength(2);
  });

  it('gives its tiles', async () => {
    serve(writeArchive(content));
    const { tiles } = (await open()) as Archive;
    const tile = await tiles.getZxy(5, 21, 13);
    expect(new TextDecoder().decode(tile?.data)).toContain('here');
    expect(await tiles.getZxy(5, 0, 0)).toBeUndefined();
  });
});

describe('what cannot be shown is told apart', () => {
  const archive = writeArchive(content);

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [200, 'no-ranges'],
    [403, 'unreachable'],
    [500, 'unreachable'],
  ])('where the server answers with %i', async (status, problem) => {
    serve(Buffer.concat([archive, Buffer.alloc(20_000)]), status);
    expect(await open()).toBe(problem);
  });

  it('where nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await open()).toBe('unreachable');
  });

  it.each([
    ['another file', Buffer.from('longitude,latitude\n64,27\n'.repeat(100))],
    ['an empty one', Buffer.alloc(0)],
    ['one that is cut short', archive.subarray(0, 140)],
    ['one of an older version', Buffer.concat([Buffer.from('PMTiles\u0002'), archive.subarray(8)])],
  ])('where the file is %s', async (_, file) => {
    serve(file);
    expect(await open()).toBe('not-pmtiles');
  });

  it('where tiles are packed in a way that browsers do not unpack', async () => {
    const brotli = Buffer.from(archive);
    brotli.writeUInt8(3, 98);
    serve(brotli);
    expect(await open()).toBe('not-pmtiles');
  });

  it.each([2, 3, 4, 5, 0])(
    'where tiles are of type %i, which is no vector tile',
    async (tileType) => {
      serve(writeArchive({ ...content, tileType }));
      expect(await open()).toBe('not-vector');
    },
  );

  it('where no layer is named', async () => {
    serve(writeArchive({ ...content, metadata: { vector_layers: [] } }));
    expect(await open()).toBe('no-layers');
  });
});

describe('the box of an archive', () => {
  const header = { minLon: 60, minLat: 25, maxLon: 65, maxLat: 30 };

  it('is what the header says, also round a single point', () => {
    expect(boundsOfHeader(header)).toEqual([60, 25, 65, 30]);
    expect(boundsOfHeader({ ...header, maxLon: 60, maxLat: 25 })).toEqual([60, 25, 60, 25]);
  });

  it.each([
    { minLon: 0, minLat: 0, maxLon: 0, maxLat: 0 },
    { ...header, minLon: 66 },
    { ...header, minLat: 31 },
    { ...header, maxLon: 200 },
    { ...header, minLat: -91 },
  ])('is none where it makes no sense: %o', (box) => {
    expect(boundsOfHeader(box)).toBeNull();
  });
});
