import { expect, test } from "vitest";
import { database, useDatabase } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";
import { testPortal, type Browser } from "../../support/portal";
import { rawRequest } from "../../support/raw-request";

testDatabase();
const lines: string[] = [];
const portal = testPortal({ onLog: (line) => void lines.push(line) });

/** Lines of a stack, words of the database or its driver, statements. */
const INSIDE = /node_modules|\bat [\w.]+ \(|\.tsx?:\d+|prisma|ECONN|42P01|does not exist|PartnerTouchpoint/i;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly requestId: string;
}

/** Asks, and holds what stands for every error: nothing of the inside is shown, and one line of the log is about it. */
async function answered(label: string, ask: () => Promise<Response>): Promise<Answer> {
  lines.length = 0;
  const answer = await ask();
  const body = await answer.text();
  const requestId = answer.headers.get("x-request-id") ?? "";
  expect(requestId, label).toMatch(/^[0-9a-f-]{36}$/);
  expect(INSIDE.exec(body)?.[0], label).toBeUndefined();
  const own = () => lines.map((line) => JSON.parse(line)).filter((line) => line.requestId === requestId);
  await expect.poll(() => own().filter(({ msg }) => msg === "answered"), { message: label }).toHaveLength(1);
  expect(own().find(({ msg }) => msg === "answered").res.statusCode, label).toBe(answer.status);
  return { status: answer.status, body, requestId };
}

/** The same refusal as a page and as the data of one. */
async function bothWays(browser: Browser, path: string, status: number): Promise<void> {
  const page = await answered(path, () => browser.get(path));
  expect([path, page.status]).toEqual([path, status]);
  expect(page.body, path).toContain(`${status}<!-- --> <!-- -->${page.requestId}`);
  const [bare, query] = path.split("?");
  const address = `${bare}.data${query === undefined ? "" : `?${query}`}`;
  const data = await answered(address, () => browser.get(address));
  expect([address, data.status]).toEqual([address, status]);
  expect(data.body, address).toContain(data.requestId);
}

test("D15 what a person may not, what is not there and what cannot be asked is said as a page and as data, with the request's id", async () => {
  const lead = await portal().as((await partnerPerson(await barePartner())).personId);
  await bothWays(lead, "/portfolio", 403);
  await bothWays(lead, "/nothing-here", 404);
  await bothWays(lead, "/incidents/01a21785-a6cf-7e82-abed-af1f18e24fb9", 404);
  await bothWays(lead, "/incidents?status=everything", 422);
});

test("D15 nobody is answered with 401: whoever is not signed in is led to where one signs in, and back", async () => {
  const stranger = await portal().as(null);
  const page = await stranger.get("/incidents?status=all");
  expect([page.status, page.headers.get("location")]).toEqual([303, "/sign-in?to=%2Fincidents%3Fstatus%3Dall"]);
  const data = await stranger.get("/incidents.data");
  expect([data.status, await data.text()]).toEqual([202, expect.stringContaining("/sign-in?to=%2Fincidents")]);
  expect((await stranger.post("/me", { intent: "language" })).headers.get("location")).toBe("/sign-in");
});

test("D15 what no page of ours sends is refused at the edge with status and request's id alone", async () => {
  const { origin } = portal();
  const form = { origin, "content-type": "application/x-www-form-urlencoded" };
  const long = { ...form, "content-length": "70000" };
  const cases = [
    ["?_data=root", { method: "GET", headers: {} }, 400],
    ["", { method: "POST", headers: { ...form, origin: "https://evil.example" }, body: "a=1" }, 403],
    ["", { method: "PUT", headers: form, body: "a=1" }, 405],
    ["", { method: "POST", headers: long, body: "a".repeat(70_000) }, 413],
    ["", { method: "POST", headers: { ...form, "content-type": "application/json" }, body: "{}" }, 415],
  ] as const;
  for (const path of ["/sign-in", "/sign-in.data"]) {
    for (const [query, asked, status] of cases) {
      const label = `${asked.method} ${path}${query}`;
      const ask = async () => {
        const answer = await rawRequest(origin, path + query, asked);
        return new Response(answer.body, {
          status: answer.status,
          headers: { "x-request-id": String(answer.headers["x-request-id"]) },
        });
      };
      const { body, requestId, ...answer } = await answered(label, ask);
      expect([label, answer.status]).toEqual([label, status]);
      expect(body, label).toBe(`${status}\n${requestId}\n`);
    }
  }
});

test("D15 a try too many is 429 with when to come back, as a page and as data", async () => {
  const stranger = await portal().as(null);
  const typed = { email: `${crypto.randomUUID()}@example.com`, password: "no es esta, ni la otra" };
  for (let tries = 0; tries < 10; tries++) expect((await stranger.post("/sign-in", typed)).status).toBe(422);
  for (const path of ["/sign-in", "/sign-in.data"]) {
    let retryAfter = "";
    const { status, body } = await answered(path, async () => {
      const answer = await stranger.post(path, typed);
      retryAfter = answer.headers.get("retry-after") ?? "";
      return answer;
    });
    expect([path, status]).toEqual([path, 429]);
    expect(Number(retryAfter), path).toBeGreaterThan(60);
    expect(body, path).toContain("minutos");
    expect(body, path).not.toContain(typed.password);
  }
});

test("D15 a bug is 500 with the request's id on the page, and has one line that says what it was", async () => {
  const browser = await portal().as((await brandPerson("manager")).personId);
  await database().execute('ALTER TABLE "PartnerTouchpoint" RENAME TO "Aside"');
  try {
    const page = await answered("/partners", () => browser.get("/partners"));
    expect(page.status).toBe(500);
    expect(page.body).toContain(`500<!-- --> <!-- -->${page.requestId}`);
    const errors = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
    expect(errors.map(({ requestId }) => requestId)).toEqual([page.requestId]);
    expect((await answered("/partners.data", () => browser.get("/partners.data"))).status).toBe(500);
  } finally {
    await database().execute('ALTER TABLE "Aside" RENAME TO "PartnerTouchpoint"');
  }
});

test("D15 a database that is away is 503 with the request's id, and one line however much of a page could not be read", async () => {
  const browser = await portal().as((await brandPerson("manager")).personId);
  const there = database();
  const away = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const nobody: unknown = new Proxy(() => undefined, {
    get: (_, name) => (name === "then" ? undefined : nobody),
    apply: () => Promise.reject(away),
  });
  useDatabase({ ...there, client: nobody as typeof there.client, reader: nobody as typeof there.reader });
  try {
    for (const path of ["/incidents", "/incidents.data"]) {
      const { status, body, requestId } = await answered(path, () => browser.get(path));
      expect([path, status]).toEqual([path, 503]);
      expect(body, path).toContain(requestId);
      const warned = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 40);
      expect(warned.map(({ msg }) => msg)).toEqual(["the database is not there"]);
    }
  } finally {
    useDatabase(there);
  }
  expect((await browser.get("/incidents")).status).toBe(200);
});
