import { beforeAll, expect, test } from "vitest";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { runImport } from "~/exchange/commands/run-import.server";
import { startImport } from "~/exchange/commands/start-import.server";
import type { ImportRunId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import {
  begin,
  check,
  cityRows,
  emptyBrand,
  faultsOf,
  gateways,
  importWhole,
  loseFile,
  putFile,
  runOf,
} from "../scene";

testDatabase();
beforeAll(emptyBrand);

const CITY = "city-requests";

async function countOf(prefix: string): Promise<number> {
  return db().incident.count({ where: { sourceRef: { startsWith: prefix } } });
}

test("a dry run says what would come in and writes nothing of it", async () => {
  const before = { partners: await db().partner.count(), touchpoints: await db().touchpoint.count() };
  const run = await check(CITY, cityRows(40, "11"));
  expect(run).toMatchObject({
    status: "checked",
    isDryRun: true,
    accepted: 40,
    unchanged: 0,
    rejected: 0,
    rowsRead: 40,
  });
  expect(run.report?.partners).toContain("Obras Públicas");
  expect(run.report?.touchpoints).toContain("Retiro en casa");
  expect(await countOf("11")).toBe(0);
  expect({ partners: await db().partner.count(), touchpoints: await db().touchpoint.count() }).toEqual(before);
});

test("an import makes the partners and touchpoints it names, links them, and writes the incidents with their logs", async () => {
  const run = await importWhole(CITY, cityRows(60, "12"));
  expect(run).toMatchObject({ status: "done", isDryRun: false, accepted: 60, rejected: 0, bytesRead: run.fileBytes });
  expect(await countOf("12")).toBe(60);
  const partners = await db().partner.findMany({ include: { links: true } });
  expect(partners.map(({ status }) => status)).toEqual(partners.map(() => "active"));
  for (const { links } of partners) expect(links.length).toBeGreaterThan(0);
  const events = await db().incidentEvent.count({
    where: { type: "opened", incident: { sourceRef: { startsWith: "12" } } },
  });
  expect(events).toBe(60);
});

test("the same file twice imports nothing twice, and makes no partner twice", async () => {
  const file = cityRows(50, "13");
  await importWhole(CITY, file);
  const partners = await db().partner.count();
  const again = await check(CITY, file);
  expect(again).toMatchObject({ accepted: 0, unchanged: 50, rejected: 0 });
  expect(await confirmImport(again.id)).toMatchObject({ ok: false, refusal: { code: "import.nothing-to-import" } });
  expect(await countOf("13")).toBe(50);
  expect(await db().partner.count()).toBe(partners);
});

test("a row that the file tells differently is reported and what is here stays", async () => {
  await importWhole(CITY, cityRows(5, "14"));
  const title = (
    await db().incident.findMany({ where: { sourceRef: { startsWith: "14" } }, orderBy: { sourceRef: "asc" } })
  )[0];
  const changed = cityRows(5, "14", (line, index) => (index === 2 ? line.replace("Closed", "Open") : line));
  const run = await check(
    CITY,
    cityRows(6, "14", (line, index) => changed.split("\n")[index + 1] ?? line),
  );
  expect(run).toMatchObject({ accepted: 1, unchanged: 4, rejected: 1 });
  expect(Object.values(await faultsOf(run.id)).flat()).toEqual([
    expect.stringMatching(/^import\.(changed|contradictory-status)$/),
  ]);
  expect(
    (await db().incident.findMany({ where: { sourceRef: { startsWith: "14" } }, orderBy: { sourceRef: "asc" } }))[0],
  ).toEqual(title);
});

test("bad rows are named one by one and the others come in", async () => {
  const bad = cityRows(6, "15", (line, index) => {
    if (index === 1) return line.replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, "31/02/2011");
    if (index === 2) return `${line},one cell more`;
    if (index === 4) return `15"broken${line}`;
    return line;
  });
  const run = await importWhole(CITY, bad);
  expect(run).toMatchObject({ status: "done", accepted: 3, rejected: 3, rowsRead: 6 });
  expect(await faultsOf(run.id)).toEqual({
    3: expect.arrayContaining(["import.bad-date"]),
    4: ["import.wrong-column-count"],
    6: ["import.broken-quotes"],
  });
  expect(await countOf("15")).toBe(3);
});

