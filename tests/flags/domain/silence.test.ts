import fc from "fast-check";
import { expect, test } from "vitest";
import { silence } from "~/flags/domain/silence";
import { DAY_MS, instant } from "~/kernel/instant";

const now = instant(Date.UTC(2026, 10, 23, 15));

function dueAfter(deliveredOn: string): string {
  const given = silence(deliveredOn, now);
  if (given.kind !== "unanswered") throw new Error("silence is unanswered");
  return new Date(given.answerDueAt).toISOString();
}

test("Delivered on a Monday, the answer is due by the end of Monday two weeks later", () => {
  expect(dueAfter("2026-11-02")).toBe("2026-11-16T23:59:59.999Z");
});

test("Delivered on a Friday, Saturday or Sunday it is due on Friday two weeks later: weekends do not count", () => {
  expect(dueAfter("2026-11-06")).toBe("2026-11-20T23:59:59.999Z");
  expect(dueAfter("2026-11-07")).toBe("2026-11-20T23:59:59.999Z");
  expect(dueAfter("2026-11-08")).toBe("2026-11-20T23:59:59.999Z");
});

test("Without a date nothing was delivered: the ten days begin now", () => {
  expect(silence("", now)).toEqual({
    kind: "unanswered",
    deliveredAt: now,
    answerDueAt: instant(Date.UTC(2026, 11, 8) - 1),
  });
});

test("Whatever the day of delivery, exactly ten working days lie between it and the due date", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
      const given = silence(date, now);
      if (given.kind !== "unanswered") throw new Error("silence is unanswered");
      const last = Math.floor(given.answerDueAt / DAY_MS);
      let working = 0;
      for (let next = day + 1; next <= last; next++) {
        if (![0, 6].includes(new Date(next * DAY_MS).getUTCDay())) working++;
      }
      expect(working).toBe(10);
      expect([0, 6]).not.toContain(new Date(given.answerDueAt).getUTCDay());
    }),
  );
});
