import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { endTour, goToTourStop } from "~/portfolio/commands/guide-tour.server";
import { readFrame } from "~/portfolio/queries/read-frame.server";
import { testDatabase } from "../../support/database";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";

testDatabase();
let manager: Viewer;
beforeAll(async () => {
  manager = await brandPerson("manager");
});

const tourOfFrame = async (viewer: Viewer) => (await readFrame(viewer)).tour;

test("Nobody has answered until they have; then it goes on from where they were, in any browser", async () => {
  expect(await tourOfFrame(manager)).toBeNull();
  expect(await goToTourStop(manager, 0)).toBe("/#tour-clocks");
  expect(await goToTourStop(manager, 2)).toBe("/incidents#tour-incidents");
  expect(await tourOfFrame(manager)).toEqual({ stop: 2, isOver: false });
  expect(await goToTourStop(manager, 9)).toBe("/search#tour-search");
});

test("Who has seen enough is not asked again, and may take it again", async () => {
  await endTour(manager);
  expect(await tourOfFrame(manager)).toEqual({ stop: 0, isOver: true });
  await endTour(manager);
  await goToTourStop(manager, 1);
  expect(await tourOfFrame(manager)).toEqual({ stop: 1, isOver: false });
});

test("In a new role a person is offered its tour; one person's progress is nobody else's", async () => {
  const promoted: Viewer = { ...manager, role: "executive", partnerId: null };
  expect(await tourOfFrame(promoted)).toBeNull();
  await endTour(promoted);
  expect(await tourOfFrame(manager)).toEqual({ stop: 1, isOver: false });
  expect(await tourOfFrame(await brandPerson("manager"))).toBeNull();
});

test("People of a partner are led to their own partner's pages, and while it is taken in to what it owes", async () => {
  const [partner, other, newcomer] = [await barePartner(), await barePartner(), await barePartner("onboarding")];
  const lead = await partnerPerson(partner);
  for (let stop = 0; stop < 6; stop++) expect(await goToTourStop(lead, stop)).not.toContain(other);
  expect(await goToTourStop(lead, 3)).toBe(`/partners/${partner}/people#tour-team`);
  expect(await goToTourStop(await partnerPerson(newcomer), 0)).toBe("/onboarding#tour-onboarding");
  expect(await db().tourProgress.count({ where: { personId: lead.personId } })).toBe(1);
});
