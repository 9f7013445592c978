import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import type { PartnerId } from "~/kernel/ids";
import { instant } from "~/kernel/instant";
import { missingOf } from "~/partners/domain/onboarding";
import { loadOnboardings } from "~/partners/store/onboarding.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { seedJourney } from "../../../prisma/seed/city/journey";
import { seedPartners } from "../../../prisma/seed/city/partners";
import { CITY_PARTNERS } from "../../../prisma/seed/city/partners/city-partners";
import { testDatabase } from "../../support/database";
import { personOf } from "../../people/house";

testDatabase();

let ids: ReadonlyMap<string, PartnerId> = new Map();
beforeAll(async () => {
  const { personId } = await personOf(null, "manager");
  const now = instant(Date.UTC(2026, 10, 14, 17));
  ids = await inTransaction(async (tx) => {
    const touchpoints = await seedJourney(tx);
    return seedPartners(tx, { touchpoints, managerId: personId, passwordHash: "", now, timeZone: "America/New_York" });
  });
});

test("every department of the open data is a partner of the demo, and no trade stands alone", () => {
  const rows: { department: string }[] = parse(readFileSync("prisma/seed/data/city-requests.csv"), { columns: true });
  expect(new Set(CITY_PARTNERS.map(({ code }) => code))).toEqual(new Set(rows.map(({ department }) => department)));
  const trades = CITY_PARTNERS.map(({ trade }) => trade);
  expect(trades.every((trade) => trades.filter((other) => other === trade).length >= 2)).toBe(true);
});

test("the departments are active with nothing missing; the newcomer is half way, with its homework on both desks", async () => {
  expect(ids.size).toBe(9);
  const facts = await loadOnboardings(db(), [...ids.values()]);
  for (const [code, partnerId] of ids) {
    const { status } = await db().partner.findUniqueOrThrow({ where: { id: partnerId } });
    const missing = missingOf(facts.get(partnerId) ?? { journeyVersion: 0, people: [], served: [], pairs: [] });
    if (code === "ruta-verde") {
      expect(status).toBe("onboarding");
      expect(missing.map(({ what }) => what)).toEqual(["role", "examples", "examples"]);
    } else {
      expect([status, missing]).toEqual(["active", []]);
    }
  }
});

test("the figures reach over the months of the data and up to last month, which waits for a manager's yes", async () => {
  const partner = await db().partner.findMany({ where: { name: "Obras Públicas" }, include: { months: true } });
  const months = [...(partner[0]?.months ?? [])].sort((one, other) => one.month.localeCompare(other.month));
  expect(months.map(({ month }) => month)).toEqual([
    ...["2011-07", "2011-08", "2011-09", "2011-10", "2011-11", "2011-12"],
    ...["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"],
  ]);
  expect(months.filter(({ confirmedAt }) => confirmedAt === null).map(({ month }) => month)).toEqual(["2026-10"]);
  expect(months.every(({ volume }) => (volume ?? 0) > 30_000)).toBe(true);
});
