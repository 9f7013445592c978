import { request, Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFreshDatabase, type FreshDatabase } from "../../support/database";
import { run, startPortal, startWorker } from "../../support/processes";
import { rawRequest } from "../../support/raw-request";

let fresh: FreshDatabase;
let url: string;
beforeAll(async () => {
  fresh = await openFreshDatabase();
  if (fresh.url === null) throw new Error("the database has no address for another process");
  url = fresh.url;
});
afterAll(() => fresh.remove());

/** A write of which the body is sent in two halves, the second when it is asked for. */
function halfSent(origin: string) {
  const { port, host } = new URL(origin);
  const body = "language=en";
  const agent = new Agent({ keepAlive: true });
  const sent = request({
    agent,
    host: "127.0.0.1",
    port,
    path: "/language",
    method: "POST",
    headers: {
      host,
      origin,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": body.length,
    },
  });
  const answered = new Promise<number>((resolve, reject) => {
    sent.on("response", (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("error", reject);
  });
  sent.write(body.slice(0, 4));
  return { finish: () => sent.end(body.slice(4)), answered };
}

/** The signal has arrived: nobody is let in any more. */
async function refusing(origin: string): Promise<void> {
  for (;;) {
    try {
      await rawRequest(origin, "/healthz");
    } catch (error) {
      expect(String(error)).toMatch(/ECONNREFUSED|ECONNRESET/);
      return;
    }
    await wait(20);
  }
}

test("told to end, the portal answers what it has begun, takes nothing new, and is gone well within half a minute", async () => {
  const portal = await startPortal(url);
  expect((await rawRequest(portal.origin, "/readyz")).status).toBe(200);
  const half = halfSent(portal.origin);
  await wait(200);
  const ended = portal.end("SIGTERM");
  await refusing(portal.origin);
  expect(portal.child.exitCode).toBeNull();
  half.finish();
  expect(await half.answered).toBe(303);
  const { by, ms } = await ended;
  expect(by, portal.said()).toBe(0);
  expect(ms).toBeLessThan(30_000);
}, 60_000);

test("a second signal ends it at once", async () => {
  const portal = await startPortal(url);
  const half = halfSent(portal.origin);
  half.answered.catch(() => undefined);
  await wait(200);
  const begun = portal.end("SIGTERM");
  await refusing(portal.origin);
  expect(portal.child.exitCode).toBeNull();
  portal.child.kill("SIGTERM");
  expect((await begun).by).toBe(1);
}, 60_000);

test("background work is left to the worker where the portal is told so; the worker ends as gently", async () => {
  const own = await openFreshDatabase();
  try {
    const portal = await startPortal(own.url ?? "", { WORKER: "off" });
    expect((await rawRequest(portal.origin, "/sign-in")).status).toBe(200);
    const queue = () => own.database.execute("SELECT to_regclass('pgboss.job') IS NOT NULL AS made");
    expect((await queue()).rows).toEqual([{ made: false }]);
    const worker = await startWorker(own.url ?? "");
    expect((await queue()).rows).toEqual([{ made: true }]);
    expect((await worker.end("SIGTERM")).by, worker.said()).toBe(0);
    expect((await portal.end("SIGTERM")).by, portal.said()).toBe(0);
  } finally {
    await own.remove();
  }
}, 60_000);

test("a worker without a database of its own says why it cannot work; a portal without a worker on the embedded one does too", async () => {
  const worker = run("worker.js", {});
  const portal = run("serve.js", { WORKER: "off" });
  const codes = await Promise.all(
    [worker, portal].map(({ child }) => new Promise((resolve) => child.once("exit", resolve))),
  );
  expect(codes).toEqual([1, 1]);
  expect(worker.said()).toMatch(/^A worker needs DATABASE_URL/);
  expect(portal.said()).toMatch(/WORKER: off needs DATABASE_URL/);
}, 60_000);
