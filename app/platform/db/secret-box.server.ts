import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** Kept with the process, like the database: the development server reads modules anew. */
const holder: typeof globalThis & { eslabonSecretKey?: Buffer } = globalThis;

/** Names the installation's key, from which the keys used here are derived. At least 32 characters. */
export function useSecretKey(text: string): void {
  if (text.length < 32) throw new Error("the secret key needs at least 32 characters");
  holder.eslabonSecretKey = Buffer.from(text, "utf8");
}

function keyFor(purpose: string): Buffer {
  if (holder.eslabonSecretKey === undefined) throw new Error("no secret key has been named");
  return Buffer.from(hkdfSync("sha256", holder.eslabonSecretKey, "eslabon", purpose, 32));
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Sealed with AES-256-GCM: who reads the table without the key learns nothing, and cannot change it unnoticed. */
export function seal(text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor("seal"), iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Throws where the key is another one, or the text was touched. */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor("seal"), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
}

/** A hash nobody without the key can try words against: for secrets too short to be hashed plainly. */
export function keyedHash(text: string): string {
  return createHmac("sha256", keyFor("hash")).update(text).digest("hex");
}
