// Reads XML forwards, token by token, in one pass: the only place that takes XML apart. Strict where a file could do harm: no
// document type (so no entities of its own), every element closed, no unknown entity, a bound on depth.
import { FileError } from '../fileError';
import { findAttribute } from './attributes';
import { decodeEntities } from './entities';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

/** Deeper than any part of a workbook. */
const deepest = 256;
/** Longer than any text of a cell (32,767 characters), however it is written. */
const longestText = 1_000_000;
const [less, greater, slash, exclamation, question, quote, apostrophe, space] = [
  0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x22, 0x27, 0x20,
] as const;

export class XmlReader {
  /** Name of the element that was just opened or closed, without prefix. */
  name = '';
  /** Where the token begins in the text; it reaches to `end`. Comments and instructions are no tokens. */
  start = 0;
  private at = 0;
  private tagStart = 0;
  private tagEnd = 0;
  private textStart = 0;
  private textEnd = 0;
  private literal = false;
  private closesItself = false;
  private readonly stack: string[] = [];
  private started = false;

  /** @param part name of the part, for the error */
  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {}

  /** Elements open now, the one just opened among them. */
  get depth(): number {
    return this.stack.length;
  }

  get end(): number {
    return this.at;
  }

  /** Of the element just opened: its name with the prefix, its attributes as they stand, and whether it is written `<a/>`. */
  get tag(): { readonly name: string; readonly attributes: string; readonly closed: boolean } {
    const attributes = this.xml.slice(this.tagStart, this.tagEnd);
    return { name: this.stack[this.stack.length - 1] ?? '', attributes, closed: this.closesItself };
  }

  /** Goes on to the next token; an element without content is opened, then closed. */
  next(): XmlToken {
    this.start = this.at;
    if (this.closesItself) {
      this.closesItself = false;
      return this.close(this.stack.at(-1) ?? '');
    }
    while (this.at < this.xml.length) {
      const token = this.xml.charCodeAt(this.at) === less ? this.readMarkup() : this.readText();
      if (token !== null) return token;
      this.start = this.at;
    }
    if (this.stack.length > 0 || !this.started) throw this.damaged('it ends too early');
    return 'end';
  }

  /** Value of an attribute of the element just opened, whatever its prefix; null where it is not there. */
  attribute(wanted: string): string | null {
    const span = findAttribute(this.xml, {
      from: this.tagStart,
      to: this.tagEnd,
      name: wanted,
      anyPrefix: true,
    });
    if (span === null) return null;
    if (span === 'unquoted') throw this.damaged('an attribute without quotes');
    this.checkLength(span.valueTo - span.valueFrom);
    return this.decode(this.xml.slice(span.valueFrom, span.valueTo));
  }

  /** Text of the text token just read. */
  text(): string {
    this.checkLength(this.textEnd - this.textStart);
    const raw = this.xml.slice(this.textStart, this.textEnd);
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    return this.literal ? text : this.decode(text);
  }

  /** All text up to the end of the element just opened, that of elements inside it too. */
  textWithin(): string {
    const depth = this.depth;
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === 'text') this.checkLength((text += this.text()).length);
      if (token === 'end' || (token === 'close' && this.depth < depth)) return text;
    }
  }

  /** A text that would take long to put together is none that Excel wrote. */
  checkLength(characters: number): void {
    if (characters > longestText) throw this.damaged(`a text of ${characters} characters`);
  }

  damaged(what: string): FileError {
    return new FileError('damaged', `${this.part}: ${what}`);
  }

  private readText(): XmlToken | null {
    const end = this.xml.indexOf('<', this.at);
    this.textStart = this.at;
    this.textEnd = this.at = end === -1 ? this.xml.length : end;
    this.literal = false;
    if (this.stack.length > 0) return 'text';
    if (/[^\s\uFEFF]/.test(this.xml.slice(this.textStart, this.textEnd)))
      throw this.damaged('text outside all elements');
    return null;
  }

  private readMarkup(): XmlToken | null {
    const { xml, at } = this;
    const next = xml.charCodeAt(at + 1);
    if (next === slash) return this.readClosingTag();
    if (next === question) return this.skip('?>');
    if (next !== exclamation) return this.readOpeningTag();
    if (xml.startsWith('<!--', at)) return this.skip('-->');
    if (!xml.startsWith('<![CDATA[', at)) throw this.damaged('a document type');
    this.skip(']]>');
    [this.textStart, this.textEnd, this.literal] = [at + 9, this.at - 3, true];
    return 'text';
  }

  private skip(ending: string): null {
    const end = this.xml.indexOf(ending, this.at + 2);
    if (end === -1) throw this.damaged(`no ${ending}`);
    this.at = end + ending.length;
    return null;
  }

  private readClosingTag(): XmlToken {
    const end = this.xml.indexOf('>', this.at);
    if (end === -1) throw this.damaged('it ends within a tag');
    const name = this.xml.slice(this.at + 2, end).trimEnd();
    this.at = end + 1;
    return this.close(name);
  }

  private close(name: string): XmlToken {
    if (this.stack.pop() !== name) throw this.damaged(`</${name}> closes nothing`);
    this.name = localName(name);
    return 'close';
  }

  private readOpeningTag(): XmlToken {
    const end = this.findTagEnd();
    const closesItself = this.xml.charCodeAt(end - 1) === slash;
    let nameEnd = this.at + 1;
    const last = closesItself ? end - 1 : end;
    while (nameEnd < last && this.xml.charCodeAt(nameEnd) > space) nameEnd++;
    const name = this.xml.slice(this.at + 1, nameEnd);
    if (name === '') throw this.damaged('a tag without a name');
    if (this.stack.length === 0 && this.started) throw this.damaged('a second root');
    this.started = true;
    if (this.stack.push(name) > deepest) throw this.damaged('elements too deep in each other');
    [this.tagStart, this.tagEnd, this.at] = [nameEnd, last, end + 1];
    this.closesItself = closesItself;
    this.name = localName(name);
    return 'open';
  }

  /** A ">" may stand in an attribute's value. */
  private findTagEnd(): number {
    const { xml } = this;
    let mark = 0;
    for (let at = this.at + 1; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (mark !== 0) {
        if (code === mark) mark = 0;
      } else if (code === greater) return at;
      else if (code === quote || code === apostrophe) mark = code;
      else if (code === less) break;
    }
    throw this.damaged('it ends within a tag');
  }

  private decode(text: string): string {
    return decodeEntities(text, (entity) => this.damaged(`entity ${entity}`));
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
