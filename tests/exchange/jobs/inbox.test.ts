import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findWaitingImports } from "~/exchange/commands/find-waiting-imports.server";
import { runImport } from "~/exchange/commands/run-import.server";
import { openCsv } from "~/exchange/csv.server";
import { inboxFolder, serveInbox, type InboxStatus } from "~/exchange/jobs/inbox.server";
import { db } from "~/platform/db/db.server";
import { openUpload, uploadsFolder } from "~/platform/uploads.server";
import { testDatabase } from "../../support/database";
import { cityRows, emptyBrand } from "../scene";

testDatabase();
const folder = mkdtempSync(join(tmpdir(), "eslabon-inbox-"));
const inbox = inboxFolder(folder);
beforeAll(async () => {
  await emptyBrand();
  mkdirSync(inbox, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function leave(id: string, ticket: string, file: string | null): void {
  if (file !== null) writeFileSync(join(inbox, `${id}.csv`), file);
  writeFileSync(join(inbox, `${id}.ticket.json`), ticket);
}

function statusOf(id: string): InboxStatus {
  return JSON.parse(readFileSync(join(inbox, `${id}.status.json`), "utf8")) as InboxStatus;
}

async function workWhatWaits(): Promise<void> {
  for (const runId of await findWaitingImports())
    await runImport(runId, { openCsv, openFile: (key) => openUpload(uploadsFolder(folder), key) });
}

test("a file left in the inbox is checked, imported and told about, and the inbox is left clean", async () => {
  const id = "0190a000-0000-7000-8000-000000000001";
  leave(id, JSON.stringify({ mapping: "city-requests", fileName: "city.csv" }), cityRows(7, "61"));
  await serveInbox(folder);
  expect(statusOf(id)).toMatchObject({ isOver: false, state: { status: "waiting" } });
  await workWhatWaits();
  await serveInbox(folder);
  await workWhatWaits();
  await serveInbox(folder);
  expect(statusOf(id)).toMatchObject({ isOver: true, state: { status: "done", accepted: 7, rejected: 0 } });
  expect(await db().incident.count()).toBe(7);
  expect(readdirSync(inbox)).toEqual([`${id}.status.json`]);
});

test("a ticket that cannot be served is answered with the reason and removed", async () => {
  const [unreadable, nameless, gone] = [2, 3, 4].map((n) => `0190a000-0000-7000-8000-00000000000${n}`);
  leave(unreadable ?? "", "{", null);
  leave(nameless ?? "", JSON.stringify({ mapping: "nobody's", fileName: "x.csv" }), "a\n");
  leave(gone ?? "", JSON.stringify({ mapping: "city-requests", fileName: "x.csv" }), null);
  await serveInbox(folder);
  expect(statusOf(unreadable ?? "")).toMatchObject({ isOver: true, refused: { code: "import.unreadable-ticket" } });
  expect(statusOf(nameless ?? "")).toMatchObject({ isOver: true, refused: { code: "import.no-such-mapping" } });
  expect(statusOf(gone ?? "")).toMatchObject({ isOver: true, refused: { code: "import.file-gone" } });
  expect(readdirSync(inbox).filter((name) => !name.endsWith(".status.json"))).toEqual([]);
});
