import { expect, test } from "vitest";
import { database, db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { brandPerson } from "../../support/people";
import { testPortal } from "../../support/portal";
import { rawRequest, type RawOptions } from "../../support/raw-request";

testDatabase();
const lines: string[] = [];
const portal = testPortal({ onLog: (line) => void lines.push(line) });

const raw = (path: string, options: RawOptions) => rawRequest(portal().origin, path, options);

const form = "language=en";
const asForm = { "content-type": "application/x-www-form-urlencoded", "content-length": String(form.length) };

test("D10 a write is taken only from a page of this very site", async () => {
  const { origin } = portal();
  const { port } = new URL(origin);
  const cases: [Record<string, string>, number][] = [
    [{ origin }, 303],
    [{ "sec-fetch-site": "same-origin" }, 303],
    [{}, 403],
    [{ origin: "null" }, 403],
    [{ origin: `https://localhost:${port}` }, 403],
    [{ origin: "http://localhost" }, 403],
    [{ origin: `http://localhost:${Number(port) + 1}` }, 403],
    [{ origin: `http://evil.example:${port}` }, 403],
    [{ origin: `${origin}.evil.example` }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ "sec-fetch-site": "none" }, 403],
    [{ origin: "http://evil.example", "sec-fetch-site": "same-origin" }, 403],
  ];
  for (const path of ["/language", "/language.data", "/sign-in", "/sign-in.data"]) {
    for (const [headers, status] of cases) {
      const answer = await raw(path, { method: "POST", headers: { ...asForm, ...headers }, body: form });
      if (status === 403) expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBe(403);
      else expect(answer.status, `${path} ${JSON.stringify(headers)}`).not.toBe(403);
    }
  }
});

test("D11 a single loader or action cannot be called by name, and odd methods are refused", async () => {
  const headers = { ...asForm, origin: portal().origin };
  for (const path of [
    "/?_data=root",
    "/?a=1&_data=root",
    "/?%5Fdata=root",
    "/sign-in?_DATA=people%2Froutes%2Fsign-in",
  ]) {
    expect((await raw(path, {})).status, path).toBe(400);
    expect((await raw(path, { method: "POST", headers, body: form })).status, path).toBe(400);
  }
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]) {
    expect(
      (
        await raw("/sign-in", {
          method,
          headers: { ...asForm, origin: portal().origin },
          body: method === "TRACE" ? "" : form,
        })
      ).status,
      method,
    ).toBe(405);
  }
  expect((await raw("/_root.data?_routes=nobody/knows", {})).status).not.toBe(500);
});

test("D12 every answer carries the protecting headers, and each its own nonce", async () => {
  const manager = await brandPerson("manager");
  const browser = await portal().as(manager.personId);
  const nonces = new Set<string>();
  const answers = [
    await browser.get("/sign-in"),
    await browser.get("/"),
    await browser.get("/nothing-here"),
    await browser.get("/_root.data"),
    await browser.post("/language", { language: "zz" }),
    await browser.get("/?_data=root"),
    await browser.get("/incidents.csv"),
    await browser.get("/healthz"),
  ];
  for (const answer of answers) {
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("'unsafe-inline';script-src");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    expect(nonce.length).toBeGreaterThan(20);
    nonces.add(nonce);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get("x-powered-by")).toBeNull();
    const body = await answer.text();
    for (const [tag] of body.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size).toBe(answers.length);
});

test("D12 files carry them too, whether sent or still good", async () => {
  const file = await raw("/favicon.svg", {});
  const again = await raw("/favicon.svg", { headers: { "if-none-match": String(file.headers["etag"]) } });
  expect([file.status, again.status]).toEqual([200, 304]);
  for (const { headers } of [file, again]) {
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
  }
});

test("D15 error answers show no stack and no words of the database, only the request's id", async () => {
  const { origin } = portal();
  const cases = [
    await raw("/nothing-here", {}),
    await raw("/nothing-here.data", {}),
    await raw("/%E0%A4%A", {}),
    await raw("/%00", {}),
    await raw("/sign-in", {
      method: "POST",
      headers: { origin, "content-type": "application/json", "content-length": "2" },
      body: "{}",
    }),
    await raw("/sign-in", {
      method: "POST",
      headers: { origin, "content-type": "multipart/form-data; boundary=x", "content-length": "5" },
      body: "--y--",
    }),
    await raw("/sign-in", {
      method: "POST",
      headers: { origin, "content-type": "application/x-www-form-urlencoded", "content-length": String(70_000) },
      body: "a".repeat(70_000),
    }),
    await raw("/sign-in", {
      method: "POST",
      headers: { origin, "content-type": "application/x-www-form-urlencoded", "transfer-encoding": "chunked" },
      body: "a=1",
    }),
    await raw("/sign-in", { method: "POST", headers: { ...asForm, origin, "content-encoding": "gzip" }, body: form }),
  ];
  const statuses = cases.map((answer) => answer.status);
  expect(statuses).toEqual([404, 404, 400, 400, 415, 400, 413, 422, 415]);
  for (const { body } of cases) {
    expect(body).not.toMatch(/node_modules|at .+:\d+:\d+|prisma|SELECT|Error:/i);
  }
});

