import { expect, test } from "vitest";
import { healthOf } from "~/composition.server";
import { database } from "~/platform/db/db.server";
import { readinessProbe } from "~/platform/db/health.server";
import { readEnv } from "~/platform/env.server";
import { startJobs } from "~/platform/jobs.server";
import { testDatabase } from "../../support/database";
import { barePartner, partnerPerson } from "../../support/people";
import { testPortal } from "../../support/portal";
import { rawRequest } from "../../support/raw-request";

testDatabase();
const TOKEN = "a-token-for-figures-only";
const portal = testPortal({ env: { METRICS_TOKEN: TOKEN } });
const silent = testPortal();
const watched = testPortal({ env: { METRICS_TOKEN: TOKEN } });

test("whoever looks after the machine asks by its address, and hears that the portal is up and ready", async () => {
  const { origin } = portal();
  for (const [path, words] of [
    ["/healthz", "up"],
    ["/readyz", "ready"],
  ] as const) {
    for (const host of ["10.0.0.7:8080", new URL(origin).host]) {
      const answer = await rawRequest(origin, path, { headers: { host } });
      expect([answer.status, answer.body.trim()], `${path} ${host}`).toEqual([200, words]);
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.headers["content-security-policy"]).toContain("object-src 'none'");
    }
    expect((await rawRequest(origin, path, { method: "HEAD" })).status).toBe(200);
    expect((await rawRequest(origin, path, { method: "POST" })).status).toBe(403);
  }
});

test("not ready: a migration of this build is missing, the database does not answer in a second, or the portal is ending", async () => {
  const { execute } = database();
  const ready = () => readinessProbe(database(), "prisma")();
  expect(await ready()).toBe(true);
  await execute(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('later', '', '99990101000000_later', now())`,
  );
  expect(await ready(), "a newer database does no harm").toBe(true);
  await execute(
    `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = (SELECT min(migration_name) FROM _prisma_migrations)`,
  );
  expect(await ready()).toBe(false);
  await execute(`UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL`);
  expect(await ready()).toBe(true);

  const begun = performance.now();
  const stuck = { ...database(), execute: () => new Promise<never>(() => undefined) };
  expect(await readinessProbe(stuck, "prisma")()).toBe(false);
  expect(performance.now() - begun).toBeLessThan(1_500);
  const broken = { ...database(), execute: () => Promise.reject(new Error("gone")) };
  expect(await readinessProbe(broken, "prisma")()).toBe(false);

  const health = healthOf(database(), readEnv({}), "prisma");
  expect(await health.isReady()).toBe(true);
  health.end();
  expect(await health.isReady()).toBe(false);
});

test("many who ask at once cost the database one question", async () => {
  let asked = 0;
  const counted = {
    ...database(),
    execute: (text: string) => {
      asked++;
      return database().execute(text);
    },
  };
  const isReady = readinessProbe(counted, "prisma");
  expect(await Promise.all(Array.from({ length: 50 }, isReady))).toEqual(Array.from({ length: 50 }, () => true));
  expect(asked).toBe(1);
});

test("figures are there for whoever has the token, and for everybody else they are not there at all", async () => {
  const { origin } = portal();
  const ask = async (authorization: string | null, at = origin) =>
    rawRequest(at, "/metrics", { headers: authorization === null ? {} : { authorization } });
  for (const wrong of [null, "", TOKEN, `bearer ${TOKEN}`, `Bearer ${TOKEN}x`, "Bearer ", `Basic ${TOKEN}`]) {
    expect((await ask(wrong)).status, String(wrong)).toBe(404);
  }
  expect((await ask(`Bearer ${TOKEN}`, silent().origin)).status).toBe(404);
  expect((await ask("Bearer undefined", silent().origin)).status).toBe(404);
  expect((await ask(`Bearer ${TOKEN}`)).status).toBe(200);
});

test("the figures tell of routes, memory, the event loop, connections and what waits, and name nobody", async () => {
  const partnerId = await barePartner("active");
  const lead = await partnerPerson(partnerId);
  const browser = await watched().as(lead.personId);
  const jobs = await startJobs(database(), []);
  await database().execute(`INSERT INTO "Mail" (id, kind, language, "toName", "toEmail", facts, "createdAt", "dueAt")
    VALUES (gen_random_uuid(), 'people.invitation', 'es', 'Ana', 'ana@example.com', '{}', now(), now())`);
  await database().execute(`SELECT pgboss.create_queue('incidents.sweep', '{"policy":"standard"}')`);
  await jobs.send("incidents.sweep", {});
  for (const path of [
    "/incidents",
    "/incidents.data",
    "/INCIDENTS/",
    `/partners/${partnerId}`,
    "/wp-login.php",
    "/%00",
  ]) {
    await browser.get(path);
  }
  const read = () => browser.get("/metrics", { authorization: `Bearer ${TOKEN}` }).then((answer) => answer.text());
  const text = await read();
  expect(text).toContain('eslabon_http_request_duration_seconds_count{route="incidents/routes/list",status="2xx"} 3');
  expect(text).toContain('eslabon_http_request_duration_seconds_count{route="partners/routes/partner",status="2xx"} 1');
  expect(text).toContain('eslabon_http_request_duration_seconds_count{route="none",status="4xx"} 1');
  expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds \d/);
  expect(text).toMatch(/process_resident_memory_bytes \d/);
  expect(text).toMatch(/eslabon_database_connections\{state="open"\} \d/);
  expect(text).toContain('eslabon_jobs_waiting{kind="incidents.sweep"} 1');
  expect(text).toContain("eslabon_mails_waiting 1");
  for (const name of [partnerId, lead.personId, lead.name, "example", "Ana", "Aliado"]) {
    expect(text, name).not.toContain(name);
  }
  // What the database is asked for is remembered a while.
  await database().execute(`DELETE FROM "Mail"`);
  expect(await read()).toContain("eslabon_mails_waiting 1");
  await jobs.stop();
});
