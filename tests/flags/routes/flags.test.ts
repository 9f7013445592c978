import { beforeAll, expect, test } from "vitest";
import refusals from "~/platform/i18n/texts/es/refusals.json";
import ui from "~/platform/i18n/texts/es/ui.json";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerPerson } from "../../support/people";
import { testPortal, type Browser } from "../../support/portal";
import { rowsDigest } from "../../support/rows-digest";
import { makeFlagScene, openedCase, proposed, upToTheGate, moved, type FlagScene } from "../scene";

testDatabase();
const portal = testPortal();
let scene: FlagScene;
let manager: Browser;
beforeAll(async () => {
  scene = await makeFlagScene();
  manager = await portal().as(scene.manager.personId);
});

test("A manager accepts a flag in the browser, proves, steps up, proposes; an executive approves", async () => {
  const { flagId } = await proposed();
  const accepted = await manager.post(`/flags/${flagId}`, { decision: "accept" });
  expect(accepted.status).toBe(303);
  const address = new URL(accepted.headers.get("location") ?? "", portal().origin).pathname;
  expect(address).toMatch(/^\/ladder\/[0-9a-f-]{36}$/);
  const caseId = address.split("/").at(-1) ?? "";
  const reason = "Con acta.";
  let version = 1;
  const send = async (browser: Browser, fields: Record<string, string>) => {
    const answer = await browser.post(address, { reason, version: String(version), ...fields });
    expect(answer.status, fields["intent"]).toBe(303);
    version++;
  };
  await send(manager, { intent: "proof", kind: "done" });
  await send(manager, { intent: "up", to: "train" });
  await send(manager, { intent: "proof", kind: "refused" });
  await send(manager, { intent: "up", to: "accompany" });
  await send(manager, { intent: "proof", kind: "done" });
  await send(manager, { intent: "propose", to: "replace" });
  await send(await portal().as(scene.executive.personId), { intent: "approve" });
  expect(await db().ladderCase.findUnique({ where: { id: caseId } })).toMatchObject({
    rung: "replace",
    status: "open",
  });
});

test("What is missing or not one of the choices comes back with what was typed, and changes nothing", async () => {
  const { flagId } = await proposed();
  const { caseId } = await openedCase(scene.manager);
  const digest = await rowsDigest(db());
  const wrong: readonly (readonly [string, Record<string, string>, number])[] = [
    [`/flags/${flagId}`, {}, 422],
    [`/flags/${flagId}`, { decision: "maybe" }, 422],
    [`/flags/${flagId}`, { decision: "dismiss", reason: "Huelga", reviewOn: "mañana" }, 422],
    [`/flags/${flagId}`, { decision: "dismiss", reason: "Huelga", reviewOn: "2026-02-30" }, 422],
    [`/flags/${flagId}`, { decision: "dismiss", reason: "Huelga" }, 422],
    [`/flags/${flagId}`, { decision: "dismiss", reviewOn: "2027-01-15" }, 422],
    [`/flags/${flagId}`, { decision: "otherRung", reason: "x", rung: "replace" }, 422],
    [`/flags/${flagId}`, { decision: "accept", partnerId: scene.courier }, 422],
    [`/flags/${flagId}`, { decision: "accept", reason: "x".repeat(2001) }, 422],
    [`/ladder/${caseId}`, { intent: "up", to: "train", version: "1" }, 422],
    [`/ladder/${caseId}`, { intent: "up", to: "replace", version: "1", reason: "x" }, 422],
    [`/ladder/${caseId}`, { intent: "up", to: "train", version: "1", reason: "x" }, 409],
    [`/ladder/${caseId}`, { intent: "up", to: "train", version: "0", reason: "x" }, 422],
    [`/ladder/${caseId}`, { intent: "proof", kind: "executiveException", version: "1", reason: "x" }, 403],
    [`/ladder/${caseId}`, { intent: "fly", version: "1", reason: "x" }, 422],
  ];
  for (const [address, fields, status] of wrong) {
    const answer = await manager.post(address, fields);
    expect(answer.status, `${address} ${JSON.stringify(fields)}`).toBe(status);
    if (fields["reason"] === "Huelga") expect(await answer.text()).toContain("Huelga");
  }
  expect(await rowsDigest(db())).toBe(digest);
});

test("What an answer asks for and was not given is said at its field, and what was typed stays", async () => {
  const { flagId } = await proposed();
  const digest = await rowsDigest(db());
  const wrong: readonly (readonly [Record<string, string>, readonly string[]])[] = [
    [{ decision: "dismiss", reviewOn: "2027-01-15" }, ["reason"]],
    [{ decision: "dismiss", reason: "   ", reviewOn: "2027-01-15" }, ["reason"]],
    [{ decision: "dismiss", reason: "Hubo una huelga" }, ["reviewOn"]],
    [{ decision: "dismiss" }, ["reason", "reviewOn"]],
    [{ decision: "otherRung", reason: "Ya se le explicó" }, ["rung"]],
    [{ decision: "otherRung", rung: "accompany" }, ["reason"]],
  ];
  for (const [fields, missing] of wrong) {
    const answer = await manager.post(`/flags/${flagId}`, fields);
    const html = await answer.text();
    expect(answer.status, JSON.stringify(fields)).toBe(422);
    const said = ["reason", "reviewOn", "rung"].filter((name) => errorAt(html, name).includes(ui.form.required));
    expect(said, JSON.stringify(fields)).toEqual(missing);
    expect(html).not.toContain(refusals.flag["reason-missing"]);
    for (const typed of Object.values(fields)) expect(html).toContain(typed);
  }
  expect(await rowsDigest(db())).toBe(digest);
});

test("The reason is marked optional only with the answer that asks for none", async () => {
  const html = await (await manager.get(`/flags/${(await proposed()).flagId}`)).text();
  const markOf = (name: string) =>
    new RegExp(`<label for="decide-flag-${name}"[^>]*>.*?</label>`).exec(html)?.[0] ?? "";
  expect(markOf("reason")).toMatch(/hidden in-\[form:has\(\[value=accept\]:checked\)\]:inline/);
  expect(markOf("rung")).toMatch(/class="[^"]* hidden"/);
  expect(markOf("reviewOn")).toMatch(/class="[^"]* hidden"/);
});

/** What stands under a field of the decision. */
function errorAt(html: string, name: string): string {
  return new RegExp(`<div id="decide-flag-${name}-error"[^>]*>(.*?)</div>`).exec(html)?.[1] ?? "";
}

test("A partner's lead reads its case in the browser without a trace of a pending proposal", async () => {
  const { caseId, partnerId } = await openedCase(scene.manager);
  await moved(caseId, ...upToTheGate(scene.manager), [
    scene.manager,
    { type: "propose", to: "replace", reason: "PROPUESTA-SECRETA" },
  ]);
  const lead = await portal().as((await partnerPerson(partnerId)).personId);
  const page = await lead.get(`/ladder/${caseId}`);
  expect(page.status).toBe(200);
  const body = await page.text();
  expect(body).not.toContain("PROPUESTA-SECRETA");
  expect(body).not.toContain("awaitingApproval");
  expect(body).not.toContain(scene.manager.name);
  expect((await (await portal().as(scene.rival.personId)).get(`/ladder/${caseId}`)).status).toBe(404);
  expect((await lead.post(`/ladder/${caseId}`, { intent: "close", version: "1", reason: "x" })).status).toBe(403);
});
