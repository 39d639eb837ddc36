import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockPool, type PoolWorker } from './block-pool.ts';

type Tell = (answer: number) => void;

/** Workers that answer ten times a job, each its own jobs in order, when a scheduler has them do so. */
function workersOf(count: number, scheduler: fc.Scheduler) {
  let busy = 0;
  let busiest = 0;
  const worker = (): PoolWorker<number, number> => {
    let tell: Tell = () => undefined;
    let last: Promise<unknown> = Promise.resolve();
    return {
      send: (job) => {
        busy += 1;
        busiest = Math.max(busiest, busy);
        last = last
          .then(() => scheduler.schedule(Promise.resolve(job)))
          .then(() => {
            busy -= 1;
            tell(10 * job);
          });
      },
      listen: (onanswer) => {
        tell = onanswer;
      },
      end: () => {},
    };
  };
  return { workers: Array.from({ length: count }, worker), busiest: () => busiest };
}

/** Fails at its first job, and answers nothing. */
const failing = (): PoolWorker<number, number> => {
  let fail: ((error: Error) => void) | undefined;
  return {
    send: () => {
      const failure = fail;
      fail = undefined;
      setImmediate(() => failure?.(new Error('out of memory')));
    },
    listen: (_, onerror) => {
      fail = onerror;
    },
    end: () => {},
  };
};

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const collected: Value[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

describe('BlockPool', () => {
  it('answers in the order of jobs whatever order they are done in, few at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(99), { maxLength: 20 }),
        async (scheduler, count, jobs) => {
          const { workers, busiest } = workersOf(count, scheduler);
          const pool = new BlockPool(workers);
          const answers = await scheduler.waitFor(collect(pool.inOrder(jobs)));
          expect(answers).toEqual(jobs.map((job) => 10 * job));
          expect(busiest()).toBeLessThanOrEqual(4 * count);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes no more jobs than it can have done', async () => {
    let taken = 0;
    function* jobs() {
      for (; taken < 100; taken += 1) yield taken;
    }
    const silent: PoolWorker<number, number> = {
      send: () => {},
      listen: () => {},
      end: () => {},
    };
    const pool = new BlockPool([silent, silent]);
    void pool.inOrder(jobs()).next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(taken).toBeLessThanOrEqual(8);
  });

  it('gives a job to the worker that has least to do', () => {
    const sent: string[] = [];
    const silent = (name: string): PoolWorker<number, number> => ({
      send: (job) => sent.push(`${name}${job}`),
      listen: () => {},
      end: () => {},
    });
    const pool = new BlockPool([silent('a'), silent('b')]);
    for (const job of [1, 2, 3, 4]) void pool.ask(job);
    expect(sent).toEqual(['a1', 'b2', 'a3', 'b4']);
  });

  it('has every worker do what all are asked', async () => {
    const asked: number[] = [];
    const worker = (name: number): PoolWorker<string, number> => {
      let tell: Tell = () => {};
      return {
        send: () => {
          asked.push(name);
          setImmediate(() => tell(name));
        },
        listen: (onanswer) => {
          tell = onanswer;
        },
        end: () => {},
      };
    };
    await new BlockPool([worker(0), worker(1), worker(2)]).askAll('begin');
    expect(asked).toEqual([0, 1, 2]);
  });

  it('tells of a failure to whoever waits and whoever asks later', async () => {
    const pool = new BlockPool([failing()]);
    await expect(collect(pool.inOrder([1, 2, 3]))).rejects.toThrow('out of memory');
    await expect(pool.ask(4)).rejects.toThrow('out of memory');
  });

  it('needs a worker', () => {
    expect(() => new BlockPool([])).toThrow('at least one worker, not 0');
  });
});
