import { expect, test } from "vitest";
import { db, inTransaction, type Tx } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { barePartner } from "../../support/people";

testDatabase();

test("D49 two who wait for each other in a circle both come through: the one the database turns away tries again", async () => {
  const ids = [await barePartner(), await barePartner()];
  const write = (tx: Tx, id: string | undefined, trade: string) =>
    tx.partner.update({ where: { id: id ?? "" }, data: { trade } });
  let tries = 0;
  let [hasFirst, hasSecond] = [() => {}, () => {}];
  const both = Promise.all([
    new Promise<void>((done) => (hasFirst = done)),
    new Promise<void>((done) => (hasSecond = done)),
  ]);
  const crossing = (order: readonly string[], trade: string, hasOne: () => void) =>
    inTransaction(async (tx) => {
      tries++;
      await write(tx, order[0], trade);
      hasOne();
      await both;
      await write(tx, order[1], trade);
    });
  await Promise.all([crossing(ids, "one", hasFirst), crossing([...ids].reverse(), "two", hasSecond)]);
  expect(tries).toBeGreaterThanOrEqual(3);
  const trades = await db().partner.findMany({ where: { id: { in: ids } }, select: { trade: true } });
  expect(new Set(trades.map(({ trade }) => trade)).size).toBe(1);
});
