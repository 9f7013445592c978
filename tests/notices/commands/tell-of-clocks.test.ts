import { beforeAll, expect, test } from "vitest";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { addNote } from "~/incidents/commands/add-note.server";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { transferIncident } from "~/incidents/commands/transfer-incident.server";
import { insertIncidents } from "~/incidents/store/insert-incidents.server";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { tellOfClocks } from "~/notices/store/tell-of-clocks.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { asked, logged, minutesLater, NINE, standAt, stored, type Scene } from "../../incidents/scene";
import { testDatabase } from "../../support/database";
import { brandPerson, partnerPerson } from "../../support/people";
import { kindsTo, loggedAt, mailsTo, makeHouse, makeNoticeScene, prefer } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeNoticeScene();
});

async function sweepAt(minutes: number): Promise<void> {
  standAt(minutesLater(minutes));
  await sweepClocks();
}

test("A clock at 75 %: the partner's people are told once, in their language, with what they need and no partner's name", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  await db().person.update({ where: { id: house.beto.personId }, data: { language: "en" } });
  const id = await loggedAt(scene, house);
  await sweepAt(12);
  await sweepAt(13);
  expect(await kindsTo(house.lead, house.ana, house.beto)).toEqual(["clockWarning", "clockWarning", "clockWarning"]);
  const [mail] = await mailsTo(house.beto);
  const row = await db().incident.findUniqueOrThrow({ where: { id } });
  expect(mail).toMatchObject({
    language: "en",
    toName: house.beto.name,
    status: "waiting",
    dueAt: new Date(minutesLater(12)),
    // Of no use once the promise is past.
    expiresAt: new Date(minutesLater(16)),
    facts: {
      ...{ incidentId: id, incidentNumber: row.number, title: "El técnico no llegó", touchpoint: "Entrega" },
      ...{ partner: null, severity: "major", clock: "acknowledge", dueAt: minutesLater(16) },
    },
  });
  expect((await mailsTo(house.lead))[0]?.language).toBe("es");
});

test("A language the brand does not offer any more is written to nobody", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  await db().person.update({ where: { id: house.beto.personId }, data: { language: "en" } });
  await loggedAt(scene, house);
  await db().brand.update({ where: { id: 1 }, data: { languages: ["es"] } });
  await sweepAt(12);
  await db().brand.update({ where: { id: 1 }, data: { languages: ["es", "en"] } });
  expect((await mailsTo(house.beto))[0]?.language).toBe("es");
});

test("A breach reaches the managers too, with the partner's name; whoever is gone or has switched it off gets nothing", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  const manager = await brandPerson("manager");
  const gone = await brandPerson("manager");
  await db().person.update({ where: { id: gone.personId }, data: { status: "disabled" } });
  await prefer(house.ana.personId, { switches: { breach: false } });
  const id = await loggedAt(scene, house);
  await sweepAt(17);
  expect(await kindsTo(house.lead, house.beto)).toEqual(["breach", "breach"]);
  expect(await mailsTo(house.ana, gone)).toEqual([]);
  const partner = await db().partner.findUniqueOrThrow({ where: { id: house.partnerId } });
  // The manager hears of every partner: of this incident once.
  const ofThis = (await mailsTo(manager)).filter(({ onceKey }) => onceKey?.includes(id));
  expect(ofThis).toMatchObject([
    { kind: "notices.breach", expiresAt: null, facts: { incidentId: id, partner: partner.name } },
  ]);
});

test("Once Ana works on it the rest of the front line is left in peace", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  const id = await loggedAt(scene, house);
  await acknowledgeIncident(await asked(house.ana, id));
  await sweepAt(46);
  expect(await kindsTo(house.lead, house.ana, house.beto)).toEqual(["clockWarning", "clockWarning"]);
  expect(await mailsTo(house.beto)).toEqual([]);
});

