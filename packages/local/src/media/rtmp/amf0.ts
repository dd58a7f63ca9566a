/**
 * Values of AMF0, in which RTMP writes commands and metadata.
 * @see https://rtmp.veriskope.com/pdf/amf0-file-format-specification.pdf
 */
import { RtmpError } from "./rtmp-error.ts";

export type AmfValue = number | boolean | string | null | undefined | AmfObject | readonly AmfValue[];
export interface AmfObject {
  readonly [name: string]: AmfValue;
}

/** The largest depth of objects in objects. Encoders send no nested objects. */
const maxDepth = 8;
/** The largest number of values in one message. The metadata of encoders has about 20. */
const maxValues = 1000;

/** @throws RtmpError for bytes that are not values of AMF0 */
export function decodeAmf(bytes: Buffer): AmfValue[] {
  const reader = new Reader(bytes);
  const values: AmfValue[] = [];
  while (!reader.isAtEnd()) values.push(reader.value(0));
  return values;
}

export function encodeAmf(...values: readonly AmfValue[]): Buffer {
  return Buffer.concat(values.map(encodeValue));
}

class Reader {
  #offset = 0;
  #values = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  isAtEnd(): boolean {
    return this.#offset >= this.#bytes.length;
  }

  value(depth: number): AmfValue {
    if (depth > maxDepth) throw new RtmpError(`AMF0 values must be at most ${maxDepth} deep`);
    if (++this.#values > maxValues) throw new RtmpError(`A message must have at most ${maxValues} AMF0 values`);
    const marker = this.#take(1).readUInt8();
    switch (marker) {
      case 0x00:
        return this.#take(8).readDoubleBE();
      case 0x01:
        return this.#take(1).readUInt8() !== 0;
      case 0x02:
        return this.#text(2);
      case 0x03:
        return this.#object(depth);
      case 0x05:
        return null;
      case 0x06:
        return undefined;
      case 0x08:
        // The number of members is only a hint. The end has a marker.
        this.#take(4);
        return this.#object(depth);
      case 0x0a:
        return this.#array(depth);
      case 0x0b:
        // Milliseconds, and a time zone that is not used.
        return this.#take(10).readDoubleBE();
      case 0x0c:
        return this.#text(4);
      default:
        throw new RtmpError(`The AMF0 marker ${marker} is not supported`);
    }
  }

  #object(depth: number): AmfObject {
    const members: [string, AmfValue][] = [];
    for (;;) {
      const name = this.#text(2);
      if (name === "" && this.#bytes[this.#offset] === 0x09) {
        this.#offset++;
        return Object.fromEntries(members);
      }
      members.push([name, this.value(depth + 1)]);
    }
  }

  #array(depth: number): AmfValue[] {
    const count = this.#take(4).readUInt32BE();
    const items: AmfValue[] = [];
    for (let index = 0; index < count; index++) items.push(this.value(depth + 1));
    return items;
  }

  #text(lengthBytes: 2 | 4): string {
    return this.#take(this.#take(lengthBytes).readUIntBE(0, lengthBytes)).toString("utf8");
  }

  #take(count: number): Buffer {
    const end = this.#offset + count;
    if (end > this.#bytes.length) throw new RtmpError("An AMF0 value must not go beyond the end of its message");
    const taken = this.#bytes.subarray(this.#offset, end);
    this.#offset = end;
    return taken;
  }
}

function encodeValue(value: AmfValue): Buffer {
  switch (typeof value) {
    case "number": {
      const bytes = Buffer.alloc(9);
      bytes.writeDoubleBE(value, 1);
      return bytes;
    }
    case "boolean":
      return Buffer.from([0x01, value ? 1 : 0]);
    case "string":
      return Buffer.concat([Buffer.from([0x02]), encodeText(value)]);
    case "undefined":
      return Buffer.from([0x06]);
  }
  if (value === null) return Buffer.from([0x05]);
  if (Array.isArray(value)) {
    const head = Buffer.alloc(5, 0x0a);
    head.writeUInt32BE(value.length, 1);
    return Buffer.concat([head, ...value.map(encodeValue)]);
  }
  const members = Object.entries(value).flatMap(([name, member]) => [encodeText(name), encodeValue(member)]);
  return Buffer.concat([Buffer.from([0x03]), ...members, Buffer.from([0, 0, 0x09])]);
}

function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
