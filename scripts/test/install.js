// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * Whether every package the lock file names stands in node_modules in that version. Optional ones may be missing: they
 * are for other machines.
 */
export function isInstalled() {
  const mark = "node_modules/.package-lock.json";
  if (!existsSync(mark)) return false;
  /** @type {Lock} */
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8"));
  /** @type {Lock} */
  const there = JSON.parse(readFileSync(mark, "utf8"));
  return Object.entries(wanted.packages).every(([path, { version, optional, devOptional }]) => {
    const found = there.packages[path];
    return path === "" || (found === undefined ? optional === true || devOptional === true : found.version === version);
  });
}

/** Whether the generated database client is younger than every file of the schema. */
export function isGenerated() {
  const client = "app/platform/db/generated/client.ts";
  if (!existsSync(client)) return false;
  const models = readdirSync("prisma/models").map((name) => join("prisma/models", name));
  const youngest = Math.max(...["prisma/schema.prisma", ...models].map((path) => statSync(path).mtimeMs));
  return statSync(client).mtimeMs >= youngest;
}
