import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runImport } from "~/exchange/commands/run-import.server";
import { openCsv } from "~/exchange/csv.server";
import { creditOf, SOURCES } from "~/incidents/domain/sources";
import { idOf, type ImportRunId } from "~/kernel/ids";
import exchange from "~/platform/i18n/texts/es/exchange.json";
import { db } from "~/platform/db/db.server";
import { openUpload, uploadsFolder } from "~/platform/uploads.server";
import { testDatabase } from "../../support/database";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";
import { testPortal, type Browser } from "../../support/portal";
import { cityRows, emptyBrand } from "../scene";

testDatabase();
const portal = testPortal();
const folder = mkdtempSync(join(tmpdir(), "eslabon-imports-"));
const before = process.env["DATA_FOLDER"];
let manager: Browser;

beforeAll(async () => {
  process.env["DATA_FOLDER"] = folder;
  await emptyBrand();
  manager = await portal().as((await brandPerson("manager")).personId);
});
afterAll(() => {
  if (before === undefined) delete process.env["DATA_FOLDER"];
  else process.env["DATA_FOLDER"] = before;
  rmSync(folder, { recursive: true, force: true });
});

function formOf(content: string | Uint8Array<ArrayBuffer> | null, mapping = "city-requests"): FormData {
  const form = new FormData();
  form.set("mapping", mapping);
  form.set("file", content === null ? new File([], "") : new File([content], "../../city.csv"));
  return form;
}

function stored(): string[] {
  try {
    return readdirSync(uploadsFolder(folder));
  } catch {
    return [];
  }
}

async function work(runId: ImportRunId): Promise<void> {
  await runImport(runId, { openCsv, openFile: (key) => openUpload(uploadsFolder(folder), key) });
}

test("a manager sends a file, sees what would come in and what is wrong, and imports it", async () => {
  const file = `${cityRows(5, "51")}\n=cmd(),x`;
  const sent = await manager.post("/imports", formOf(file));
  expect(sent.status).toBe(303);
  const address = sent.headers.get("location") ?? "";
  expect(address).toMatch(/^\/imports\/[0-9a-f-]{36}$/);
  const runId = idOf<ImportRunId>(address.split("/").at(-1) ?? "");
  expect(await (await manager.get(address)).text()).toContain("<progress");
  await work(runId);
  const checked = await (await manager.get(address)).text();
  expect(checked).toContain("Importar ahora");
  expect(checked).toContain("La fila no tiene tantas columnas como el encabezado (2 / 13)");
  expect(checked).toContain("city.csv");
  expect(await db().incident.count()).toBe(0);
  expect((await manager.post(address, {})).status).toBe(303);
  await work(runId);
  expect(await (await manager.get(address)).text()).toContain("La importación terminó");
  expect(await db().incident.count()).toBe(5);
  const rejects = await manager.get(`${address}/rejects.csv`);
  expect(rejects.headers.get("content-type")).toContain("text/csv");
  const text = await rejects.text();
  expect(text).toContain("Fila,Motivo,case_enquiry_id");
  expect(text).toContain("'=cmd()");
});

test("whoever imports reads the same credit that stands on the incidents that come of it", async () => {
  const page = await (await manager.get("/imports")).text();
  const shown = page.replaceAll("<!-- -->", "");
  for (const source of SOURCES) {
    expect(shown).toContain(`<li>${creditOf(source)}. ${exchange.credits.excerpt[source.name]}</li>`);
  }
});

test.each([
  ["no file", null, "Elija un archivo"],
  ["an empty file", "", "El archivo está vacío"],
  ["a workbook", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]), "Eso no es un CSV"],
])("%s is refused in words, and nothing of it is kept", async (_, content, words) => {
  const files = stored();
  const answer = await manager.post("/imports", formOf(content));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(words);
  expect(stored()).toEqual(files);
});

test("an unknown mapping, an unknown field and a form that is none are refused, and no file stays", async () => {
  const files = stored();
  expect((await manager.post("/imports", formOf("a,b\n1,2\n", "nobody's"))).status).toBe(422);
  const strange = formOf("a,b\n");
  strange.set("status", "done");
  expect((await manager.post("/imports", strange)).status).toBe(422);
  expect((await manager.post("/imports", { mapping: "city-requests" })).status).toBe(415);
  expect(stored()).toEqual(files);
});

test("people of a partner and executives are refused before their file is read", async () => {
  const files = stored();
  const runs = await db().importRun.count();
  const partner = await partnerPerson(await barePartner());
  for (const personId of [partner.personId, (await brandPerson("executive")).personId]) {
    const browser = await portal().as(personId);
    expect((await browser.post("/imports", formOf(cityRows(2, "52")))).status).toBe(403);
    expect((await browser.get("/imports")).status).toBe(403);
  }
  expect(stored()).toEqual(files);
  expect(await db().importRun.count()).toBe(runs);
});
