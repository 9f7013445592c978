import type { Tx } from "~/platform/db/db.server";
import { PROMISES_ONLY, type PromisesOnlyPolicy } from "~/scorecards/domain/policy";

/** The newest policy of the brand; the shipped one until it has saved its own. */
export async function loadPolicy(client: Tx): Promise<PromisesOnlyPolicy> {
  const rows = await client.$queryRaw<{ settings: PromisesOnlyPolicy }[]>`
    SELECT "settings" FROM "ScorePolicy" WHERE "settings"->>'basis' = 'incidents' ORDER BY "version" DESC LIMIT 1`;
  return rows[0]?.settings ?? PROMISES_ONLY;
}
