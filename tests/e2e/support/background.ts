import { readFileSync } from "node:fs";
import PgBoss from "pg-boss";
import { addressFile } from "./address-file.js";

/** Hands work to the portal's own background workers, as its clock would. */
export async function sendToBackground(baseURL: string | undefined, job: string): Promise<void> {
  const { port } = new URL(baseURL ?? "");
  const connectionString = readFileSync(addressFile(port), "utf8");
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, migrate: false, max: 1 });
  await boss.start();
  await boss.send(job, {});
  await boss.stop({ graceful: false });
}
