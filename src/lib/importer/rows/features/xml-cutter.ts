import type { RowProblem } from '../row-source.ts';
import { XmlLines } from './xml-lines.ts';
import { openingBefore, tagEnd } from './xml-tag.ts';

/** Which elements are records, and which hold them and have a `name` that says where they belong. */
export interface XmlRecords {
  readonly records: readonly string[];
  readonly holders: readonly string[];
  /** Which stand for records that are kept elsewhere. */
  readonly links: readonly string[];
}

export interface XmlRecord {
  /** The whole element; empty where it is too long to be read. */
  readonly xml: string;
  /** Its name, with a prefix if there is one. */
  readonly tag: string;
  readonly line: number;
  /** Texts of the names of the elements that hold it, as XML, from the outermost on. */
  readonly holders: readonly { readonly tag: string; readonly name: string }[];
}

interface Frame {
  readonly tag: string;
  name: string;
}

/** No file of people's work nests elements deeper. */
const deepest = 200;
const longestTag = 1_000_000;
/** In UTF-16 units. */
const longestRecord = 16_000_000;
const longestPrefix = 300;
const longestText = 80;

/** What may stand anywhere and hides tags from view, by its beginning and its end. */
const hidden: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Cuts elements out of XML of any length without parsing these; of the rest it keeps only which elements are open.
 * Comments and CDATA sections may hold what looks like tags.
 */
export class XmlCutter {
  /** Records that were cut and not yet taken, in the order of the file. */
  readonly records: XmlRecord[] = [];
  hasLinks = false;
  #text = '';
  #at = 0;
  readonly #lines = new XmlLines();
  readonly #frames: Frame[] = [];
  readonly #wanted: XmlRecords;
  /** End of what hides tags, while it is open. */
  #until = '';
  /** The record that is open: its name, its pieces so far and their length. */
  #tag = '';
  #parts: string[] = [];
  #length = 0;
  #recordLine = 0;

  constructor(wanted: XmlRecords) {
    this.#wanted = wanted;
  }

  /** Cuts the next piece of text; what is wrong with it ends the file. */
  push(text: string): RowProblem | null {
    this.#text += text;
    let problem: RowProblem | null = null;
    for (;;) {
      const step = this.#step();
      if (typeof step === 'object') problem = step;
      if (step !== true) break;
    }
    this.#lines.cut(this.#text, this.#at);
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    return problem;
  }

  /** To be called at the end of the file. */
  end(): RowProblem | null {
    if (this.#tag === '' && this.#frames.length === 0 && this.#until === '') return null;
    const start = this.#parts.join('').slice(0, longestText);
    return this.#problem('cut-off', this.#text.length, start);
  }

  /** Goes on by one tag or so: true where more can be done with the text at hand. */
  #step(): boolean | RowProblem {
    if (this.#until !== '') return this.#hidden();
    return this.#tag === '' ? this.#outside() : this.#inside();
  }

  #hidden(): boolean {
    const found = this.#text.indexOf(this.#until, this.#at);
    if (found === -1) {
      this.#goTo(Math.max(this.#at, this.#text.length - this.#until.length + 1));
      return false;
    }
    this.#goTo(found + this.#until.length);
    this.#until = '';
    return true;
  }

  #outside(): boolean | RowProblem {
    const found = this.#text.indexOf('<', this.#at);
    this.#goTo(found === -1 ? this.#text.length : found);
    if (found === -1) return false;
    const begun = hidden.find(([begin]) => this.#text.startsWith(begin, found));
    if (begun !== undefined) {
      this.#goTo(found + begun[0].length);
      this.#until = begun[1];
      return true;
    }
    // Not every text says `&lt;` where it should.
    if (/\s|\d|=/.test(this.#text.charAt(found + 1))) {
      this.#goTo(found + 1);
      return true;
    }
    const end = tagEnd(this.#text, found);
    if (end === -1) {
      const isEndless = this.#text.length - found > longestTag;
      return isEndless ? this.#problem('malformed-xml', found, '') : false;
    }
    // A document type may define entities, and a few lines of these can fill the memory.
    if (this.#text.startsWith('<!', found)) {
      const declaration = this.#text.slice(found, end + 1);
      if (/\[|<!ENTITY/i.test(declaration)) return this.#problem('entities', found, declaration);
      this.#goTo(end + 1);
      return true;
    }
    return this.#tagAt(found, end);
  }

  #tagAt(start: number, end: number): true | RowProblem {
    const inner = this.#text.slice(start + 1, end);
    const [tag = ''] = /^\/?[^\s/]*/.exec(inner) ?? [];
    const isClosed = inner.endsWith('/');
    if (tag.startsWith('/')) this.#close(tag.slice(1));
    else if (this.#isRecord(tag)) {
      this.#tag = tag;
      this.#recordLine = this.#lines.at(this.#text, start);
      this.#goTo(end + 1);
      if (isClosed) this.#endRecord();
      return true;
    } else if (!isClosed) {
      this.hasLinks ||= this.#wanted.links.includes(localName(tag));
      this.#frames.push({ tag, name: '' });
    }
    this.#goTo(end + 1);
    return this.#frames.length > deepest ? this.#problem('too-deep', start, '') : true;
  }

  #close(tag: string): void {
    const found = this.#frames.findLastIndex((frame) => frame.tag === tag);
    if (found !== -1) this.#frames.length = found;
  }

  /** A record, or the name of what holds records. */
  #isRecord(tag: string): boolean {
    const name = localName(tag);
    if (this.#wanted.records.includes(name)) return true;
    const holder = this.#frames.at(-1);
    return (
      name === 'name' &&
      holder !== undefined &&
      this.#wanted.holders.includes(localName(holder.tag))
    );
  }

  #inside(): boolean {
    const { end, isHidden, isRecordEnd } = openingBefore(this.#text, this.#at, this.#tag);
    if (end === -1) {
      // What begins near the end may go on in the next piece.
      const last = this.#text.lastIndexOf('<');
      const isNear = last >= this.#at && this.#text.length - last < longestPrefix;
      this.#goTo(isNear ? last : this.#text.length);
      return false;
    }
    this.#goTo(end);
    if (isHidden !== '') this.#until = isHidden;
    if (isRecordEnd) this.#endRecord();
    return true;
  }

  #endRecord(): void {
    const xml = this.#length > longestRecord ? '' : this.#parts.join('');
    const tag = this.#tag;
    const holder = this.#frames.at(-1);
    if (localName(tag) === 'name' && holder !== undefined) holder.name = xml.slice(0, 1000);
    else {
      const named = this.#frames.filter(({ name }) => name !== '');
      const holders = named.map(({ tag, name }) => ({ tag: localName(tag), name }));
      this.records.push({ xml, tag, line: this.#recordLine, holders });
    }
    this.#tag = '';
    this.#parts = [];
    this.#length = 0;
  }

  /** Goes on to a place in the text, and keeps what lies between in a record. */
  #goTo(at: number): void {
    if (this.#tag !== '' && this.#length <= longestRecord) {
      this.#parts.push(this.#text.slice(this.#at, at));
      this.#length += at - this.#at;
    }
    this.#at = at;
  }

  #problem(reason: RowProblem['reason'], at: number, text: string): RowProblem {
    const line = this.#lines.at(this.#text, at);
    return { reason, line, text: text.slice(0, longestText) };
  }
}

/** The name of an element without its prefix. */
export const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
