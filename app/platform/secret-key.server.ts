import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "./env.server";

/**
 * The installation's key: from the environment, or in local mode made once and kept in the data folder, readable by its
 * owner only. Whoever loses it loses the second factors sealed with it, nothing else.
 */
export function secretKeyOf(env: Env): string {
  if (env.SECRET_KEY !== undefined) return env.SECRET_KEY;
  if (env.DATA_FOLDER === "memory") return randomBytes(32).toString("hex");
  const file = join(env.DATA_FOLDER, "secret-key");
  if (!existsSync(file)) {
    mkdirSync(env.DATA_FOLDER, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8");
}
