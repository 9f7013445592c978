import { expect, test } from "vitest";
import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { changeLevel } from "~/incidents/domain/decisions/change-level";
import { changeSeverity } from "~/incidents/domain/decisions/change-severity";
import { close } from "~/incidents/domain/decisions/close";
import { exclude } from "~/incidents/domain/decisions/exclude";
import { resolve } from "~/incidents/domain/decisions/resolve";
import { transfer } from "~/incidents/domain/decisions/transfer";
import { writeNote } from "~/incidents/domain/decisions/write-note";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import {
  accepted,
  after,
  agent,
  calendars,
  codeOf,
  courier,
  installer,
  level,
  levels,
  manager,
  story,
  strictLevel,
  proceed,
} from "./samples";

const account = { cause: "Storm", whatWasDone: "Waited and delivered", causeLocation: "outside" } as const;

test("another severity is a change; the same one is none", () => {
  const { incident } = story();
  expect(codeOf(changeSeverity(incident, "major", manager, after(5)))).toBe("incident.same-severity");
  expect(proceed(story(), (it) => changeSeverity(it, "critical", manager, after(5))).incident.severity).toBe(
    "critical",
  );
});

test("another version of a level is another level; running clocks are computed anew", () => {
  expect(codeOf(changeLevel(story().incident, level, manager, after(5)))).toBe("incident.same-level");
  const changed = proceed(story(), (it) => changeLevel(it, strictLevel, manager, after(5)));
  expect(changed.incident.level).toEqual(strictLevel);
  const clocks = readIncidentClocks(changed.events, levels, calendars, after(6));
  expect(clocks.find(({ kind }) => kind === "resolution")?.targetAt).toBe(after(240));
});

test("a level switched off cancels the clocks, and can be switched on again", () => {
  const off = proceed(story(), (it) => changeLevel(it, null, manager, after(5)));
  expect(off.incident.isLevelOff).toBe(true);
  const clocks = readIncidentClocks(off.events, levels, calendars, after(6_000));
  expect(clocks.every(({ status }) => status === "cancelled")).toBe(true);
  expect(codeOf(changeLevel(off.incident, null, manager, after(6)))).toBe("incident.level-already-off");
  expect(proceed(off, (it) => changeLevel(it, level, manager, after(7))).incident).toMatchObject({
    isLevelOff: false,
    level,
  });
});

test("an exclusion names its cause and an existing clock, once for each holder", () => {
  const moved = proceed(story(), (it) =>
    transfer(it, { to: installer, isReceiverActive: true, reason: "Theirs" }, manager, after(120)),
  );
  const clocks = readIncidentClocks(moved.events, levels, calendars, after(130));
  const facts = { kind: "resolution", holder: courier, cause: "Storm", clocks } as const;
  expect(codeOf(exclude(moved.incident, { ...facts, cause: " " }, manager, after(130)))).toBe(
    "incident.exclusion-cause-missing",
  );
  expect(codeOf(exclude(moved.incident, { ...facts, kind: "brand" }, manager, after(130)))).toBe(
    "incident.no-such-clock",
  );
  const once = proceed(moved, (it) => exclude(it, facts, manager, after(130)));
  expect(codeOf(exclude(once.incident, facts, manager, after(131)))).toBe("incident.already-excluded");
  expect(codeOf(exclude(once.incident, { ...facts, holder: installer }, manager, after(131)))).toBe("accepted");
  const all = proceed(once, (it) => exclude(it, { ...facts, holder: null }, manager, after(132)));
  expect(codeOf(exclude(all.incident, { ...facts, holder: installer }, manager, after(133)))).toBe(
    "incident.already-excluded",
  );
  const statuses = readIncidentClocks(once.events, levels, calendars, after(140)).filter(
    ({ kind }) => kind === "resolution",
  );
  expect(statuses.map(({ holder, status }) => [holder, status])).toEqual([
    [courier, "excluded"],
    [installer, "running"],
  ]);
});

test("causes may come to light after the end: exclusion also works on what is closed, a new severity does not", () => {
  const closed = proceed(
    story(),
    (it) => acknowledge(it, agent, after(5)),
    (it) => resolve(it, account, agent, after(600)),
    (it) => close(it, { outcome: "kept", words: "Fine" }, agent, after(700)),
  );
  const clocks = readIncidentClocks(closed.events, levels, calendars, after(800));
  const facts = { kind: "resolution", holder: null, cause: "Storm", clocks } as const;
  expect(codeOf(exclude(closed.incident, facts, manager, after(800)))).toBe("accepted");
  expect(codeOf(changeSeverity(closed.incident, "minor", manager, after(800)))).toBe("incident.closed");
  expect(codeOf(changeLevel(closed.incident, strictLevel, manager, after(800)))).toBe("incident.closed");
});

test("notes: words are needed, and internal ones are the brand's", () => {
  const { incident } = story();
  const facts = { visibility: "internal", body: " Keep an eye on this ", authorSide: "brand" } as const;
  expect(accepted(writeNote(incident, facts, manager, after(5)))).toEqual({
    incidentId: incident.id,
    at: after(5),
    authorId: manager,
    visibility: "internal",
    body: "Keep an eye on this",
    holderId: courier,
  });
  expect(codeOf(writeNote(incident, { ...facts, body: "\n" }, manager, after(5)))).toBe("incident.note-empty");
  expect(codeOf(writeNote(incident, { ...facts, authorSide: "partner" }, agent, after(5)))).toBe(
    "incident.internal-note-by-partner",
  );
});
