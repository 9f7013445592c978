import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { registerParts } from "~/composition.server";
import { beginSession } from "~/people/store/sessions.server";
import { setClock } from "~/platform/clock.server";
import { useDatabase } from "~/platform/db/db.server";
import { whatStands } from "../../exchange/what-stands";
import { logForm, makeScene } from "../../incidents/scene";
import { openFreshDatabase } from "../../support/database";
import { startPortal, type RunningPortal } from "../../support/processes";

const CYCLES = 30;
const WRITERS = 6;
/** Wide, since this machine may be busy with other tests: a second or two on a quiet one. */
const READY_MS = 30_000;

/** What a person was told stands: the incident's id, with the title it was logged under. */
type Ledger = Map<string, string>;

test("D44 killed thirty times under people who write, the portal keeps every write it said yes to, and none by half", async () => {
  const fresh = await openFreshDatabase();
  onTestFinished(fresh.remove);
  useDatabase(fresh.database);
  registerParts();
  const scene = await makeScene();
  setClock(() => Date.now());
  const [cookie = ""] = (await beginSession(scene.manager.personId, false)).split(";");
  const { title: _title, severity: _severity, description: _description, ...facts } = logForm(scene);
  const fields = Object.entries({ ...facts, customerSpokeFirst: "on" }).map(([name, value]) => [name, String(value)]);
  const url = fresh.url ?? "";

  const ledger: Ledger = new Map();
  let sent = 0;
  /** Sent, and never answered with a yes: it may stand, whole, or not. */
  let unsure = 0;
  /** Logs incidents one after the other until the portal is gone. */
  const write = async (portal: RunningPortal, ended: Promise<unknown>, writer: number) => {
    let isOver = false;
    void ended.then(() => (isOver = true));
    while (!isOver) {
      const title = `Escritor ${writer}, envío ${++sent}`;
      try {
        const answer = await fetch(`${portal.origin}/incidents/new`, {
          method: "POST",
          redirect: "manual",
          headers: { cookie, origin: portal.origin },
          body: new URLSearchParams([...fields, ["title", title]]),
        });
        const id = /^\/incidents\/([0-9a-f-]{36})$/.exec(answer.headers.get("location") ?? "")?.[1];
        // So busy a machine that the database did not answer in time: nothing was promised either.
        if (answer.status === 503) {
          unsure++;
          continue;
        }
        if (answer.status !== 303 || id === undefined)
          throw new Error(`answered ${answer.status}: ${await answer.text()}`);
        ledger.set(id, title);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        // Nothing was promised: the portal was killed before it answered.
        unsure++;
      }
    }
  };

  let next = startPortal(url);
  let cut = 0;
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const begun = performance.now();
    const portal = await next;
    // The one that takes over gets up while this one is at work, as behind a proxy.
    next = startPortal(url);
    const ended = new Promise((resolve) => portal.child.once("exit", resolve));
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(portal, ended, writer)));
    const before = ledger.size;
    while (ledger.size < before + WRITERS) await wait(5);
    expect(performance.now() - begun, "ready again").toBeLessThan(READY_MS);
    await wait(Math.random() * 150);
    const unsureBefore = unsure;
    await portal.end("SIGKILL");
    await writing;
    if (unsure > unsureBefore) cut++;
  }
  const last = await next;
  await last.end("SIGTERM");
  expect(cut).toBeGreaterThanOrEqual(CYCLES / 4);

  const { client } = fresh.database;
  const rows = await client.incident.findMany({ select: { id: true, title: true } });
  const standing = new Map(rows.map(({ id, title }) => [id, title]));
  const lost = [...ledger].filter(([id, title]) => standing.get(id) !== title);
  expect(lost, `${ledger.size} acknowledged`).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(ledger.size);
  // What was cut off between the write and its answer stands whole; nothing stands twice.
  expect(rows.length - ledger.size).toBeLessThanOrEqual(unsure);
  expect(new Set(standing.values()).size).toBe(rows.length);
  const halves = await client.$queryRaw<unknown[]>`
    SELECT i."id" FROM "Incident" i WHERE
      (SELECT count(*) FROM "IncidentEvent" e WHERE e."incidentId" = i."id" AND e."type" = 'opened') <> 1
      OR NOT EXISTS (SELECT 1 FROM "IncidentClock" c WHERE c."incidentId" = i."id")`;
  expect(halves).toEqual([]);
  expect((await whatStands(fresh.database)).driftedTallies).toBe(0);
}, 600_000);
