import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "~/kernel/instant";
import { clockKey } from "~/servicelevels/domain/clocks";
import { courier, installer, level, log, minutes, on, one, opened, read, statuses } from "./logs";

/** What comes again: updates, reopening, follow-ups, transfers. */

const standard = level([
  minutes("acknowledge", 30),
  minutes("firstResponse", 60),
  minutes("update", 120),
  minutes("resolution", 480),
  minutes("totalResolution", 960),
  minutes("followUp", 480),
]);
const world = { levels: [standard] };

test("each word to the customer ends one update clock and starts the next", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "updateSent", at: on("Mon 10:30") },
    { type: "updateSent", at: on("Mon 13:30") },
  );
  const updates = read(events, world, on("Mon 14:00")).filter((clock) => clock.kind === "update");
  expect(updates).toMatchObject([
    { cycle: 1, status: "met", targetAt: on("Mon 11:00") },
    { cycle: 2, status: "breached", startedAt: on("Mon 10:30"), targetAt: on("Mon 12:30"), lateMs: HOUR_MS },
    { cycle: 3, status: "running", targetAt: on("Mon 15:30") },
  ]);
});

test("the customer's own words start the time to the next update anew, but do not forgive a late one", () => {
  const inTime = log(opened(on("Mon 9:00")), { type: "customerWrote", at: on("Mon 10:00") });
  expect(one(read(inTime, world, on("Mon 10:10")), "update")).toMatchObject({
    startedAt: on("Mon 10:00"),
    targetAt: on("Mon 12:00"),
  });
  const tooLate = log(opened(on("Mon 9:00")), { type: "customerWrote", at: on("Mon 11:30") });
  expect(one(read(tooLate, world, on("Mon 12:00")), "update")).toMatchObject({ status: "breached", lateMs: HOUR_MS });
});

test("an update clock of a new level counts from the last word", () => {
  const without = level([minutes("resolution", 480)], { id: "basic" });
  const events = log(
    opened(on("Mon 9:00"), { levelId: "basic" }),
    { type: "updateSent", at: on("Mon 10:00") },
    { type: "levelChanged", at: on("Mon 10:20"), levelId: "standard", levelVersion: 1 },
  );
  expect(one(read(events, { levels: [standard, without] }, on("Mon 10:30")), "update").targetAt).toBe(on("Mon 12:00"));
});

test("reopened: the first resolution keeps its verdict, the total runs on as if never stopped", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "resolved", at: on("Mon 12:00") },
    { type: "reopened", at: on("Tue 12:00") },
    { type: "resolved", at: on("Wed 10:00") },
  );
  expect(one(read(events, world, on("Mon 13:00")), "totalResolution").status).toBe("met");
  const reopened = read(events, world, on("Tue 13:00"));
  expect(one(reopened, "resolution")).toMatchObject({ status: "met", heldMs: 3 * HOUR_MS });
  expect(one(reopened, "totalResolution")).toMatchObject({
    status: "running",
    doneAt: null,
    heldMs: 12 * HOUR_MS,
    targetAt: on("Tue 17:00"),
  });
  const resolvedAgain = read(events, world, on("Wed 11:00"));
  expect(one(resolvedAgain, "resolution").doneAt).toBe(on("Mon 12:00"));
  expect(one(resolvedAgain, "totalResolution")).toMatchObject({ status: "breached", lateMs: HOUR_MS });
});

test("closing to stop the clock shows: the resolution was in time, the total is not", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "resolved", at: on("Mon 9:05") },
    { type: "reopened", at: on("Mon 9:06") },
    { type: "resolved", at: on("Thu 9:00") },
  );
  expect(statuses(read(events, world, on("Thu 9:00")))).toMatchObject({
    "resolution:1": "met",
    "totalResolution:1": "breached",
  });
});

test("a total that was late at the first resolution stays late after reopening, by the level it was judged by", () => {
  const generous = level([minutes("totalResolution", 6000)], { id: "generous" });
  const events = log(
    opened(on("Mon 9:00")),
    { type: "resolved", at: on("Wed 10:00") },
    { type: "levelChanged", at: on("Wed 11:00"), levelId: "generous", levelVersion: 1 },
    { type: "reopened", at: on("Wed 12:00") },
  );
  const both = { levels: [standard, generous] };
  expect(one(read(events, both, on("Wed 12:00")), "totalResolution")).toMatchObject({
    status: "breached",
    levelId: "standard",
    lateMs: 3 * HOUR_MS,
  });
});

