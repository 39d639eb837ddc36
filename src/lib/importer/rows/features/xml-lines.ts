/** Counts the lines of a text that comes in pieces, each position asked for after the one before. */
export class XmlLines {
  #line = 1;
  /** Where the next line break is in the text at hand, or, if there is none, from where on to look for it. */
  #next = 0;
  #isFound = false;

  /** Line of a place in the text at hand, from 1. */
  at(text: string, place: number): number {
    for (;;) {
      if (!this.#isFound) {
        const found = text.indexOf('\n', this.#next);
        this.#isFound = found !== -1;
        this.#next = found === -1 ? text.length : found;
      }
      if (!this.#isFound || this.#next >= place) return this.#line;
      this.#line += 1;
      this.#next += 1;
      this.#isFound = false;
    }
  }

  /** Says that the text at hand loses its beginning. */
  cut(text: string, place: number): void {
    this.at(text, place);
    this.#next -= place;
  }
}
