import { analyse } from "chardet";
import iconv from "iconv-lite";

/** What a CSV file may be written in. Everything that is not Unicode is read as windows-1252, which contains latin1. */
export type CsvEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface TextChunk {
  readonly text: string;
  /** Bytes of the source read so far, this chunk's included. */
  readonly bytesRead: number;
}

export interface DecodedText {
  readonly encoding: CsvEncoding;
  /** Ends the source when the reader stops early. */
  readonly chunks: AsyncGenerator<TextChunk, void, undefined>;
}

/** As much of the beginning as is looked at to tell the encoding; never more is held. */
const SAMPLE_BYTES = 65_536;
/** Below this, chardet's guess at a foreign alphabet is no reason to refuse a file. */
const SURE_CONFIDENCE = 20;
/** In a language of the Latin alphabet few letters are beyond ASCII, even in Czech or Vietnamese names; in others most are. */
const FOREIGN_SHARE = 0.3;
/** Fewer letters than these prove nothing. */
const FOREIGN_LETTERS = 30;
/** Names chardet gives to texts in the Latin alphabet: read as windows-1252. */
const LATIN = /^(ISO-8859-(1|2|9|15)|windows-125(0|2|4|7)|ASCII|UTF-8)$/i;

/** Finds out the encoding from a bounded sample and decodes the rest as it is pulled. Null: the text is in an alphabet that
 *  windows-1252 does not hold, so that reading it on would store nonsense. */
export async function decodeBytes(source: AsyncIterable<Uint8Array>): Promise<DecodedText | null> {
  const iterator = source[Symbol.asyncIterator]();
  const sampled: Uint8Array[] = [];
  let sampleBytes = 0;
  while (sampleBytes < SAMPLE_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    sampled.push(next.value);
    sampleBytes += next.value.byteLength;
  }
  const encoding = encodingOf(Buffer.concat(sampled).subarray(0, SAMPLE_BYTES), sampleBytes > SAMPLE_BYTES);
  if (encoding === null) {
    await iterator.return?.();
    return null;
  }
  return { encoding, chunks: decode(encoding, sampled, iterator) };
}

async function* decode(
  encoding: CsvEncoding,
  sampled: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<TextChunk, void, undefined> {
  const decoder = iconv.getDecoder(encoding);
  let bytesRead = 0;
  const write = (bytes: Uint8Array): TextChunk => {
    bytesRead += bytes.byteLength;
    return { text: decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), bytesRead };
  };
  try {
    for (const bytes of sampled) for (const piece of pieces(bytes)) yield write(piece);
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      for (const piece of pieces(next.value)) yield write(piece);
    }
    yield { text: decoder.end() ?? "", bytesRead };
  } finally {
    await rest.return?.();
  }
}

/** A source may hand over a whole file at once; rows are cut from pieces of bounded size all the same. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.byteLength; at += SAMPLE_BYTES) yield bytes.subarray(at, at + SAMPLE_BYTES);
}

function encodingOf(sample: Buffer, isCut: boolean): CsvEncoding | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return "utf-16le";
  if (sample[0] === 0xfe && sample[1] === 0xff) return "utf-16be";
  // A header's first letter is ASCII in every mapping: without a mark, UTF-16 shows by its empty half.
  if (sample.length > 3 && sample[1] === 0 && sample[3] === 0) return "utf-16le";
  if (sample.length > 3 && sample[0] === 0 && sample[2] === 0) return "utf-16be";
  if (isUtf8(sample, isCut)) return "utf-8";
  return isForeign(sample) ? null : "windows-1252";
}

/** Neither sign is enough: chardet alone takes "1,ü,ï" for Greek. */
function isForeign(sample: Buffer): boolean {
  const body = sample.subarray(sample.indexOf(0x0a) + 1);
  const beyondAscii = body.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  const asciiLetters = body.reduce((count, byte) => (isAsciiLetter(byte) ? count + 1 : count), 0);
  if (beyondAscii < FOREIGN_LETTERS || beyondAscii < FOREIGN_SHARE * (beyondAscii + asciiLetters)) return false;
  const guess = analyse(body)[0];
  return guess !== undefined && guess.confidence >= SURE_CONFIDENCE && !LATIN.test(guess.name);
}

function isAsciiLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Strict; a character that the sample's own end cuts in two is no fault. */
function isUtf8(sample: Buffer, isCut: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: isCut });
    return true;
  } catch {
    return false;
  }
}