test("No mail about one partner's incident goes to another partner, nor to whoever has passed it on", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  const next = await makeHouse(scene);
  const id = await loggedAt(scene, house, "SECRETO-DE-UNO");
  standAt(minutesLater(20));
  // Its acknowledgement is 4 minutes late, and nobody has swept yet.
  const reason = "No es suyo";
  await transferIncident(await asked(scene.manager, id), { to: next.partnerId, reason });
  await sweepClocks();
  expect((await stored(id)).events.map(({ type }) => type)).toContain("clockBreached");
  expect(await mailsTo(house.lead, house.ana, house.beto)).toEqual([]);
  expect(await mailsTo(next.lead, next.ana, next.beto)).toEqual([]);
  await sweepAt(34);
  // The new holder's own clock; the foreign partner hears of nothing.
  expect(await kindsTo(next.lead)).toEqual(["clockWarning"]);
  const strangers = await db().mail.findMany({ where: { facts: { path: ["incidentId"], equals: id } } });
  const readers = await db().person.findMany({
    where: { id: { in: strangers.map(({ personId }) => personId ?? "") } },
  });
  expect(readers.every(({ partnerId }) => partnerId === null || partnerId === next.partnerId)).toBe(true);
});

test("D07 what is noted inside the brand never stands in a mail", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  const id = await loggedAt(scene, house);
  const noted = await addNote(scene.manager, id, { visibility: "internal", body: "CANARIO-INTERNO" });
  expect(noted).toMatchObject({ ok: true });
  await sweepAt(50);
  expect((await mailsTo(house.lead)).length).toBeGreaterThan(0);
  const all = await db().mail.findMany();
  expect(JSON.stringify(all)).not.toContain("CANARIO-INTERNO");
});

test("In quiet hours it is gathered into one mail, due when they end, with every clock as a line", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  // 04:00 in Bogotá; quiet from 22:00 to 06:00.
  await prefer(house.lead.personId, { quiet: { nightly: { from: 22 * 60, to: 6 * 60 }, days: [] } });
  const first = await loggedAt(scene, house, "Primero");
  standAt(minutesLater(1));
  const second = await loggedAt(scene, house, "Segundo");
  await sweepAt(17);
  await sweepAt(46);
  await sweepAt(62);
  const mails = await mailsTo(house.lead);
  expect(mails).toMatchObject([{ kind: "notices.clockDigest", dueAt: new Date("2026-03-02T11:00:00Z") }]);
  const facts = mails[0]?.facts as { warned: number; breached: number; lines: { incidentId: string; mark: string }[] };
  // Acknowledgement and first answer of both are past at six: no warning of them would be of use then.
  expect([facts.warned, facts.breached]).toEqual([0, 4]);
  expect(facts.lines.map(({ incidentId, mark }) => [incidentId, mark])).toEqual([
    [first, "breach"],
    [second, "breach"],
    [first, "breach"],
    [second, "breach"],
  ]);
});

test("The breach of a critical incident comes at once where the person allows it", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  await prefer(house.lead.personId, {
    quiet: { nightly: { from: 22 * 60, to: 6 * 60 }, days: [] },
    criticalAlways: true,
  });
  await logged(scene, { partnerId: house.partnerId, severity: "critical" });
  await sweepAt(9);
  expect(await mailsTo(house.lead)).toMatchObject([{ kind: "notices.breach", dueAt: new Date(minutesLater(9)) }]);
});

