// Reads XML forwards, token by token, in one pass and without building a tree. Strict where a file could do harm: no document type
// (so no entities of its own), every element closed, no unknown entity.
import { FileError } from '../fileError';
import { decodeEntities } from './xmlEntities';

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

  /** Goes on to the next token; an element without content is opened, then closed. */
  next(): XmlToken {
    if (this.closesItself) {
      this.closesItself = false;
      return this.close(this.stack.at(-1) ?? '');
    }
    while (this.at < this.xml.length) {
      const token = this.xml.charCodeAt(this.at) === less ? this.readMarkup() : this.readText();
      if (token !== null) return token;
    }
    if (this.stack.length > 0 || !this.started) throw this.damaged('it ends too early');
    return 'end';
  }

  /** Value of an attribute of the element just opened, whatever its prefix; null where it is not there. */
  attribute(wanted: string): string | null {
    const { xml, tagEnd } = this;
    let at = this.tagStart;
    while (at < tagEnd) {
      const sign = xml.indexOf('=', at);
      if (sign === -1 || sign >= tagEnd) return null;
      const opening = skipSpace(xml, sign + 1);
      const mark = xml.charCodeAt(opening);
      if (mark !== quote && mark !== apostrophe) throw this.damaged('an attribute without quotes');
      const closing = xml.indexOf(mark === quote ? '"' : "'", opening + 1);
      if (isNamed(xml, { from: at, to: sign }, wanted)) {
        this.checkLength(closing - opening);
        return this.decode(xml.slice(opening + 1, closing));
      }
      at = closing + 1;
    }
    return null;
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

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= space) at++;
  return at;
}

/** Is this the attribute's name, alone or after a prefix? A declaration `xmlns:r` is none. */
function isNamed(xml: string, { from, to }: { from: number; to: number }, wanted: string): boolean {
  let end = to;
  while (end > from && xml.charCodeAt(end - 1) <= space) end--;
  const start = end - wanted.length;
  if (start <= from || !xml.startsWith(wanted, start)) return false;
  const before = xml[start - 1] ?? '';
  return before <= ' ' || (before === ':' && !xml.slice(from, start).trimStart().startsWith('xmlns'));
}
