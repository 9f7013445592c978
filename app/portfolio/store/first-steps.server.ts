import { UNNAMED } from "~/people/store/brand.server";
import type { Tx } from "~/platform/db/db.server";

/** What of an empty portal is there already, in the order in which one thing needs the other. */
export interface FirstSteps {
  readonly brand: boolean;
  readonly journey: boolean;
  readonly levels: boolean;
  readonly partners: boolean;
}

export async function loadFirstSteps(client: Tx): Promise<FirstSteps> {
  const [row] = await client.$queryRaw<FirstSteps[]>`
    SELECT EXISTS (SELECT 1 FROM "Brand" WHERE "version" > 1 OR "name" <> ${UNNAMED.name}) AS "brand", EXISTS (SELECT 1 FROM "Touchpoint") AS "journey",
           EXISTS (SELECT 1 FROM "ServiceLevel") AS "levels", EXISTS (SELECT 1 FROM "Partner") AS "partners"`;
  return row ?? { brand: false, journey: false, levels: false, partners: false };
}
