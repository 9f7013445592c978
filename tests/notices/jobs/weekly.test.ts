import { beforeAll, expect, test } from "vitest";
import { resolveIncident } from "~/incidents/commands/resolve-incident.server";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { sendWeeklySummaries } from "~/notices/commands/send-weekly-summaries.server";
import { noticeJobs } from "~/notices/jobs.server";
import type { PersonId } from "~/kernel/ids";
import { DAY_MS, instant } from "~/kernel/instant";
import { db } from "~/platform/db/db.server";
import { asked, minutesLater, NINE, standAt, type Scene } from "../../incidents/scene";
import { testDatabase } from "../../support/database";
import { brandPerson, partnerPerson } from "../../support/people";
import { loggedAt, mailsTo, makeHouse, makeNoticeScene, prefer, type House } from "../scene";

testDatabase();
let scene: Scene;
let house: House;
let idle: House;

/** Monday 9 March 2026, 07:00 in Bogotá: the week of the 2nd is over. */
const MONDAY_SEVEN = instant(Date.UTC(2026, 2, 9, 12, 0));

beforeAll(async () => {
  scene = await makeNoticeScene();
  [house, idle] = [await makeHouse(scene), await makeHouse(scene)];
  await db().person.updateMany({ data: { createdAt: new Date("2026-01-01T00:00:00Z") } });
  standAt(NINE);
  const [first] = [await loggedAt(scene, house, "Uno"), await loggedAt(scene, house, "Dos")];
  standAt(minutesLater(5));
  await acknowledgeIncident(await asked(house.ana, first));
  standAt(minutesLater(20));
  await sweepClocks();
  standAt(minutesLater(30));
  const account = { cause: "Tráfico", whatWasDone: "Se reagendó", causeLocation: "partner" } as const;
  expect(await resolveIncident(await asked(house.ana, first), account)).toMatchObject({ ok: true });
  await db().mail.deleteMany();
});

async function summaries(...people: readonly { readonly personId: PersonId }[]) {
  return (await mailsTo(...people)).filter(({ kind }) => kind === "notices.weeklySummary");
}

test("A minute before seven nobody is told; at seven the lead is told of the own week, the manager of all partners", async () => {
  standAt(instant(MONDAY_SEVEN - 60_000));
  await sendWeeklySummaries();
  expect(await summaries(house.lead, scene.manager)).toEqual([]);
  standAt(MONDAY_SEVEN);
  await sendWeeklySummaries();
  const { name } = await db().partner.findUniqueOrThrow({ where: { id: house.partnerId } });
  const figures = { opened: 2, resolved: 1, breached: 1, openNow: 2 };
  expect(await summaries(house.lead)).toMatchObject([
    {
      facts: {
        from: "2026-03-02",
        to: "2026-03-08",
        ...figures,
        house: name,
        lines: [{ name: "Entrega", ...figures }],
      },
    },
  ]);
  for (const person of [scene.manager, scene.executive]) {
    expect(await summaries(person)).toMatchObject([
      { facts: { house: null, ...figures, lines: [{ name, ...figures }] } },
    ]);
  }
  // The front line gets none, and where nothing happened nobody does.
  expect(await summaries(house.ana, idle.lead)).toEqual([]);
  expect(JSON.stringify((await summaries(idle.lead)).concat(await summaries(house.lead)))).not.toContain(scene.courier);
});

test("D47 run twice at once and once more it tells nobody twice, nor anew where there was nothing to tell", async () => {
  const [job] = noticeJobs;
  await Promise.all([job?.run({}), job?.run({})]);
  await job?.run({});
  expect(await summaries(house.lead)).toHaveLength(1);
  const key = "weeklySummary:2026-03-02";
  expect(await db().toldNotice.findMany({ where: { personId: idle.lead.personId, key } })).toMatchObject([
    { how: "nothing" },
  ]);
  expect(await summaries(idle.lead)).toEqual([]);
});

test("After three weeks without power the last week is told, once", async () => {
  standAt(instant(MONDAY_SEVEN + 23 * DAY_MS));
  await sendWeeklySummaries();
  await sendWeeklySummaries();
  expect((await summaries(house.lead)).map(({ facts }) => facts)).toMatchObject([
    { from: "2026-03-02" },
    { from: "2026-03-23", opened: 0, openNow: 2 },
  ]);
});

test("The own day and hour, quiet hours, and an own language count; who came later or is gone is not told", async () => {
  standAt(instant(MONDAY_SEVEN + 37 * DAY_MS));
  const [friday, quiet, late, gone] = [
    await brandPerson("manager"),
    await brandPerson("executive"),
    await partnerPerson(house.partnerId),
    await partnerPerson(house.partnerId),
  ];
  const since = { createdAt: new Date("2026-01-01T00:00:00Z"), language: "en" };
  await db().person.updateMany({
    where: { id: { in: [friday, quiet, gone].map((one) => one.personId) } },
    data: since,
  });
  await db().person.update({ where: { id: gone.personId }, data: { status: "disabled" } });
  await db().person.update({
    where: { id: late.personId },
    data: { createdAt: new Date(MONDAY_SEVEN + 36.5 * DAY_MS) },
  });
  await prefer(friday.personId, { summary: { day: 5, hour: 16 } });
  await prefer(quiet.personId, { quiet: { nightly: { from: 6 * 60, to: 9 * 60 }, days: [] } });
  await sendWeeklySummaries();
  // Wednesday 15 April, 07:00: for who wants it on Friday it is still the week before.
  expect((await summaries(friday))[0]?.facts).toMatchObject({ from: "2026-03-30" });
  expect(await summaries(quiet)).toMatchObject([
    { language: "en", dueAt: new Date("2026-04-15T14:00:00Z"), facts: { from: "2026-04-06" } },
  ]);
  expect(await summaries(late, gone)).toEqual([]);
});

test("The clock starts it every hour", () => {
  expect(noticeJobs).toMatchObject([{ name: "notices.weekly", cron: "2 * * * *" }]);
});
