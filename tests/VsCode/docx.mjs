// A .docx as a list of parts: read, compared, written.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** @returns {Map<string, Buffer>} the parts in their order */
export function readParts(file) {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    parts.set(name, bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + extraLength + commentLength;
  }

  return parts;
}

export function writeParts(file, parts) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(0x00210000, 6);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, path, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, path);
    offset += 30 + path.length + packed.length;
  }

  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  writeFileSync(file, Buffer.concat([...locals, index, end]));
}

/** The names of the parts that differ. */
export function differingParts(left, right) {
  const [a, b] = [readParts(left), readParts(right)];
  return [...new Set([...a.keys(), ...b.keys()])].filter(name => !(a.get(name)?.equals(b.get(name) ?? Buffer.alloc(0)) ?? false));
}

/** Three hundred pages: one clause with its sub-clauses again and again, and one fault near the end. */
export function writeLongDraft(sample, target, clauses = 800) {
  const parts = readParts(sample);
  const xml = parts.get('word/document.xml').toString('utf8');
  const from = paragraphStart(xml, '电气安全</w:t>');
  const to = paragraphStart(xml, '充电性能</w:t>');
  const clause = xml.slice(from, to);
  const numbered = Array.from({ length: clauses }, (_, at) => clause.replace('电气安全</w:t>', `第${at + 1}类产品的电气安全</w:t>`));
  const faulty = clause.replace('不应大于0.1', '必须不大于0.1');
  parts.set('word/document.xml', Buffer.from(xml.slice(0, from) + numbered.join('') + faulty + xml.slice(to), 'utf8'));
  writeParts(target, parts);
}

/** The first paragraph that ends in the text: the clause itself stands before the tables that name it. */
function paragraphStart(xml, text) {
  const at = xml.indexOf(text);
  if (at < 0)
    throw new Error(`the sample has no “${text}”`);
  return Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at));
}
