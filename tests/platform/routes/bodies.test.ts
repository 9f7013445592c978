import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { beginSession } from "~/people/store/sessions.server";
import { database } from "~/platform/db/db.server";
import { emptyBrand } from "../../exchange/scene";
import { testDatabase } from "../../support/database";
import { brandPerson } from "../../support/people";
import { testPortal } from "../../support/portal";
import { rawRequest, rawSocket } from "../../support/raw-request";
import { rowsDigest } from "../../support/rows-digest";

testDatabase();
const portal = testPortal({
  bodyTimes: { formMs: 900, uploadWindowMs: 1_200, uploadLeastBytes: 500 },
  socketTimes: { headersMs: 800, silentMs: 2_000, keepAliveMs: 5_000 },
});

const FORM = "application/x-www-form-urlencoded";
const KILOBYTE = 1_024;

function post(path: string, body: string, headers: Record<string, string>) {
  const { origin } = portal();
  return rawRequest(origin, path, { method: "POST", headers: { origin, "content-type": FORM, ...headers }, body });
}

test("D17 a body has its length, its type and no encoding, or is refused before it is read", async () => {
  const before = await rowsDigest(database().client);
  const sized = (body: string) => ({ "content-length": String(body.length) });
  const fits = `email=a&password=${"x".repeat(63 * KILOBYTE)}`;
  const tooLong = "a".repeat(64 * KILOBYTE + 1);
  for (const path of ["/sign-in", "/sign-in.data", "/language", "/IMPORTS", "/nothing-here"]) {
    expect((await post(path, tooLong, sized(tooLong))).status, path).toBe(413);
    for (const type of [
      "application/json",
      "text/plain",
      "",
      "application/x-www-form-urlencodedx",
      "multipart/mixed",
    ]) {
      expect((await post(path, "a=1", { ...sized("a=1"), "content-type": type })).status, `${path} ${type}`).toBe(415);
    }
    for (const encoding of ["gzip", "identity", "br"]) {
      const answer = await post(path, "a=1", { ...sized("a=1"), "content-encoding": encoding });
      expect(answer.status, `${path} ${encoding}`).toBe(415);
    }
  }
  expect((await post("/sign-in", fits, sized(fits))).status).toBe(422);
  // A file may be longer; but nobody is signed in here, so it is not read at all.
  expect((await post("/imports", tooLong, sized(tooLong))).status).not.toBe(413);
  expect(
    (await rawRequest(portal().origin, "/sign-in", { headers: { "content-length": "3" }, body: "a=1" })).status,
  ).toBe(400);
  expect(await rowsDigest(database().client)).toBe(before);
});

test("D17 a body that does not say how long it is is counted while it is read", async () => {
  const chunked = { "transfer-encoding": "chunked" };
  expect((await post("/sign-in", "email=a", chunked)).status).toBe(422);
  for (const path of ["/sign-in", "/sign-in.data", "/language"]) {
    expect((await post(path, "a".repeat(65 * KILOBYTE), chunked)).status, path).toBe(413);
  }
  // Both ways of telling the length at once is how requests are smuggled.
  const { origin } = portal();
  const { host } = new URL(origin);
  const socket = rawSocket(origin);
  socket.write(`POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: ${FORM}\r\n`);
  socket.write("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
  expect((await socket.ended).text).toMatch(/^HTTP\/1\.1 400 /);
});

test("D18 whoever dawdles over headers or a body is cut, and the others are served meanwhile", async () => {
  const { origin } = portal();
  const { host } = new URL(origin);
  const head = (path: string, type: string, length: number) =>
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;
  const dawdlers = {
    headers: rawSocket(origin),
    form: rawSocket(origin),
    upload: rawSocket(origin),
    nothing: rawSocket(origin),
  };
  dawdlers.headers.write(`GET /sign-in HTTP/1.1\r\nHost: ${host}\r\n`);
  dawdlers.form.write(head("/sign-in", FORM, 60_000));
  dawdlers.upload.write(head("/imports", "multipart/form-data; boundary=x", 10_000_000));
  const dripping = setInterval(() => {
    dawdlers.headers.write("X-A: b\r\n");
    dawdlers.form.write("a");
    dawdlers.upload.write("a");
  }, 50);
  let isOver = false;
  const all = Promise.all(Object.values(dawdlers).map(({ ended }) => ended)).finally(() => (isOver = true));
  let served = 0;
  while (!isOver) {
    const begun = performance.now();
    expect((await rawRequest(origin, "/sign-in")).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(2_000);
    served++;
    await wait(20);
  }
  clearInterval(dripping);
  const [headers, form, upload, nothing] = await all;
  expect(headers?.text).toMatch(/^HTTP\/1\.1 408 [\s\S]*Content-Security-Policy/);
  expect(headers?.ms).toBeLessThan(3_000);
  expect(form?.text).toMatch(/^HTTP\/1\.1 408 [\s\S]*X-Content-Type-Options/i);
  expect(form?.ms).toBeLessThan(3_000);
  // Refused at once, since nobody is signed in; then the connection goes, however long it goes on dripping.
  expect(upload?.ms).toBeLessThan(3_000);
  expect(nothing?.ms).toBeLessThan(6_000);
  expect(served).toBeGreaterThan(5);
});

test("D18 a refused body that goes on for ever is not read for ever", async () => {
  const { origin } = portal();
  const { host } = new URL(origin);
  const socket = rawSocket(origin);
  socket.write(
    `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: ${FORM}\r\nContent-Length: 999999999\r\n\r\n`,
  );
  const flood = setInterval(() => socket.write("a".repeat(100 * KILOBYTE)), 10);
  const { text, ms } = await socket.ended;
  clearInterval(flood);
  expect(text).toMatch(/^HTTP\/1\.1 413 /);
  expect(ms).toBeLessThan(3_000);
});

test("D18 an upload may take long as long as it goes on; one that dries up is cut, and leaves nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "eslabon-bodies-"));
  const before = process.env["DATA_FOLDER"];
  process.env["DATA_FOLDER"] = folder;
  onTestFinished(() => {
    if (before === undefined) delete process.env["DATA_FOLDER"];
    else process.env["DATA_FOLDER"] = before;
    rmSync(folder, { recursive: true, force: true });
  });
  await emptyBrand();
  const { origin } = portal();
  const { personId } = await brandPerson("manager");
  const [cookie] = (await beginSession(personId, false)).split(";");
  const part = (name: string, more: string, content: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}`;
  const upload = () => {
    const socket = rawSocket(origin);
    socket.write(
      `POST /imports HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\n` +
        "Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n",
    );
    const chunk = (text: string) => socket.write(`${text.length.toString(16)}\r\n${text}\r\n`);
    chunk(`${part("mapping", "", "city-requests")}\r\n${part("file", '; filename="a.csv"', "")}`);
    return { ...socket, chunk };
  };
  const steady = upload();
  const dry = upload();
  // Four times as long as a form may take, a kilobyte every tenth of a second.
  const begun = performance.now();
  while (performance.now() - begun < 4_000) {
    steady.chunk("a".repeat(KILOBYTE));
    await wait(100);
  }
  steady.chunk("\r\n--x--\r\n");
  steady.write("0\r\n\r\n");
  expect((await steady.ended).text).toMatch(/^HTTP\/1\.1 303 /);
  const { text, ms } = await dry.ended;
  expect(text).toMatch(/^HTTP\/1\.1 408 /);
  expect(ms).toBeLessThan(10_000);
  // What was begun is removed once its reader has heard that no more will come.
  await expect.poll(() => readdirSync(join(folder, "uploads")), { timeout: 10_000 }).toHaveLength(1);
});
