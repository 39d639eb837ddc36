import type {
  ClaimsAnswer,
  ClaimsMessage,
  ClaimsQuestion,
  NumberedAnswer,
} from '#lib/claims/claims-answers.ts';
import { loadBorderIndex } from './measured-border.ts';

/** The part of a worker that is used. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Waiting {
  readonly question: ClaimsQuestion;
  readonly resolve: (answer: ClaimsAnswer | null) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Answers questions beside the page, one at a time. While one is being worked out only the newest of
 * those that come is kept, so that a slider that moves faster than answers come never queues up.
 */
export class ClaimsWorker {
  readonly #make: () => WorkerPort;
  readonly #sentBorders = new Set<string>();
  #port: WorkerPort | null = null;
  #number = 0;
  #current: Waiting | null = null;
  #next: Waiting | null = null;

  /** @param make starts the worker; called when there is something to ask. */
  constructor(make: () => WorkerPort) {
    this.#make = make;
  }

  /**
   * The answer, or null where a newer question took its place before it was looked at. Rejects where the
   * border line or the worker does not load; the next question tries again.
   */
  ask(question: ClaimsQuestion): Promise<ClaimsAnswer | null> {
    return new Promise((resolve, reject) => {
      this.#next?.resolve(null);
      this.#next = { question, resolve, reject };
      if (this.#current === null) void this.#takeNext();
    });
  }

  stop(): void {
    this.#port?.terminate();
    this.#port = null;
    this.#sentBorders.clear();
  }

  async #takeNext(): Promise<void> {
    this.#current = this.#next;
    this.#next = null;
    if (this.#current === null) return;
    const current = this.#current;
    const { question } = current;
    try {
      const port = (this.#port ??= this.#start());
      const post = (message: ClaimsMessage) => port.postMessage(message);
      if (!this.#sentBorders.has(question.border)) {
        const index = await loadBorderIndex(question.border);
        // The worker may have broken meanwhile, and then another question has its turn.
        if (this.#port !== port) return;
        post({ kind: 'border', id: question.border, index });
        this.#sentBorders.add(question.border);
      }
      this.#number += 1;
      post({ kind: 'question', number: this.#number, question });
    } catch (reason) {
      if (this.#current !== current) return;
      this.#fail(reason instanceof Error ? reason : new Error(String(reason)));
    }
  }

  #start(): WorkerPort {
    const port = this.#make();
    port.onmessage = ({ data }: MessageEvent<NumberedAnswer>) => {
      if (data.number !== this.#number) return;
      this.#current?.resolve(data.answer);
      void this.#takeNext();
    };
    port.onerror = (event) => {
      this.stop();
      this.#fail(new Error(`The worker failed: ${event.message}`));
    };
    return port;
  }

  #fail(reason: Error): void {
    this.#current?.reject(reason);
    void this.#takeNext();
  }
}
