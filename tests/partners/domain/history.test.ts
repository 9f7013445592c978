import { expect, test } from "vitest";
import { instant, type Instant } from "~/kernel/instant";
import { historyOf } from "~/partners/domain/history";
import { COMPLETE, NOON, ready } from "./facts";

const later = (minutes: number): Instant => instant(NOON + minutes * 60_000);
const frame = { startedAt: instant(NOON - 1), startedBy: "Mateo Ríos", acceptedAt: null, acceptedBy: null };

test("the history tells what happened, oldest first, and gathers a person's answers into one entry", () => {
  const lucia = {
    ...ready("Lucía", "partnerLead"),
    walk: { journeyVersion: 5, at: later(2) },
    answers: ready("Lucía").answers.map((answer, index) => ({ ...answer, at: later(3 + index) })),
  };
  const facts = { ...COMPLETE, people: [lucia], served: COMPLETE.served.slice(0, 1) };
  expect(historyOf(facts, { ...frame, acceptedAt: later(9), acceptedBy: "Mateo Ríos" })).toEqual([
    { what: "started", at: NOON - 1, by: "Mateo Ríos" },
    { what: "roles-written", at: NOON, names: ["arrival"] },
    { what: "walked", at: later(2), name: "Lucía" },
    { what: "understood", at: later(4), name: "Lucía", count: 2 },
    { what: "accepted", at: later(9), by: "Mateo Ríos" },
  ]);
});

test("roles written one after the other are one entry, until something else happens in between", () => {
  const served = COMPLETE.served.map((one, index) => ({ ...one, roleWrittenAt: later(1 + index * 4) }));
  const walk = { journeyVersion: 5, at: later(3) };
  const told = (people: typeof COMPLETE.people) =>
    historyOf({ ...COMPLETE, served, people, pairs: [] }, frame).flatMap((entry) =>
      entry.what === "roles-written" ? [[entry.at, entry.names]] : [],
    );
  expect(told([])).toEqual([[later(5), ["arrival", "setup"]]]);
  expect(told([{ ...ready("Tomás"), walk }])).toEqual([
    [later(1), ["arrival"]],
    [later(5), ["setup"]],
  ]);
});

test("what has lapsed since is not told as done", () => {
  const facts = { ...COMPLETE, journeyVersion: 6, pairs: COMPLETE.pairs.map((pair) => ({ ...pair, version: 9 })) };
  expect(historyOf(facts, frame).map(({ what }) => what)).toEqual(["started", "roles-written"]);
});
