import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "~/kernel/instant";
import { needsManager } from "~/servicelevels/domain/clocks";
import { courier, installer, level, log, minutes, on, one, opened, read, statuses, when } from "./logs";

const standard = level([
  minutes("acknowledge", 30),
  minutes("firstResponse", 60),
  minutes("resolution", 480),
  minutes("totalResolution", 960),
  minutes("brand", 60),
]);
const world = { levels: [standard] };

test("an incident without an opening, or not opened yet, has no clocks", () => {
  expect(read([], world, on("Mon 9:00"))).toEqual([]);
  expect(read(log({ type: "resolved", at: on("Mon 9:00") }), world, on("Mon 9:00"))).toEqual([]);
  expect(read(log(opened(on("Mon 9:00"))), world, on("Sun 9:00"))).not.toEqual([]);
  expect(read(log(opened(on("Mon 9:00"))), world, on("Mon 8:59"))).toEqual([]);
});

test("a second opening changes nothing, nor does an event before the first", () => {
  const plain = log(opened(on("Mon 9:00")));
  const odd = log(
    { type: "acknowledged", at: on("Mon 8:00") },
    opened(on("Mon 9:00")),
    opened(on("Mon 10:00"), { holder: installer }),
  );
  expect(read(odd, world, on("Mon 11:00"))).toEqual(read(plain, world, on("Mon 11:00")));
});

test("a reading at an instant knows nothing of what happens later", () => {
  const before = log(opened(on("Mon 9:00")));
  const after = [...before, { type: "resolved", at: on("Mon 10:00"), seq: 2 } as const];
  expect(read(after, world, on("Mon 9:30"))).toEqual(read(before, world, on("Mon 9:30")));
});

test("a response acknowledges as well, and a resolution answers as well: nothing runs that nobody owes", () => {
  const responded = read(log(opened(on("Mon 9:00")), { type: "responded", at: on("Mon 9:20") }), world, on("Mon 9:30"));
  expect(statuses(responded)).toMatchObject({ "acknowledge:1": "met", "firstResponse:1": "met" });
  const resolved = read(log(opened(on("Mon 9:00")), { type: "resolved", at: on("Mon 9:45") }), world, on("Mon 12:00"));
  expect(statuses(resolved)).toEqual({
    "acknowledge:1": "breached",
    "firstResponse:1": "met",
    "resolution:1": "met",
    "totalResolution:1": "met",
  });
});

test("the first response counts, later ones change nothing", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "responded", at: on("Mon 9:20") },
    { type: "responded", at: on("Mon 12:00") },
    { type: "acknowledged", at: on("Mon 12:00") },
  );
  const clocks = read(events, world, on("Mon 13:00"));
  expect(one(clocks, "firstResponse").doneAt).toBe(on("Mon 9:20"));
  expect(one(clocks, "acknowledge").doneAt).toBe(on("Mon 9:20"));
});

test("done at the very instant it is due is in time; a minute later it is late, by that minute of its own time", () => {
  const done = (moment: string) =>
    one(
      read(log(opened(on("Fri 16:30")), { type: "responded", at: on(moment) }), world, on("+1 Tue 9:00")),
      "firstResponse",
    );
  expect(done("+1 Mon 9:30")).toMatchObject({ status: "met", lateMs: 0 });
  expect(done("+1 Mon 9:31")).toMatchObject({ status: "breached", lateMs: MINUTE_MS, heldMs: 61 * MINUTE_MS });
});

test("due at closing and done in the evening is a breach of no business time at all", () => {
  const events = log(opened(on("Mon 16:00")), { type: "responded", at: on("Mon 20:00") });
  expect(one(read(events, world, on("Tue 9:00")), "firstResponse")).toMatchObject({ status: "breached", lateMs: 0 });
});

test("a target in elapsed minutes counts nights and weekends, and so do its lateness and its pauses", () => {
  const elapsed = { levels: [level([{ kind: "resolution", amount: 240, unit: "elapsedMinutes" }])] };
  const events = log(
    opened(on("Fri 16:00")),
    { type: "paused", at: on("Fri 18:00"), reason: "awaitingThirdParty" },
    { type: "resumed", at: on("Fri 19:00") },
    { type: "resolved", at: on("Fri 22:00") },
  );
  expect(one(read(events, elapsed, on("Sat 9:00")), "resolution")).toMatchObject({
    status: "breached",
    measure: "elapsed",
    targetAt: on("Fri 21:00"),
    targetMs: 4 * HOUR_MS,
    pausedMs: HOUR_MS,
    heldMs: 5 * HOUR_MS,
    lateMs: HOUR_MS,
  });
});

