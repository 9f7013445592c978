import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** A file that was taken in: where it lies, and what is known of it. */
export interface StoredUpload {
  /** Random: nothing of the file's own name reaches the disk. */
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  /** Of its content. */
  readonly sha256: string;
  /** Holds bytes no text has: a workbook, a picture, an archive. */
  readonly isBinary: boolean;
}

const KEY = /^[0-9a-f-]{36}$/;
/** UTF-16 text has NULs too, but begins with a mark. */
const MARKED_UTF16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const SAMPLE_BYTES = 4_096;

/** Where files that were sent lie. */
export function uploadsFolder(dataFolder: string): string {
  return join(dataFolder, "uploads");
}

/** Writes a stream to a file of its own, piece by piece; null, and nothing left behind, when it has more than `mostBytes`. */
export async function storeUpload(
  folder: string,
  name: string,
  source: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<StoredUpload | null> {
  await mkdir(folder, { recursive: true });
  const key = randomUUID();
  const path = join(folder, key);
  const unfinished = `${path}.part`;
  const hash = createHash("sha256");
  const file = await open(unfinished, "wx", 0o600);
  let bytes = 0;
  let isBinary = false;
  try {
    for await (const piece of source) {
      if (bytes === 0) isBinary = looksBinary(piece);
      bytes += piece.byteLength;
      if (bytes > mostBytes) return null;
      hash.update(piece);
      await file.write(piece);
    }
    await file.sync();
    await rename(unfinished, path);
  } finally {
    await file.close();
    await rm(unfinished, { force: true });
  }
  return { key, name: plainName(name), bytes, sha256: hash.digest("hex"), isBinary };
}

/** The bytes of a stored file; null when it is not there. */
export async function openUpload(folder: string, key: string): Promise<AsyncIterable<Uint8Array> | null> {
  const path = pathOf(folder, key);
  try {
    await access(path);
  } catch {
    return null;
  }
  return readPieces(path);
}

/** The bytes of a file, which is opened when they are first asked for: whoever asks hears of an error, nobody else. */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield* createReadStream(path, { highWaterMark: 64 * 1024 });
}

export async function removeUpload(folder: string, key: string): Promise<void> {
  await rm(pathOf(folder, key), { force: true });
}

function pathOf(folder: string, key: string): string {
  if (!KEY.test(key)) throw new Error("not the key of an upload");
  return join(folder, key);
}

function looksBinary(piece: Uint8Array): boolean {
  const sample = Buffer.from(piece.buffer, piece.byteOffset, Math.min(piece.byteLength, SAMPLE_BYTES));
  if (sample.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return true;
  const start = sample.subarray(0, 2);
  if (MARKED_UTF16.some((mark) => mark.equals(start))) return false;
  // UTF-16 without a mark has its NULs in every second place; a NUL beside a NUL is no text.
  return sample.includes(Buffer.from([0, 0]));
}

/** What is shown of the sender's name for the file: no folders, no control characters, not longer than a line. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .toWellFormed()
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
  return plain.slice(0, 120) || "—";
}
