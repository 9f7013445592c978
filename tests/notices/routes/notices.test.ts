import { beforeAll, expect, test } from "vitest";
import type { PartnerId } from "~/kernel/ids";
import { DAY_MS } from "~/kernel/instant";
import { saveNotices } from "~/notices/commands/save-notices.server";
import { readFlagAudience } from "~/notices/queries/read-flag-audience.server";
import { readMyNotices } from "~/notices/queries/read-my-notices.server";
import { readReceivers } from "~/notices/queries/read-receivers.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { makeFlagScene, MORNING_AFTER, proposed, type FlagScene } from "../../flags/scene";
import { testDatabase } from "../../support/database";
import { partnerPerson } from "../../support/people";
import { testPortal } from "../../support/portal";
import { prefer } from "../scene";

testDatabase();
const portal = testPortal();
let scene: FlagScene;
beforeAll(async () => {
  scene = await makeFlagScene();
});

const times = { quietFrom: "21:00", quietTo: "06:30", summaryDay: "2", summaryHour: "8" };

test("A person chooses what to be told, and when not; the page comes back with it", async () => {
  const lead = await partnerPerson(scene.courier);
  const browser = await portal().as(lead.personId);
  const form = new URLSearchParams({ ...times, version: "0" });
  for (const kind of ["clockWarning", "weeklySummary"]) form.append("on", kind);
  for (const day of ["6", "7"]) form.append("quietDays", day);
  expect((await browser.post("/me/notices", form)).headers.get("location")).toBe("/me/notices");
  expect(await readMyNotices(lead)).toMatchObject({
    kinds: [
      { kind: "clockWarning", isOn: true },
      { kind: "breach", isOn: false, isOnByRole: true },
      { kind: "flagAccepted", isOn: false },
      { kind: "weeklySummary", isOn: true },
    ],
    quiet: { nightly: { from: 1260, to: 390 }, days: [6, 7] },
    criticalAlways: false,
    summary: { day: 2, hour: 8 },
    // Sunday 1 November, nine in the morning in Madrid: quiet until Monday, half past six.
    quietUntil: Date.parse("2026-11-02T05:30:00Z"),
    version: 1,
  });
  const page = await (await browser.get("/me/notices")).text();
  expect(page).toContain('value="21:00"');
  expect(page).toContain("Ahora está en silencio");
});

test("What cannot be chosen comes back as it was typed, with the reason", async () => {
  const lead = await partnerPerson(scene.courier);
  const browser = await portal().as(lead.personId);
  const post = (fields: Record<string, string>) => browser.post("/me/notices", { ...times, version: "0", ...fields });
  const same = await post({ quietTo: "21:00" });
  expect(same.status).toBe(422);
  expect(await same.text()).toContain("empiezan y terminan a la misma hora");
  expect((await post({ quietTo: "" })).status).toBe(422);
  expect((await post({ quietTo: "25:00" })).status).toBe(422);
  expect((await post({ on: "everything" })).status).toBe(422);
  expect((await post({ personId: scene.manager.personId })).status).toBe(422);
  expect(await db().noticePreference.count({ where: { personId: lead.personId } })).toBe(0);
  expect((await post({})).status).toBe(303);
  expect((await post({})).status).toBe(409);
});

test("The front line chooses neither summary nor flags, and sending them changes nothing of that", async () => {
  const agent = await partnerPerson(scene.courier, "partnerAgent");
  expect(await readMyNotices(agent)).toMatchObject({ summary: null, criticalAlways: false });
  const browser = await portal().as(agent.personId);
  expect(await (await browser.get("/me/notices")).text()).not.toContain("Resumen de la semana");
  await browser.post("/me/notices", { on: "weeklySummary", version: "0" });
  expect((await readMyNotices(agent)).kinds.map(({ kind, isOn }) => [kind, isOn])).toEqual([
    ["clockWarning", false],
    ["breach", false],
  ]);
});

test("The page of rules says who would be told at one partner, and why, and names nobody of another", async () => {
  const lead = await partnerPerson(scene.courier);
  const off = await partnerPerson(scene.courier);
  await saveNotices(off, 0, {
    ...{ on: ["clockWarning"], quietFrom: null, quietTo: null, quietDays: [], criticalAlways: false },
    ...{ summaryDay: 1, summaryHour: 7 },
  });
  const page = await readReceivers(scene.manager, scene.courier);
  const people = Object.fromEntries(page?.rules.map(({ rule, receivers }) => [rule, receivers]) ?? []);
  const statesOf = (rule: string, id: string) => people[rule]?.find(({ personId }) => personId === id)?.state;
  expect([statesOf("breach", lead.personId), statesOf("breach", off.personId)]).toEqual(["now", "off"]);
  expect(people["brandClock"]?.map(({ role }) => role)).toEqual(["manager"]);
  expect(JSON.stringify(page?.rules)).not.toContain(scene.rival.personId);
  const browser = await portal().as(scene.manager.personId);
  const html = await (await browser.get(`/settings/notices?partner=${scene.courier}`)).text();
  expect(html).toContain("Lidera el aliado");
  expect(html).toContain("Lo apagó");
  expect((await browser.get(`/settings/notices?partner=${newId()}`)).status).toBe(404);
  expect(await readReceivers(scene.manager, newId<PartnerId>())).toBe(null);
  expect(await readReceivers(lead, scene.courier)).toBe(null);
});

test("Beside the decision on a flag stands who will be told of it, and since when, without whoever decides", async () => {
  const { flagId, partnerId } = await proposed();
  const [lead, sleeper, off] = [
    await partnerPerson(partnerId),
    await partnerPerson(partnerId),
    await partnerPerson(partnerId),
  ];
  await db().person.update({ where: { id: lead.personId }, data: { name: "Luisa Lara", sortKey: "luisa lara" } });
  await db().person.update({ where: { id: sleeper.personId }, data: { name: "Sara Sol", sortKey: "sara sol" } });
  await prefer(sleeper.personId, { quiet: { nightly: null, days: [7] } });
  await prefer(off.personId, { switches: { flagAccepted: false } });
  expect((await readFlagAudience(scene.manager, flagId))?.receivers).toMatchObject([
    { name: "Luisa Lara", state: "now" },
    { name: "Sara Sol", state: "later", until: MORNING_AFTER - (MORNING_AFTER % DAY_MS) + 23 * 3_600_000 },
  ]);
  const browser = await portal().as(scene.manager.personId);
  const html = await (await browser.get(`/flags/${flagId}`)).text();
  expect(html).toMatch(/Se avisará por correo a Luisa Lara y Sara Sol \(desde el/);
  // Its partner does not see an undecided flag, another partner none of it, and an admin decides nothing.
  expect(await readFlagAudience(lead, flagId)).toBe(null);
  expect(await readFlagAudience(scene.rival, flagId)).toBe(null);
  expect((await browser.get(`/flags/${newId()}`)).status).toBe(404);
  expect((await browser.get("/flags")).status).toBe(200);
});