test("Fifty clocks of one sweep are five mails and one that gathers the rest, and a later sweep adds to that one", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  for (let index = 0; index < 50; index++) await loggedAt(scene, house, `Nº ${index}`);
  await sweepAt(12);
  expect(await kindsTo(house.lead)).toEqual([
    "clockDigest",
    ...["clockWarning", "clockWarning", "clockWarning", "clockWarning", "clockWarning"],
  ]);
  const digest = async () => (await mailsTo(house.lead)).find(({ kind }) => kind === "notices.clockDigest");
  // The quarter ends at 09:15, one minute before the promises: of 45 clocks 40 are named.
  expect(await digest()).toMatchObject({ dueAt: new Date(minutesLater(15)), facts: { warned: 45, breached: 0 } });
  expect((await digest())?.facts).toMatchObject({ lines: expect.objectContaining({ length: 40 }) });
  await sweepAt(17);
  const all = await mailsTo(house.lead);
  expect(all.filter(({ kind }) => kind === "notices.clockDigest")).toHaveLength(2);
  expect(all.filter(({ kind }) => kind === "notices.breach")).toHaveLength(0);
});

test("A mail that is being sent is not added to: what comes later goes into another", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  await prefer(house.lead.personId, { quiet: { nightly: { from: 22 * 60, to: 6 * 60 }, days: [] } });
  await loggedAt(scene, house, "Antes");
  await sweepAt(17);
  await db().mail.updateMany({ where: { personId: house.lead.personId }, data: { status: "sending", attempt: 1 } });
  await loggedAt(scene, house, "Después");
  await sweepAt(40);
  const mails = await mailsTo(house.lead);
  expect(mails.map(({ facts }) => JSON.stringify(facts).match(/Antes|Después/g))).toEqual([["Antes"], ["Después"]]);
});

test("Imported history tells nobody anything, nor does a source that tells it again", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  const opened = instant(NINE - 600 * MINUTE_MS);
  const events = [
    {
      ...{ seq: 1, at: opened, actorId: null, type: "opened" as const, severity: "major" as const },
      ...{ level: { levelId: scene.levelId, levelVersion: 1 }, holder: house.partnerId, touchpointId: scene.delivery },
      ...{ givenTargets: {}, reportedBy: "source" as const, channel: "phone" as const, isSelfReported: false },
    },
  ];
  const bring = (hash: string) =>
    inTransaction((tx) =>
      insertIncidents(
        tx,
        [
          {
            ...{ title: "De fuera", description: "", region: "", events },
            source: { name: "otro", ref: house.partnerId, hash, importRunId: null },
          },
        ],
        NINE,
      ),
    );
  await bring("1");
  const [{ incidentId } = { incidentId: null }] = await bring("2");
  expect(await db().incidentEvent.count({ where: { incidentId: incidentId ?? "", type: "clockBreached" } })).toBe(3);
  expect(await mailsTo(house.lead, house.ana, house.beto)).toEqual([]);
});

test("What another listener refuses takes the mails back with the marks", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  await loggedAt(scene, house);
  const stop = registerIncidentProjector(async () => {
    throw new Error("the listener is broken");
  });
  await expect(sweepAt(12)).rejects.toThrow("the listener is broken");
  stop();
  expect(await mailsTo(house.lead)).toEqual([]);
  expect(await db().toldNotice.count({ where: { personId: house.lead.personId } })).toBe(0);
  await sweepAt(12);
  expect(await kindsTo(house.lead)).toEqual(["clockWarning"]);
});

test("While the partner waits for the brand, the brand's managers are told and the partner's people are not", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  const manager = await brandPerson("manager");
  const lead = await partnerPerson(house.partnerId);
  const id = await loggedAt(scene, house);
  const { events } = await stored(id);
  const mark = {
    seq: 2,
    at: NINE,
    actorId: null,
    holding: 1,
    cycle: 1,
    holder: house.partnerId,
    kind: "brand" as const,
  };
  await inTransaction((tx) =>
    tellOfClocks(tx, [
      {
        ...{ incidentId: id, touchpointId: scene.delivery, severity: "major", clocks: [], asOf: NINE, isNew: false },
        readingAt: () => [],
        events: [{ ...mark, type: "clockBreached" }],
      },
    ]),
  );
  expect(events).toHaveLength(1);
  expect(await kindsTo(manager)).toEqual(["breach"]);
  expect(await mailsTo(lead, house.lead, house.ana)).toEqual([]);
});
