import { expect, test } from "vitest";
import { database } from "~/platform/db/db.server";
import { log } from "~/platform/log.server";
import { within } from "~/platform/request-scope.server";
import { testDatabase } from "../../support/database";
import { brandPerson } from "../../support/people";
import { testPortal } from "../../support/portal";
import { rawRequest } from "../../support/raw-request";

testDatabase();
const lines: string[] = [];
const portal = testPortal({ onLog: (line) => void lines.push(line) });

const SECRET = "SECRETO5a0c";

function linesOf(): Record<string, never>[] {
  return lines.flatMap((text) => text.trimEnd().split("\n")).map((line) => JSON.parse(line));
}

test("D16 no secret of a run of requests reaches the log, whatever part of a request it stood in", async () => {
  lines.length = 0;
  const { origin } = portal();
  const manager = await brandPerson("manager");
  const browser = await portal().as(manager.personId);
  const headers = { cookie: `auth_session=${SECRET}`, authorization: `Bearer ${SECRET}` };
  const paths = ["invitation", "reset", "email-change", "INVITATION"].flatMap((name) => [
    `/${name}/${SECRET}`,
    `/${name}/${SECRET}.data`,
    `/${name}/${SECRET}?_routes=x`,
  ]);
  for (const path of [...paths, `/sign-in?to=${SECRET}`, `/nothing-here?token=${SECRET}`]) {
    await rawRequest(origin, path, { headers: { ...headers, referer: `${origin}/reset/${SECRET}` } });
  }
  await browser.post("/sign-in", { email: `${SECRET}@example.com`, password: SECRET });
  await browser.post("/sign-in", { email: "ana@example.com", password: SECRET, [SECRET]: SECRET });
  await database().execute('ALTER TABLE "Session" RENAME TO "SessionAside"');
  try {
    expect((await browser.get(`/incidents?state=${SECRET}`)).status).toBe(500);
  } finally {
    await database().execute('ALTER TABLE "SessionAside" RENAME TO "Session"');
  }
  const text = lines.join("");
  expect(text).not.toContain(SECRET);
  expect(text).toContain("/invitation/[hidden]");
  expect(linesOf().length).toBeGreaterThan(paths.length);
});

test("D16 a secret that somebody writes into a line himself does not stay in it", () => {
  lines.length = 0;
  const error = Object.assign(new Error(`no way to /reset/${SECRET} with password=${SECRET}`), {
    values: [SECRET],
    detail: SECRET,
  });
  log().info({ password: SECRET, deep: { er: { still: { newPassword: SECRET, token: `a"${SECRET}` } } } }, "kept");
  log().info({ headers: { "set-cookie": [SECRET], cookie: SECRET, authorization: SECRET } }, "kept");
  log().info(`went to /email-change/${SECRET} with Bearer ${SECRET} and auth_session=${SECRET};`);
  log().error({ err: error, recoveryCodes: [SECRET, SECRET], idHash: SECRET }, "kept");
  expect(lines).toHaveLength(4);
  expect(lines.join("")).not.toContain(SECRET);
  expect(linesOf()).toHaveLength(4);
  log().error({ err: Object.assign(new Error("taken"), { code: "P2002" }) });
  expect(linesOf().at(-1)).toMatchObject({ err: { code: "P2002", message: "taken" } });
});

test("D16 an address cannot write lines of its own, nor colours", async () => {
  lines.length = 0;
  const { origin } = portal();
  const forged = '%0d%0a{"level":30,"msg":"forged"}%1b[31m%c2%9b31m%e2%80%ae';
  await rawRequest(origin, `/nothing${forged}`);
  await rawRequest(origin, "/incidents", { headers: { "user-agent": "red\u009b31m" } });
  log().warn({ name: "a\r\nb\u001b[31m\u009b31m\u202e\u2028" }, "one\nline\u001b[0m");
  const text = lines.join("");
  expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
  expect(linesOf().filter(({ msg }) => msg === "forged")).toEqual([]);
  expect(linesOf()).toHaveLength(lines.length);
});

test("every request has one line, under the id it was answered with, and so has what is logged on its behalf", async () => {
  lines.length = 0;
  const browser = await portal().as(null);
  const ids: (string | null)[] = [];
  for (const path of ["/sign-in", "/nothing-here", "/incidents?secret=1", "/?_data=root"]) {
    ids.push((await browser.get(path)).headers.get("x-request-id"));
  }
  for (const path of ["/healthz", "/readyz", "/metrics", "/favicon.svg"]) await browser.get(path);
  // A line is written when the answer has left, which on a busy machine is after the next has been asked for; the line of
  // a request of the test before may still come, too.
  const told = () => {
    const all = linesOf().filter(({ msg }) => msg === "answered") as { req?: { id: string; path: string } }[];
    return all.flatMap(({ req }) => req ?? []).filter(({ id, path }) => ids.includes(id) || path === "/favicon.svg");
  };
  await expect.poll(told).toHaveLength(5);
  const [page, missing, list, data] = ids;
  expect(Object.fromEntries(told().map(({ id, path }) => [path, id]))).toMatchObject({
    "/sign-in": page,
    "/nothing-here": missing,
    "/incidents": list,
    "/": data,
  });
  expect(linesOf().filter(({ req }) => /healthz|readyz|metrics/.test(JSON.stringify(req ?? "")))).toEqual([]);
  lines.length = 0;
  await within({ requestId: "r-1" }, async () => {
    await Promise.resolve();
    log().info("deep inside");
  });
  within({ job: "incidents.sweep", jobId: "j-1" }, () => log().info("in a job"));
  log().info("on nobody's behalf");
  expect(linesOf().map(({ requestId, job, jobId }) => [requestId, job, jobId])).toEqual([
    ["r-1", undefined, undefined],
    [undefined, "incidents.sweep", "j-1"],
    [undefined, undefined, undefined],
  ]);
});
