import { beforeAll, expect, test } from "vitest";
import { registerParts } from "~/composition.server";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { runImport } from "~/exchange/commands/run-import.server";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import { moveCase } from "~/flags/commands/move-case.server";
import { addNote } from "~/incidents/commands/add-note.server";
import { logIncident } from "~/incidents/commands/log-incident.server";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { invitePerson } from "~/people/commands/invite-person.server";
import { saveBrand } from "~/people/commands/save-brand.server";
import { setPasswordByLink } from "~/people/commands/set-password-by-link.server";
import { readLink } from "~/people/queries/read-link.server";
import { db } from "~/platform/db/db.server";
import { check, cityRows, gateways, runOf } from "../../exchange/scene";
import { done, openedCase, proposed, versionOf } from "../../flags/scene";
import { EVERY_STEP, readyFor } from "../../incidents/commands/every-step";
import { asked, logForm, logged, makeScene, minutesLater, standAt, type Scene } from "../../incidents/scene";
import { GOOD_PASSWORD, pathInMail, requestFrom, tokenIn } from "../../people/way-in";
import { testDatabase } from "../../support/database";
import { FAULT, sweepFaults, withFaults } from "../../support/faults";

// D40, for each command: whichever of its statements the database refuses, all of it stands afterwards or nothing.

testDatabase();
let scene: Scene;
beforeAll(async () => {
  await db().brand.create({ data: { id: 1, name: "Marca", timeZone: "UTC", language: "es" } });
  registerParts();
  scene = await makeScene();
});

const guest = () => ({
  name: "Íñigo Peña",
  email: `${crypto.randomUUID()}@valle.example`,
  role: "partnerAgent" as const,
});

test("D40 the sweep of clocks, with the mails that tell of them", async () => {
  const statements = await sweepFaults(async () => {
    await logged(scene);
    return async () => {
      standAt(minutesLater(15));
      await sweepClocks().finally(() => standAt(minutesLater(0)));
    };
  });
  expect(statements).toBeGreaterThan(6);
});

test("D40 logging an incident", async () => {
  expect(await sweepFaults(async () => () => logIncident(scene.manager, logForm(scene)))).toBeGreaterThan(4);
});

// All steps go the same way; these are the ones that write the most.
const STEPS = EVERY_STEP.filter(({ name }) => ["acknowledge", "resolve", "close", "transfer"].includes(name));

for (const { name, before, take } of STEPS) {
  test(`D40 a step of an incident: ${name}`, async () => {
    const statements = await sweepFaults(async () => {
      const sent = await asked(scene.manager, await readyFor(scene, before));
      return () => take(scene, sent);
    });
    expect(statements).toBeGreaterThan(4);
  });
}

test("D40 a note on an incident", async () => {
  const incidentId = await logged(scene);
  const note = { visibility: "shared", body: "Llamó el cliente." } as const;
  expect(await sweepFaults(async () => () => addNote(scene.agent, incidentId, note))).toBeGreaterThan(2);
});

test("D40 inviting a person, with the mail that is owed", async () => {
  expect(await sweepFaults(async () => () => invitePerson(scene.manager, scene.courier, guest()))).toBeGreaterThan(5);
});

test("D40 taking an invitation: the password stands with the use of the link, or the link still opens", async () => {
  const left = new Set<boolean>();
  await withFaults(async (run) => {
    for (let due = 1; ; due++) {
      await db().rateLimit.deleteMany();
      const person = guest();
      await invitePerson(scene.manager, scene.courier, person);
      const token = tokenIn(await pathInMail(person.email, "people.invitation"));
      const typed = { token, password: GOOD_PASSWORD };
      const { isHit, outcome } = await run(due, () => setPasswordByLink("invitation", typed, requestFrom()));
      const { passwordHash } = await db().person.findUniqueOrThrow({ where: { email: person.email } });
      const doesOpen = (await readLink("invitation", token)) !== null;
      expect(doesOpen, `statement ${due}`).toBe(passwordHash === null);
      left.add(doesOpen);
      if (!isHit) return expect([outcome, doesOpen]).toEqual(["done", false]);
      expect(outcome, `statement ${due}`).toContain(FAULT);
    }
  });
  expect(left).toEqual(new Set([true, false]));
});

test("D40 deciding a flag, with the case it opens", async () => {
  const statements = await sweepFaults(async () => {
    const { flagId } = await proposed();
    return () => decideFlag(scene.manager, flagId, { type: "accept", reason: "" });
  });
  expect(statements).toBeGreaterThan(6);
});

test("D40 moving a case", async () => {
  const statements = await sweepFaults(async () => {
    const { caseId } = await openedCase(scene.manager);
    const version = await versionOf(scene.manager, caseId);
    return () => moveCase(scene.manager, caseId, version, done);
  });
  expect(statements).toBeGreaterThan(3);
});

test("D40 saving the settings of the brand", async () => {
  const draft = { name: "Otra", timeZone: "UTC", language: "es", languages: ["es"], currency: "USD", accent: null };
  const { version } = await db().brand.findUniqueOrThrow({ where: { id: 1 } });
  expect(await sweepFaults(async () => () => saveBrand(version, draft))).toBeGreaterThan(2);
});

test("D40 importing a batch: all its incidents stand or none, and taken up again each stands once", async () => {
  const ROWS = 3;
  const left = new Set<number>();
  await withFaults(async (run) => {
    for (let due = 1; ; due++) {
      const prefix = `D40${due}X`;
      const count = () => db().incident.count({ where: { sourceRef: { startsWith: prefix } } });
      const { id } = await check("city-requests", cityRows(ROWS, prefix));
      await confirmImport(id);
      const { isHit, outcome } = await run(due, () => runImport(id, gateways));
      left.add(await count());
      if (!isHit) return expect([outcome, await count()]).toEqual(["done", ROWS]);
      expect(outcome, `statement ${due}`).toContain(FAULT);
      // Taken up again, it goes on from where it was left; where it was given up, it stays as it was.
      const before = await count();
      await runImport(id, gateways);
      const { status } = await runOf(id);
      expect([status, await count()], `statement ${due}`).toEqual([status, status === "done" ? ROWS : before]);
    }
  });
  expect(left).toEqual(new Set([0, ROWS]));
});