test("a target in business days, with cut-off and closing, moved by a pause", () => {
  const target = { kind: "resolution", amount: 1, unit: "businessDays", cutOff: "15:00", end: "closing" } as const;
  const days = { levels: [level([target])] };
  const events = log(opened(on("Mon 15:30")));
  const clock = one(read(events, days, on("Mon 16:00")), "resolution");
  expect(when(clock.targetAt)).toBe(when(on("Wed 17:00")));
  expect(clock.targetMs).toBe((1.5 + 16) * HOUR_MS);
  const waited = [
    ...events,
    ...log(
      { type: "paused", at: on("Tue 9:00"), reason: "awaitingCustomer" },
      { type: "resumed", at: on("Tue 11:00") },
    ).map((event) => ({ ...event, seq: event.seq + 10 })),
  ];
  expect(when(one(read(waited, days, on("Wed 9:00")), "resolution").targetAt)).toBe(when(on("Thu 11:00")));
});

test("a pause that begins after the target was missed forgives nothing, but the lateness stands still", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "paused", at: on("Mon 11:00"), reason: "awaitingCustomer" },
    { type: "resumed", at: on("Mon 14:00") },
  );
  expect(one(read(events, world, on("Mon 13:00")), "firstResponse")).toMatchObject({
    status: "breached",
    targetAt: on("Mon 10:00"),
    lateMs: HOUR_MS,
  });
  expect(one(read(events, world, on("Mon 15:00")), "firstResponse")).toMatchObject({ lateMs: 2 * HOUR_MS });
});

test("waiting that begins again, for another reason or the same, is one pause; who was not waiting resumes nothing", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "resumed", at: on("Mon 9:10") },
    { type: "paused", at: on("Mon 9:30"), reason: "awaitingCustomer" },
    { type: "paused", at: on("Mon 10:00"), reason: "awaitingCustomer" },
    { type: "paused", at: on("Mon 10:30"), reason: "forceMajeure" },
    { type: "resumed", at: on("Mon 11:30") },
  );
  expect(one(read(events, world, on("Mon 12:00")), "resolution").pausedMs).toBe(2 * HOUR_MS);
});

test("only force majeure needs a manager", () => {
  expect(needsManager("forceMajeure")).toBe(true);
  expect(needsManager("awaitingCustomer") || needsManager("awaitingBrand") || needsManager("awaitingThirdParty")).toBe(
    false,
  );
});

test("while the partner waits for the brand, the brand's own clock runs and is judged", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "paused", at: on("Mon 10:00"), reason: "awaitingBrand" },
    { type: "resumed", at: on("Mon 12:00") },
    { type: "paused", at: on("Mon 13:00"), reason: "awaitingBrand" },
    { type: "paused", at: on("Mon 13:30"), reason: "awaitingCustomer" },
  );
  expect(one(read(events, world, on("Mon 10:30")), "brand")).toMatchObject({
    status: "running",
    holder: courier,
    targetAt: on("Mon 11:00"),
  });
  const clocks = read(events, world, on("Mon 14:00")).filter((clock) => clock.kind === "brand");
  expect(clocks).toMatchObject([
    { cycle: 1, status: "breached", lateMs: HOUR_MS, doneAt: on("Mon 12:00") },
    { cycle: 2, status: "met", heldMs: 30 * MINUTE_MS },
  ]);
});

test("a brand that promised nothing is measured all the same, without a verdict", () => {
  const silent = { levels: [level([minutes("resolution", 480)])] };
  const events = log(
    opened(on("Mon 9:00")),
    { type: "paused", at: on("Mon 10:00"), reason: "awaitingBrand" },
    { type: "resumed", at: on("Tue 10:00") },
  );
  expect(one(read(events, silent, on("Mon 11:00")), "brand")).toMatchObject({ status: "running", targetAt: null });
  expect(one(read(events, silent, on("Wed 9:00")), "brand")).toMatchObject({
    status: "cancelled",
    heldMs: 8 * HOUR_MS,
  });
});

test("a pause survives a change of holder, level and severity; the brand's clock goes on through all of them", () => {
  const premium = level([minutes("resolution", 240)], { id: "premium" });
  const events = log(
    opened(on("Mon 9:00")),
    { type: "paused", at: on("Mon 10:00"), reason: "awaitingBrand" },
    { type: "transferred", at: on("Mon 11:00"), to: installer },
    { type: "severityChanged", at: on("Mon 11:10"), severity: "major" },
    { type: "levelChanged", at: on("Mon 11:20"), levelId: "premium", levelVersion: 1 },
    { type: "resumed", at: on("Mon 12:00") },
  );
  const both = { levels: [standard, premium] };
  expect(one(read(events, both, on("Mon 11:30")), "resolution", installer).status).toBe("paused");
  const clocks = read(events, both, on("Mon 13:00"));
  expect(when(one(clocks, "resolution", installer).targetAt)).toBe(when(on("Mon 16:00")));
  expect(one(clocks, "resolution", installer).pausedMs).toBe(HOUR_MS);
  expect(one(clocks, "brand")).toMatchObject({ startedAt: on("Mon 10:00"), heldMs: 2 * HOUR_MS, cycle: 1 });
});
