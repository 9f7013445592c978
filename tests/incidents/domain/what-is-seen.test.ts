import { expect, test } from "vitest";
import { idOf, type LevelId, type PartnerId, type PersonId, type TouchpointId } from "~/kernel/ids";
import { HOUR_MS, instant, type Instant } from "~/kernel/instant";
import type { IncidentEvent, IncidentFact } from "~/incidents/domain/events";
import { seenChain } from "~/incidents/domain/seen-chain";
import { seenClocks } from "~/incidents/domain/seen-clocks";
import { SORTS, sortFor, STATUS_GROUPS } from "~/incidents/domain/status-groups";
import { timelineOf, type Told } from "~/incidents/domain/timeline";
import type { Viewer } from "~/people/domain/roles";
import { compileCalendar } from "~/servicelevels/domain/business-time";
import { calendarHistory, levelHistory } from "~/servicelevels/domain/histories";

const [first, second] = [idOf<PartnerId>("partner-a"), idOf<PartnerId>("partner-b")];
const [manager, agent, stranger] = [idOf<PersonId>("manager"), idOf<PersonId>("agent-b"), idOf<PersonId>("agent-a")];
const brand: Viewer = { personId: manager, name: "Mateo", role: "manager", partnerId: null };
const partner: Viewer = { personId: agent, name: "Ana", role: "partnerAgent", partnerId: second };
const opened = instant(Date.UTC(2026, 9, 5, 9));
const at = (hours: number): Instant => instant(opened + hours * HOUR_MS);
const levelId = idOf<LevelId>("level");
const touchpointId = idOf<TouchpointId>("here");

function logOf(
  ...facts: readonly (readonly [hours: number, actorId: PersonId | null, fact: IncidentFact])[]
): IncidentEvent[] {
  return facts.map(([hours, actorId, fact], index) => ({ ...fact, seq: index + 1, at: at(hours), actorId }));
}

const log = logOf(
  [
    0,
    manager,
    {
      type: "opened",
      severity: "major",
      level: { levelId, levelVersion: 1 },
      holder: first,
      touchpointId,
      givenTargets: {},
      reportedBy: "brand",
      channel: "phone",
      isSelfReported: false,
    },
  ],
  [1, stranger, { type: "acknowledged" }],
  [2, manager, { type: "transferred", from: first, to: second, reason: "Es de su zona" }],
  [3, agent, { type: "acknowledged" }],
  [5, null, { type: "clockWarned", kind: "resolution", holding: 1, cycle: 0, holder: second }],
);

const told: Told = {
  log,
  notes: [
    { id: "n1", at: at(3), authorId: agent, visibility: "shared", body: "Lo siento mucho, voy yo.", holderId: second },
    { id: "n2", at: at(4), authorId: manager, visibility: "internal", body: "Ojo con este caso.", holderId: second },
    { id: "n3", at: at(1), authorId: stranger, visibility: "shared", body: "Yo la atiendo.", holderId: first },
  ],
  people: {
    [manager]: { name: "Mateo", partnerId: null },
    [agent]: { name: "Ana", partnerId: second },
    [stranger]: { name: "Luis", partnerId: first },
  },
  partners: { [first]: "Aliado Uno", [second]: "Aliado Dos" },
  levels: {},
};

test("the brand reads the whole story, newest first, each step with the words that were said with it", () => {
  const story = timelineOf(told, brand);
  expect(story.map(({ fact }) => fact.type)).toEqual([
    "clockWarned",
    "note",
    "acknowledged",
    "transferred",
    "acknowledged",
    "opened",
  ]);
  expect(story.find(({ id }) => id === "e4")).toMatchObject({
    actor: { side: "named", name: "Ana" },
    words: "Lo siento mucho, voy yo.",
  });
  expect(story[0]?.actor).toEqual({ side: "clock" });
});

test("a partner reads what happened while it held the incident, and never who held it before", () => {
  const story = timelineOf(told, partner);
  const bytes = JSON.stringify(story);
  for (const secret of ["Aliado Uno", "Luis", "Ojo con este caso", "Yo la atiendo", "Mateo", first, stranger])
    expect(bytes).not.toContain(secret);
  expect(story.some(({ fact }) => fact.type === "acknowledged")).toBe(true);
});

test("the clocks of an earlier holding are the brand's to see, by its holder's name", () => {
  const compiled = compileCalendar({
    timeZone: "UTC",
    week: Array.from({ length: 7 }, () => [[0, 1440]] as const),
    holidays: [],
  });
  if (!compiled.ok) throw new Error("the calendar is sound");
  const targets = [{ kind: "resolution", amount: 8, unit: "elapsedMinutes" }] as const;
  const levels = levelHistory([
    {
      id: levelId,
      version: 1,
      calendarId: "c",
      calendarVersion: 1,
      targets: { minor: targets, major: targets, critical: targets },
    },
  ]);
  const calendars = calendarHistory([{ id: "c", version: 1, calendar: compiled.value }]);
  const ofBrand = seenClocks(told, brand, { levels, calendars }, at(6));
  expect(ofBrand.map(({ kind, formerHolder }) => [kind, formerHolder])).toContainEqual(["resolution", "Aliado Uno"]);
  const ofPartner = seenClocks(told, partner, { levels, calendars }, at(6));
  expect(ofPartner.length).toBeGreaterThan(0);
  expect(JSON.stringify(ofPartner)).not.toContain("Aliado Uno");
});

test("on the chain the holder's links and the one in question are lit, its neighbours stand beside them by name", () => {
  const stages = [
    {
      id: "s",
      name: "Recibe",
      touchpoints: [
        { id: "here", name: "Entrega", isMomentOfTruth: true, isLit: false, to: "/journey/touchpoints/here" },
        { id: "own", name: "Instalación", isMomentOfTruth: false, isLit: true, to: "/journey/touchpoints/own" },
        { id: "other", name: "Factura", isMomentOfTruth: false, isLit: false, to: "/journey/touchpoints/other" },
      ],
    },
  ];
  const [seen] = seenChain(stages, touchpointId);
  expect(seen?.touchpoints.map(({ name, isLit, isHere }) => [name, isLit, isHere])).toEqual([
    ["Entrega", true, true],
    ["Instalación", true, false],
    ["Factura", false, false],
  ]);
});

test("what is over is listed by when it came, the rest as asked, by due instant unless told", () => {
  for (const group of STATUS_GROUPS) {
    for (const sort of SORTS)
      expect(sortFor(group, sort)).toBe(group === "closed" || group === "all" ? "newest" : sort);
  }
  expect(sortFor("open", null)).toBe("due");
});
