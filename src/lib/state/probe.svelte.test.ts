import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { borderDistance } from '#lib/geo/border-distance.ts';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import { ProbeMeasure } from './probe.svelte.ts';

interface Load {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}
const waiting = vi.hoisted(() => new Map<string, Load>());

vi.mock('./border.ts', () => ({
  loadBorder: (id: string) => {
    const known = waiting.get(id);
    if (known !== undefined) return known.promise;
    let resolve: Load['resolve'] = () => {};
    let reject: Load['reject'] = () => {};
    const promise = new Promise<unknown>((yes, no) => {
      resolve = yes;
      reject = no;
    });
    waiting.set(id, { promise, resolve, reject });
    return promise;
  },
}));

const lineAt = (longitude: number): Position[] => [
  [longitude, 25],
  [longitude, 30],
];
const arrives = async (id: string, longitude: number) => {
  await settled();
  waiting.get(id)?.resolve({ line: lineAt(longitude) });
  await settled();
};
const fails = async (id: string) => {
  await settled();
  waiting.get(id)?.reject(new Error(`${id} is gone.`));
  await settled();
};
/** Lets everything that waits for a promise or a module run. */
async function settled() {
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setImmediate(resolve));
}

const here: Position = [64, 27];
const kilometres = (metres: number | undefined) => Math.round((metres ?? NaN) / 1000);

/** A probe that asks whatever the returned function was last called with. */
function probeOf(datasets: readonly string[]) {
  let asked = $state.raw<Position | null>(null);
  let probe: ProbeMeasure | undefined;
  const stop = $effect.root(() => {
    probe = new ProbeMeasure(() => ({ position: asked, datasets }));
  });
  if (probe === undefined) throw new Error('No probe.');
  flushSync();
  const ask = (position: Position | null) => {
    asked = position;
    flushSync();
  };
  return { probe, ask, stop };
}

describe('ProbeMeasure', () => {
  beforeEach(() => waiting.clear());

  it('asks for nothing until there is a position', () => {
    const { probe, stop } = probeOf(['osm']);
    expect([probe.status, probe.line, probe.result]).toEqual(['idle', null, null]);
    expect(waiting.size).toBe(0);
    stop();
  });

  it('measures on the first border, then gives the range of all', async () => {
    const { probe, ask, stop } = probeOf(['osm', 'dcw', 'gshhg']);
    ask(here);
    expect([probe.status, probe.line]).toEqual(['loading', { position: here, nearest: null }]);
    await arrives('osm', 63);
    expect(probe.status).toBe('done');
    expect(probe.result).toEqual(borderDistance(buildBorderIndex(lineAt(63)), here));
    expect(probe.line?.nearest).toEqual(probe.result?.nearest.position);
    expect(probe.range).toBeNull();
    await arrives('dcw', 62.5);
    await arrives('gshhg', 63.5);
    expect(kilometres(probe.range?.lowMetres)).toBe(50);
    expect(kilometres(probe.range?.highMetres)).toBe(149);
    stop();
  });

  it('counts the measured border into the range, and leaves out one that fails', async () => {
    const { probe, ask, stop } = probeOf(['osm', 'dcw', 'gshhg']);
    ask(here);
    await arrives('osm', 63);
    await fails('dcw');
    await arrives('gshhg', 63.5);
    expect(kilometres(probe.range?.lowMetres)).toBe(50);
    expect(kilometres(probe.range?.highMetres)).toBe(99);
    stop();
  });

  it('has no range where no other border loads', async () => {
    const { probe, ask, stop } = probeOf(['osm', 'dcw']);
    ask(here);
    await arrives('osm', 63);
    await fails('dcw');
    expect([probe.status, probe.range]).toEqual(['done', null]);
    stop();
  });

  it('fails where the measured border does not load', async () => {
    const { probe, ask, stop } = probeOf(['osm', 'dcw']);
    ask(here);
    await fails('osm');
    expect([probe.status, probe.result]).toEqual(['failed', null]);
    stop();
  });

  it('drops an answer to a question that was taken back', async () => {
    const { probe, ask, stop } = probeOf(['osm', 'dcw']);
    ask(here);
    ask(null);
    await arrives('osm', 63);
    expect([probe.status, probe.result, probe.line]).toEqual(['idle', null, null]);
    stop();
  });

  it('answers the last question only', async () => {
    const { probe, ask, stop } = probeOf(['osm', 'dcw']);
    ask(here);
    await arrives('osm', 63);
    const there: Position = [65, 28];
    ask(there);
    expect(probe.result).toBeNull();
    await arrives('dcw', 62.5);
    expect(probe.result).toEqual(borderDistance(buildBorderIndex(lineAt(63)), there));
    expect(probe.position).toEqual(there);
    const expected = borderDistance(buildBorderIndex(lineAt(62.5)), there).wgs84Metres;
    expect(probe.range?.highMetres).toBe(expected);
    stop();
  });
});
