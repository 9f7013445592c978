import { expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { rawRequest, type RawOptions } from "../../support/raw-request";

testDatabase();
const local = testPortal();
const PUBLISHED = { APP_ORIGIN: "https://portal.example", SECRET_KEY: "a key for tests, long enough to be one" };
const addresses: string[] = [];
const published = testPortal({
  env: { ...PUBLISHED, TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8" },
  onRequest: ({ clientAddress }) => void addresses.push(clientAddress),
});
const direct = testPortal({
  env: PUBLISHED,
  onRequest: ({ clientAddress }) => void addresses.push(clientAddress),
});

test("D13 in local mode the machine's own names are answered, with the port, and no other", async () => {
  const { origin } = local();
  const { port } = new URL(origin);
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
    expect((await rawRequest(origin, "/sign-in", { headers: { host } })).status, host).toBe(200);
  }
  const strange = [
    "evil.example",
    "localhost",
    "a@b",
    "localhost:1",
    "localhost.",
    `localhost.:${port}`,
    `LOCALHOST:${port}`,
  ];
  for (const host of [...strange, `evil.example:${port}`, `localhost:${port}.evil.example`, `0.0.0.0:${port}`]) {
    for (const path of ["/sign-in", "/sign-in.data", "/incidents.csv", "/nothing-here"]) {
      const answer = await rawRequest(origin, path, { headers: { host } });
      expect(answer.status, `${host} ${path}`).toBe(421);
      expect(answer.body).toMatch(/^421\n[0-9a-f-]{36}\n$/);
    }
  }
});

test("D13 published, it answers to its one address only, whatever is forwarded", async () => {
  const { origin } = published();
  const { port } = new URL(origin);
  const ask = (headers: Record<string, string>, path = "/sign-in") => rawRequest(origin, path, { headers });
  expect((await ask({ host: "portal.example" })).status).toBe(200);
  for (const host of [
    `localhost:${port}`,
    "portal.example:443",
    "portal.example:8080",
    "www.portal.example",
    "portal.example.",
  ]) {
    expect((await ask({ host })).status, host).toBe(421);
    expect((await ask({ host, "x-forwarded-host": "portal.example" })).status, host).toBe(421);
  }
  const forwarded = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http", forwarded: "host=evil.example" };
  const led = await ask({ host: "portal.example", ...forwarded }, "/incidents");
  expect(led.status).toBe(303);
  expect(led.headers["location"]).toBe("/sign-in?to=%2Fincidents");
  const page = await ask({ host: "portal.example", ...forwarded });
  expect(page.body + JSON.stringify(page.headers)).not.toContain("evil.example");
  expect(page.headers["strict-transport-security"]).toContain("max-age=31536000");
});

test("D13 a write is taken from the published address, also when a proxy hides how it was reached", async () => {
  const form = "language=en";
  const post = (origin: string): RawOptions => ({
    method: "POST",
    headers: {
      host: "portal.example",
      origin,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(form.length),
      "x-forwarded-host": "evil.example",
    },
    body: form,
  });
  const { origin } = published();
  expect((await rawRequest(origin, "/language", post("https://portal.example"))).status).toBe(303);
  for (const wrong of ["http://portal.example", "https://evil.example", "https://portal.example:8443", "null"]) {
    expect((await rawRequest(origin, "/language", post(wrong))).status, wrong).toBe(403);
  }
});

test("D13 where a request comes from is believed of named proxies only", async () => {
  const seen = async (origin: string, forwarded: string) => {
    addresses.length = 0;
    await rawRequest(origin, "/sign-in", { headers: { host: "portal.example", "x-forwarded-for": forwarded } });
    return addresses.at(-1);
  };
  expect(await seen(direct().origin, "203.0.113.7")).toBe("127.0.0.1");
  expect(await seen(published().origin, "203.0.113.7")).toBe("203.0.113.7");
  expect(await seen(published().origin, "2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  // The first was written by whoever asks; the last that is no proxy of ours is where it came from.
  expect(await seen(published().origin, "198.51.100.1, 203.0.113.7, 10.1.2.3")).toBe("203.0.113.7");
  expect(await seen(published().origin, "no address at all")).toBe("unknown");
});
