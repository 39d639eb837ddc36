/** A thread that answers jobs in the order in which it gets them: a web worker, one of Node, or none in tests. */
export interface PoolWorker<Job, Answer> {
  send(job: Job, transfer: readonly ArrayBuffer[]): void;
  /** Called once, before the first job. */
  listen(onanswer: (answer: Answer) => void, onerror: (error: Error) => void): void;
  end(): void;
}

interface Asked<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Jobs that each worker has at most while a list is worked off: one it does, and some so that it need not wait while
 * the one who gives them is kept from it.
 */
const jobsAhead = 4;

/** Shares jobs out among workers. */
export class BlockPool<Job, Answer> {
  readonly #workers: readonly PoolWorker<Job, Answer>[];
  /** Of each worker, the oldest first. */
  readonly #asked: readonly Asked<Answer>[][];
  readonly #transferOf: (job: Job) => readonly ArrayBuffer[];
  #failure: Error | null = null;

  /** @param transferOf which buffers of a job are handed over instead of copied. */
  constructor(
    workers: readonly PoolWorker<Job, Answer>[],
    transferOf: (job: Job) => readonly ArrayBuffer[] = () => [],
  ) {
    if (workers.length === 0) throw new RangeError('A pool needs at least one worker, not 0.');
    this.#workers = workers;
    this.#asked = workers.map(() => []);
    this.#transferOf = transferOf;
    for (const [i, worker] of workers.entries()) {
      worker.listen(
        (answer) => this.#asked[i]?.shift()?.resolve(answer),
        (error) => this.#fail(error),
      );
    }
  }

  /** Has a job done by the worker that has least to do. */
  ask(job: Job): Promise<Answer> {
    let least = 0;
    for (const [i, { length }] of this.#asked.entries()) {
      if (length < (this.#asked[least]?.length ?? 0)) least = i;
    }
    return this.#askWorker(least, job);
  }

  /** Has every worker do a job, before all jobs that it is asked from now on. */
  async askAll(job: Job): Promise<void> {
    await Promise.all(this.#workers.map((_, i) => this.#askWorker(i, job)));
  }

  /**
   * Answers to jobs in the order of the jobs, whatever order they are done in. The next job is taken only when there
   * are fewer than four a worker that were not answered or whose answer was not taken.
   */
  async *inOrder(jobs: AsyncIterable<Job> | Iterable<Job>): AsyncGenerator<Answer, void, void> {
    const ahead: Promise<Answer>[] = [];
    for await (const job of jobs) {
      const answer = this.ask(job);
      // It is waited for later; until then nobody would hear of a failure.
      answer.catch(() => undefined);
      ahead.push(answer);
      if (ahead.length >= jobsAhead * this.#workers.length) yield await (ahead.shift() ?? answer);
    }
    for (const answer of ahead) yield await answer;
  }

  /** Ends the workers. Jobs that were not answered never are. */
  end(): void {
    for (const worker of this.#workers) worker.end();
  }

  #askWorker(i: number, job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) {
        reject(this.#failure);
        return;
      }
      this.#asked[i]?.push({ resolve, reject });
      this.#workers[i]?.send(job, this.#transferOf(job));
    });
  }

  #fail(error: Error): void {
    this.#failure = error;
    for (const asked of this.#asked) {
      for (const { reject } of asked.splice(0)) reject(error);
    }
  }
}