test.each([
  ["a byte order mark and CRLF", (text: string) => Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`)],
  ["Windows letters", (text: string) => Buffer.from(text.replace(/Sanitation/g, "Sanitaci\u00F3n"), "latin1")],
])("a file with %s is read like any other", async (_, write) => {
  const run = await check(CITY, write(cityRows(20, "16")));
  expect(run).toMatchObject({ status: "checked", accepted: 20, rejected: 0 });
});

test("a file of another shape is refused by name, and nothing of it is read", async () => {
  const run = await check(CITY, "case_enquiry_id,open_dt,colour\n1,2,3\n");
  expect(run.status).toBe("failed");
  expect(run.failures).toContainEqual({ code: "import.unknown-column", column: "colour" });
  expect(run.failures).toContainEqual({ code: "import.missing-column", column: "department" });
  expect(await confirmImport(run.id)).toMatchObject({ ok: false, refusal: { code: "import.not-checked" } });
});

test("killed in the middle, the run is taken up again and ends with the same figures", async () => {
  const file = cityRows(1_000, "17");
  const { id } = await check(CITY, file);
  await confirmImport(id);
  let batches = 0;
  const dying = {
    ...gateways,
    onProgress: () => {
      if (++batches === 2) throw new Error("killed");
    },
  };
  await expect(runImport(id, dying)).rejects.toThrow("killed");
  const written = await countOf("17");
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(1_000);
  expect(await runOf(id)).toMatchObject({ status: "failed", failures: [{ code: "import.broken-off" }] });
  expect(await confirmImport(id)).toMatchObject({ ok: true });
  expect(await runImport(id, gateways)).toBe(true);
  expect(await runOf(id)).toMatchObject({ status: "done", accepted: 1_000, unchanged: 0, rejected: 0 });
  expect(await countOf("17")).toBe(1_000);
});

test("a worker that lost the run to another writes nothing more", async () => {
  const { id } = await check(CITY, cityRows(1_000, "18"));
  await confirmImport(id);
  let isFirst = true;
  const overtaken = {
    ...gateways,
    onProgress: () => {
      if (isFirst)
        void db()
          .importRun.update({ where: { id }, data: { version: { increment: 1 } } })
          .then(() => undefined);
      isFirst = false;
    },
    isStopping: () => false,
  };
  const run = runImport(id, {
    ...overtaken,
    openFile: async (key) => slowly((await gateways.openFile(key)) ?? (async function* () {})()),
  });
  expect(await run).toBe(false);
  expect(await countOf("18")).toBeLessThan(1_000);
  expect((await runOf(id)).status).toBe("importing");
});

async function* slowly(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    yield piece;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

test("a server that stops hands the run to whoever comes next", async () => {
  const { id } = await check(CITY, cityRows(900, "19"));
  await confirmImport(id);
  await runImport(id, { ...gateways, isStopping: () => true });
  expect((await runOf(id)).status).toBe("waiting");
  await runImport(id, gateways);
  expect(await runOf(id)).toMatchObject({ status: "done", accepted: 900 });
});

test("what cannot be started is refused with its reason", async () => {
  expect(await startImport(null, "nobody's", putFile("a"))).toMatchObject({
    refusal: { code: "import.no-such-mapping" },
  });
  expect(await startImport(null, CITY, putFile(""))).toMatchObject({ refusal: { code: "import.nothing-in-file" } });
  const file = putFile(cityRows(2, "20"));
  expect(await startImport(null, CITY, file)).toMatchObject({ ok: true });
  expect(await startImport(null, CITY, file)).toMatchObject({ refusal: { code: "import.already-going" } });
  expect(await confirmImport(newId<ImportRunId>())).toBeNull();
  const gone = await begin(CITY, cityRows(2, "21"));
  loseFile((await runOf(gone)).fileKey ?? "");
  await runImport(gone, gateways);
  expect(await runOf(gone)).toMatchObject({ status: "failed", failures: [{ code: "import.file-gone" }] });
});