test("the follow-up runs from the resolution, stops at reopening, and comes again with the next resolution", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "followUpDone", at: on("Mon 9:30") },
    { type: "resolved", at: on("Mon 12:00") },
    { type: "reopened", at: on("Mon 14:00") },
    { type: "resolved", at: on("Mon 15:00") },
    { type: "followUpDone", at: on("Mon 16:00") },
    { type: "reopened", at: on("Tue 9:00") },
    { type: "resolved", at: on("Tue 10:00") },
  );
  const followUps = read(events, world, on("Tue 11:00")).filter((clock) => clock.kind === "followUp");
  expect(followUps).toMatchObject([
    { status: "cancelled", startedAt: on("Mon 12:00"), endedAt: on("Mon 14:00") },
    { status: "met", startedAt: on("Mon 15:00"), doneAt: on("Mon 16:00") },
    { status: "running", startedAt: on("Tue 10:00"), targetAt: on("Wed 10:00") },
  ]);
});

test("a resolution ends the waiting; reopening what is not solved and resolving twice change nothing", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "reopened", at: on("Mon 9:30") },
    { type: "paused", at: on("Mon 10:00"), reason: "awaitingBrand" },
    { type: "resolved", at: on("Mon 11:00") },
    { type: "resolved", at: on("Mon 16:00") },
  );
  const clocks = read(events, world, on("Tue 9:00"));
  expect(one(clocks, "resolution")).toMatchObject({ doneAt: on("Mon 11:00"), pausedMs: HOUR_MS });
  expect(one(clocks, "brand").doneAt).toBe(on("Mon 11:00"));
  expect(one(clocks, "followUp").status).toBe("running");
});

test("what is owed no longer does not start for the next holder, what is owed does", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "responded", at: on("Mon 9:20") },
    { type: "transferred", at: on("Mon 11:00"), to: installer },
    { type: "transferred", at: on("Mon 12:00"), to: installer },
  );
  const kinds = read(events, world, on("Mon 12:00")).filter((clock) => clock.holder === installer);
  expect(kinds.map((clock) => clock.kind)).toEqual(["acknowledge", "update", "resolution", "totalResolution"]);
  expect(kinds.every((clock) => clock.startedAt === on("Mon 11:00"))).toBe(true);
});

test("who was late when handing on stays late, by what it had held then", () => {
  const events = log(opened(on("Mon 9:00")), { type: "transferred", at: on("Tue 12:00"), to: installer });
  expect(one(read(events, world, on("Fri 9:00")), "resolution", courier)).toMatchObject({
    status: "breached",
    lateMs: 3 * HOUR_MS,
    doneAt: null,
  });
});

test("handed back, the first partner gets clocks of its own again, told apart from the first ones", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "transferred", at: on("Mon 10:00"), to: installer },
    { type: "transferred", at: on("Mon 11:00"), to: courier },
  );
  const clocks = read(events, world, on("Mon 12:00"));
  const resolutions = clocks.filter((clock) => clock.kind === "resolution");
  expect(resolutions.map(({ holder, holding }) => [holder, holding])).toEqual([
    [courier, 1],
    [installer, 2],
    [courier, 3],
  ]);
  expect(new Set(clocks.map(clockKey)).size).toBe(clocks.length);
});

test("handed on after the resolution: the new holder owes the follow-up, and a solution only if it is reopened", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "resolved", at: on("Mon 11:00") },
    { type: "transferred", at: on("Mon 12:00"), to: installer },
    { type: "reopened", at: on("Mon 15:00") },
  );
  const before = read(events, world, on("Mon 14:00")).filter((clock) => clock.holder === installer);
  expect(before).toMatchObject([{ kind: "followUp", startedAt: on("Mon 12:00") }]);
  const clocks = read(events, world, on("Mon 16:00"));
  expect(one(clocks, "resolution", courier).status).toBe("met");
  expect(one(clocks, "resolution", installer)).toMatchObject({ startedAt: on("Mon 15:00"), heldMs: HOUR_MS });
  expect(one(clocks, "totalResolution", installer).startedAt).toBe(on("Mon 15:00"));
});

test("a number is never given twice: a clock that disappeared keeps its own", () => {
  const without = level([], { id: "basic" });
  const events = log(
    opened(on("Mon 9:00")),
    { type: "levelChanged", at: on("Mon 9:10"), levelId: "basic", levelVersion: 1 },
    { type: "levelChanged", at: on("Mon 9:20"), levelId: "standard", levelVersion: 1 },
  );
  const clock = one(read(events, { levels: [standard, without] }, on("Mon 9:25")), "resolution");
  expect(clock).toMatchObject({ cycle: 2, heldMs: 25 * MINUTE_MS });
});
