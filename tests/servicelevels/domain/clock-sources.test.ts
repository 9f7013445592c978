import { expect, test } from "vitest";
import { HOUR_MS } from "~/kernel/instant";
import { courier, installer, level, log, minutes, on, one, opened, read, when } from "./logs";

/** What comes from outside: targets given by the contract or the source, and the source's own verdicts. */

const standard = level([minutes("update", 120), minutes("resolution", 480), minutes("totalResolution", 960)]);
const world = { levels: [standard] };

test("a given target takes the place of the computed one, moves with the pauses and outlives a change of level", () => {
  const other = level([minutes("resolution", 60)], { id: "other" });
  const events = log(
    opened(on("Mon 9:00"), { givenTargets: { resolution: on("Wed 12:00") } }),
    { type: "paused", at: on("Mon 10:00"), reason: "awaitingCustomer" },
    { type: "resumed", at: on("Mon 12:00") },
    { type: "levelChanged", at: on("Mon 13:00"), levelId: "other", levelVersion: 1 },
  );
  const clock = one(read(events, { levels: [standard, other] }, on("Mon 14:00")), "resolution");
  expect(when(clock.targetAt)).toBe(when(on("Wed 14:00")));
  expect(clock).toMatchObject({ measure: "business", targetMs: 19 * HOUR_MS, levelId: "other" });
});

test("a given target counts without any of the level's, by the wall clock, also if it was in the past at the opening", () => {
  const silent = { levels: [level([])] };
  const given = log(opened(on("Mon 9:00"), { givenTargets: { resolution: on("Tue 9:00") } }));
  expect(one(read(given, silent, on("Mon 10:00")), "resolution")).toMatchObject({
    status: "running",
    measure: "elapsed",
    targetMs: 24 * HOUR_MS,
    warnAt: on("Tue 3:00"),
  });
  const past = log(opened(on("Mon 9:00"), { givenTargets: { resolution: on("Mon 8:00") } }));
  expect(one(read(past, silent, on("Mon 10:00")), "resolution")).toMatchObject({
    status: "breached",
    targetMs: 0,
    lateMs: 2 * HOUR_MS,
  });
});

test("a given target binds who takes over before it is due; who takes over later is judged by the level", () => {
  const given = { givenTargets: { resolution: on("Tue 12:00") } };
  const before = log(opened(on("Mon 9:00"), given), { type: "transferred", at: on("Tue 9:00"), to: installer });
  expect(one(read(before, world, on("Tue 9:00")), "resolution", installer).targetAt).toBe(on("Tue 12:00"));
  const after = log(opened(on("Mon 9:00"), given), { type: "transferred", at: on("Tue 15:00"), to: installer });
  expect(one(read(after, world, on("Tue 15:00")), "resolution", installer).targetAt).toBe(on("Wed 15:00"));
});

test("a given target is kept once: the next update is owed by the level's", () => {
  const events = log(opened(on("Mon 9:00"), { givenTargets: { update: on("Mon 16:00") } }), {
    type: "updateSent",
    at: on("Mon 10:00"),
  });
  const updates = read(events, world, on("Mon 10:30")).filter((clock) => clock.kind === "update");
  expect(updates.map((clock) => clock.targetAt)).toEqual([on("Mon 16:00"), on("Mon 12:00")]);
});

test("the source's verdict stands beside ours; neither changes the other, and the first one stays", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "resolved", at: on("Mon 11:00") },
    { type: "judgedAtSource", at: on("Mon 11:00"), kind: "resolution", met: false },
    { type: "judgedAtSource", at: on("Mon 12:00"), kind: "resolution", met: true },
  );
  expect(one(read(events, world, on("Tue 9:00")), "resolution")).toMatchObject({
    status: "met",
    judgedAtSource: false,
  });
  expect(one(read(events, world, on("Tue 9:00")), "totalResolution")).not.toHaveProperty("judgedAtSource");
});

test("the source's verdict on a transferred incident belongs to who held it last", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "transferred", at: on("Mon 10:00"), to: installer },
    { type: "resolved", at: on("Mon 11:00") },
    { type: "judgedAtSource", at: on("Mon 11:00"), kind: "resolution", met: true },
  );
  const clocks = read(events, world, on("Tue 9:00"));
  expect(one(clocks, "resolution", installer).judgedAtSource).toBe(true);
  expect(one(clocks, "resolution", courier)).not.toHaveProperty("judgedAtSource");
});

test("without a target of ours the source's verdict is all there is, and is not lost", () => {
  const silent = { levels: [level([]), level([minutes("resolution", 480)], { id: "late" })] };
  const met = { type: "judgedAtSource", kind: "resolution", met: true } as const;
  const done = log(opened(on("Mon 9:00")), { type: "resolved", at: on("Mon 11:00") }, { ...met, at: on("Mon 11:00") });
  expect(read(done, silent, on("Tue 9:00"))).toMatchObject([
    {
      kind: "resolution",
      status: "met",
      targetAt: null,
      targetMs: null,
      doneAt: on("Mon 11:00"),
      judgedAtSource: true,
    },
  ]);
  const open = log(opened(on("Mon 9:00")), { ...met, at: on("Mon 10:00"), met: false });
  expect(read(open, silent, on("Tue 9:00"))).toMatchObject([
    { status: "breached", doneAt: null, judgedAtSource: false },
  ]);
  const agreedLater = { type: "levelChanged", at: on("Mon 10:30"), levelId: "late", levelVersion: 1 } as const;
  expect(read([...open, { ...agreedLater, seq: 9 }], silent, on("Mon 11:00"))).toMatchObject([
    { status: "breached", targetAt: null, endedAt: null },
  ]);
  const early = log(opened(on("Mon 9:00")), { ...met, at: on("Mon 10:00") }, agreedLater, {
    type: "resolved",
    at: on("Mon 11:00"),
  });
  expect(read(early, silent, on("Mon 10:15"))).toMatchObject([{ status: "running", judgedAtSource: true }]);
  expect(read(early, silent, on("Tue 9:00"))).toMatchObject([
    { status: "met", targetMs: 8 * HOUR_MS, heldMs: 2 * HOUR_MS, judgedAtSource: true, cycle: 1 },
  ]);
});
