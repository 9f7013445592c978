import { expect, test } from "vitest";
import { inTransaction, type Tx } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";

testDatabase();

/** Lets the database itself raise it. */
async function raise(tx: Tx, code: "40001" | "40P01" | "P0001"): Promise<void> {
  switch (code) {
    case "40001":
      await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = '40001'; END $$`;
      break;
    case "40P01":
      await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = '40P01'; END $$`;
      break;
    case "P0001":
      await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = 'P0001'; END $$`;
  }
}

test("D49 what collides is tried again, three times and no more, each time after a longer wait", async () => {
  for (const code of ["40001", "40P01"] as const) {
    const tries: number[] = [];
    const endless = inTransaction(async (tx) => {
      tries.push(performance.now());
      await raise(tx, code);
    });
    await expect(endless, code).rejects.toThrow();
    expect(tries, code).toHaveLength(4);
    // 20, 40 and 60 ms, and up to as much again by chance, so that those who collided do not meet again.
    const waits = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
    for (const [index, wait] of waits.entries()) expect(wait, code).toBeGreaterThanOrEqual(20 * (index + 1) - 2);
  }
});

test("D49 what collides twice and then not is done once, and the person hears nothing of it", async () => {
  let tries = 0;
  const done = await inTransaction(async (tx) => {
    await tx.accessDenial.create({
      data: { id: crypto.randomUUID(), at: new Date(0), may: "x", routeId: "x", requestId: "x" },
    });
    if (++tries < 3) await raise(tx, "40001");
    return tx.accessDenial.count();
  });
  expect([done, tries]).toEqual([1, 3]);
});

test("D49 what is wrong in itself is not tried again", async () => {
  let tries = 0;
  const wrong = inTransaction(async (tx) => {
    tries++;
    await raise(tx, "P0001");
  });
  await expect(wrong).rejects.toThrow();
  expect(tries).toBe(1);
});
