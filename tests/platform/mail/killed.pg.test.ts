import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { instant } from "~/kernel/instant";
import { db, inTransaction, useDatabase } from "~/platform/db/db.server";
import { postMail } from "~/platform/db/outbox.server";
import { openFreshDatabase } from "../../support/database";
import { fakeResend, type Behaviour } from "../../support/fake-resend";

const MAILS = 60;
const KILLS = 4;
const trouble: readonly Behaviour[] = ["acceptAndReset", "acceptAndHang", { status: 500 }, "reset", "hang"];

test(
  "D46 relays killed and stopped while they work: every mail is accepted, none twice",
  { timeout: 180_000 },
  async () => {
    const { database, url, remove } = await openFreshDatabase();
    if (url === null) throw new Error("needs a server");
    useDatabase(database);
    const service = await fakeResend((request) =>
      request % 6 === 0 ? (trouble[(request / 6) % 5] ?? "accept") : "accept",
    );
    const begun = Date.now();
    const relays = new Set<ChildProcess>();
    const start = () =>
      new Promise<ChildProcess>((resolve) => {
        const relay = fork(
          fileURLToPath(new URL("./relay-worker.ts", import.meta.url)),
          [url, service.url, String(begun)],
          {
            execArgv: ["--import", "tsx"],
          },
        );
        relays.add(relay);
        relay.once("message", () => resolve(relay));
      });
    const post = async (from: number, to: number) => {
      for (let index = from; index < to; index++) {
        const options = { createdAt: instant(begun), onceKey: `mail-${index}` };
        const to = { personId: null, name: "Ana", email: "ana@aliado.example", language: "es" } as const;
        await inTransaction((tx) => postMail(tx, { kind: "people.reset", facts: {} }, to, options));
      }
    };
    try {
      await Promise.all([start(), start()]);
      for (let kill = 0; kill < KILLS; kill++) {
        await post((kill * MAILS) / KILLS, ((kill + 1) * MAILS) / KILLS);
        const [first, second] = relays;
        // One is stopped in the middle of its claims and goes on long after they ran out; the other never does.
        second?.kill("SIGSTOP");
        await new Promise((resolve) => setTimeout(resolve, 100 + kill * 40));
        first?.kill("SIGKILL");
        if (first !== undefined) relays.delete(first);
        const next = start();
        await new Promise((resolve) => setTimeout(resolve, 1_200));
        second?.kill("SIGCONT");
        await next;
      }
      const left = () => db().mail.count({ where: { status: { not: "sent" } } });
      await expect.poll(left, { timeout: 90_000, interval: 500 }).toBe(0);
      const mails = await db().mail.findMany({ select: { id: true, sentAs: true, lastFault: true } });
      expect(mails).toHaveLength(MAILS);
      for (const { id, sentAs, lastFault } of mails) {
        expect(service.accepted.get(id)?.id).toBe(sentAs);
        expect(lastFault).toBeNull();
      }
      expect(service.accepted.size).toBe(MAILS);
    } finally {
      for (const relay of relays) relay.kill("SIGKILL");
      await service.close();
      await remove();
    }
  },
);
