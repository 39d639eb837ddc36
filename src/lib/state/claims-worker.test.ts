import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClaimsMessage, ClaimsQuestion } from '#lib/claims/claims-answers.ts';
import { ClaimsWorker, type WorkerPort } from './claims-worker.ts';

const loads = vi.hoisted(() => ({ fail: false }));
vi.mock('./measured-border.ts', () => ({
  loadBorderIndex: (id: string) =>
    loads.fail ? Promise.reject(new Error(`${id} is gone.`)) : Promise.resolve(id),
}));

/** A worker that notes what it is told and answers when the test says so. */
class FakePort implements WorkerPort {
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  readonly told: ClaimsMessage[] = [];
  isStopped = false;

  postMessage(message: unknown): void {
    this.told.push(message as ClaimsMessage);
  }

  terminate(): void {
    this.isStopped = true;
  }

  answer(number: number): void {
    const data = { number, answer: { kind: 'shape', shape: null } };
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }

  break(): void {
    this.onerror?.call(this as unknown as Worker, { message: 'broken' } as ErrorEvent);
  }

  get asked(): number[] {
    return this.told.flatMap((message) => (message.kind === 'question' ? [message.number] : []));
  }
}

const question = (border = 'osm', tolerance = 0.1) =>
  ({ kind: 'shape', border, tolerance, inputs: {} }) as unknown as ClaimsQuestion;
/** Lets everything that waits for a promise run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

let ports: FakePort[] = [];
const makeWorker = () =>
  new ClaimsWorker(() => {
    const port = new FakePort();
    ports.push(port);
    return port;
  });
beforeEach(() => {
  ports = [];
  loads.fail = false;
});

describe('ClaimsWorker', () => {
  it('starts nothing before it is asked', () => {
    makeWorker();
    expect(ports).toEqual([]);
  });

  it('tells of each border once, and before the first question on it', async () => {
    const worker = makeWorker();
    const answers = [worker.ask(question())];
    await settled();
    ports[0]?.answer(1);
    answers.push(worker.ask(question()));
    await settled();
    ports[0]?.answer(2);
    answers.push(worker.ask(question('dcw')));
    await settled();
    ports[0]?.answer(3);
    expect(await Promise.all(answers)).toHaveLength(3);
    const kinds = ports[0]?.told.map(({ kind }) => kind);
    expect(kinds).toEqual(['border', 'question', 'question', 'border', 'question']);
  });

  it('keeps the newest of the questions that come while it is busy', async () => {
    const worker = makeWorker();
    const first = worker.ask(question());
    await settled();
    const passedOver = worker.ask(question('osm', 0.11));
    const newest = worker.ask(question('osm', 0.12));
    expect(await passedOver).toBeNull();
    ports[0]?.answer(1);
    expect(await first).toMatchObject({ kind: 'shape' });
    await settled();
    expect(ports[0]?.asked).toEqual([1, 2]);
    ports[0]?.answer(2);
    expect(await newest).toMatchObject({ kind: 'shape' });
  });

  it('says so when a border does not load, and goes on', async () => {
    const worker = makeWorker();
    loads.fail = true;
    await expect(worker.ask(question())).rejects.toThrow('osm is gone.');
    loads.fail = false;
    const again = worker.ask(question());
    await settled();
    ports[0]?.answer(1);
    expect(await again).toMatchObject({ kind: 'shape' });
  });

  it('says so when the worker breaks, and starts another one', async () => {
    const worker = makeWorker();
    const lost = worker.ask(question());
    await settled();
    ports[0]?.break();
    await expect(lost).rejects.toThrow('broken');
    expect(ports[0]?.isStopped).toBe(true);
    const again = worker.ask(question());
    await settled();
    expect(ports[1]?.told.map(({ kind }) => kind)).toEqual(['border', 'question']);
    ports[1]?.answer(2);
    expect(await again).toMatchObject({ kind: 'shape' });
  });

  it('answers the next question when the worker breaks before the border line has come', async () => {
    const worker = makeWorker();
    const lost = worker.ask(question());
    const next = worker.ask(question('osm', 0.2));
    ports[0]?.break();
    await expect(lost).rejects.toThrow('broken');
    await settled();
    expect(ports[0]?.told).toEqual([]);
    expect(ports[1]?.told.map(({ kind }) => kind)).toEqual(['border', 'question']);
    ports[1]?.answer(ports[1].asked[0] ?? NaN);
    expect(await next).toMatchObject({ kind: 'shape' });
  });

  it('blames no other question when a border fails to load after the worker broke', async () => {
    const worker = makeWorker();
    loads.fail = true;
    const lost = worker.ask(question());
    loads.fail = false;
    const next = worker.ask(question('osm', 0.2));
    ports[0]?.break();
    await expect(lost).rejects.toThrow('broken');
    await settled();
    ports[1]?.answer(ports[1].asked[0] ?? NaN);
    expect(await next).toMatchObject({ kind: 'shape' });
  });
});
