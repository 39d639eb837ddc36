/** Keeps what was last asked for by name. */
export class RecentMap<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept by this name, else what is made now. */
  async get(name: string, make: () => Promise<Value>): Promise<Value> {
    const value = this.#values.get(name) ?? (await make());
    this.#values.delete(name);
    this.#values.set(name, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