test("D15 a bug is answered with its request's id alone, and the log says what it was", async () => {
  const manager = await brandPerson("manager");
  const browser = await portal().as(manager.personId);
  await database().execute('ALTER TABLE "Incident" RENAME TO "IncidentAside"');
  try {
    for (const path of ["/incidents", "/incidents.data"]) {
      lines.length = 0;
      const answer = await browser.get(path);
      const body = await answer.text();
      expect(answer.status, path).toBe(500);
      expect(body, path).not.toMatch(/node_modules|at .+:\d+:\d+|prisma|SELECT|IncidentAside|does not exist|42P01/i);
      expect(answer.headers.get("content-security-policy"), path).toContain("object-src 'none'");
      const errors = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
      // One for each part of the page that could not be read.
      expect(errors.length, path).toBeGreaterThan(0);
      for (const { requestId, err } of errors) {
        expect(requestId, path).toBe(answer.headers.get("x-request-id"));
        expect(err.message, path).toMatch(/Incident/);
      }
    }
    // A file that breaks off while it is sent is no whole file to whoever gets it.
    lines.length = 0;
    await expect(browser.get("/incidents.csv").then((answer) => answer.text())).rejects.toThrow();
    const [line, ...more] = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
    expect([line.msg, more]).toEqual(["a request failed at the edge", []]);
    expect(line.requestId).toMatch(/^[0-9a-f-]{36}$/);
  } finally {
    await database().execute('ALTER TABLE "IncidentAside" RENAME TO "Incident"');
  }
  expect((await browser.get("/incidents")).status).toBe(200);
});

test("D20 unknown, repeated and wrongly typed fields are named, with what was typed kept, and nothing is written", async () => {
  const browser = await portal().as(null);
  const typed = { email: "ana@example.com", password: "una clave cualquiera" };
  const cases: [URLSearchParams, string][] = [
    [new URLSearchParams({ ...typed, admin: "true" }), "admin"],
    [new URLSearchParams([...Object.entries(typed), ["email", "otra@example.com"]]), "email"],
    [new URLSearchParams({ password: "x" }), "email"],
    [new URLSearchParams({ ...typed, email: "no es un correo" }), "email"],
    [new URLSearchParams({ ...typed, email: `${"a".repeat(300)}@example.com` }), "email"],
    [new URLSearchParams({ ...typed, "email.not": "" }), "email"],
  ];
  for (const [form, name] of cases) {
    const answer = await browser.post("/sign-in", form);
    expect(answer.status, form.toString()).toBe(422);
    expect(await answer.text(), form.toString()).toContain(name);
  }
  expect(await db().session.count()).toBe((await database().client.session.findMany()).length);
});

test("D21 names of the shared prototype are no field of any form", async () => {
  const browser = await portal().as(null);
  for (const name of [
    "__proto__",
    "__proto__.role",
    "constructor",
    "constructor.prototype.role",
    "a[__proto__]",
    "prototype",
  ]) {
    const answer = await browser.post("/sign-in", { email: "ana@example.com", password: "x", [name]: "admin" });
    expect(answer.status, name).toBe(422);
  }
  expect(({} as Record<string, unknown>)["role"]).toBeUndefined();
});

test("D22 an operator where a text was meant is no text", async () => {
  const before = await db().session.count();
  const browser = await portal().as(null);
  for (const form of [
    { "email[not]": "", password: "x" },
    { "email.not": "", password: "x" },
    { email: "", password: "" },
    { "email[0]": "ana@example.com", password: "x" },
  ]) {
    expect(
      (await browser.post("/sign-in", new URLSearchParams(Object.entries(form)))).status,
      JSON.stringify(form),
    ).toBe(422);
  }
  expect(await db().session.count()).toBe(before);
});
