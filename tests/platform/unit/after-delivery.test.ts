import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, instant, MINUTE_MS } from "~/kernel/instant";
import { afterDelivery, faultText, isForgotten, pauseBefore } from "~/platform/mail/after-delivery";
import { FAULTS } from "~/platform/mail/gateway";

test("Pauses grow from 15 seconds to an hour, and are spread by a fifth", () => {
  const pauses = [1, 2, 3, 4, 8, 9, 10, 40].map((attempt) => pauseBefore(attempt, "unwell", null, 0) / 1_000);
  expect(pauses).toEqual([15, 30, 60, 120, 1_920, 3_600, 3_600, 3_600]);
  expect(pauseBefore(1, "unwell", null, 1)).toBe(18_000);
  expect(pauseBefore(1, "access", null, 0)).toBe(5 * MINUTE_MS);
});

test("What the service wishes is kept: never less than it asked for, never beyond reason", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.constantFrom(...FAULTS),
      fc.integer({ min: 0, max: 10 * DAY_MS }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, fault, wish, chance) => {
        const pause = pauseBefore(attempt, fault, wish, chance);
        expect(pause).toBeGreaterThanOrEqual(Math.min(Math.max(wish, 1_000), DAY_MS));
        expect(pause).toBeLessThanOrEqual(1.2 * DAY_MS + 1);
      },
    ),
  );
});

test("A doubt is remembered from the first try that raised it until the mail is out", () => {
  const now = instant(10 * DAY_MS);
  const times = { begunAt: instant(now - 1_000), now, chance: 0 };
  const unsure = { status: "later", fault: "slow", detail: "", retryAfterMs: null, isUnsure: true } as const;
  const sure = { ...unsure, fault: "busy", isUnsure: false } as const;
  const first = afterDelivery({ attempt: 1, unsureBefore: null }, unsure, times);
  expect(first).toMatchObject({ status: "waiting", unsureSince: times.begunAt });
  const earlier = instant(now - HOUR_MS);
  expect(afterDelivery({ attempt: 2, unsureBefore: earlier }, sure, times)).toMatchObject({ unsureSince: earlier });
  expect(afterDelivery({ attempt: 1, unsureBefore: null }, sure, times)).toMatchObject({ unsureSince: null });
});

test("What the service has forgotten is not sent again", () => {
  const now = instant(10 * DAY_MS);
  expect(isForgotten(null, now)).toBe(false);
  expect(isForgotten(instant(now - 23 * HOUR_MS), now)).toBe(false);
  expect(isForgotten(instant(now - 23 * HOUR_MS - 1), now)).toBe(true);
});

test("A fault is one line: our word, and what the service said", () => {
  expect(faultText("unsure")).toBe("unsure");
  expect(faultText("busy", " 429\r\nrate\u0000limit ")).toBe("busy: 429 rate limit");
  expect(faultText("rejected", "x".repeat(1_000))).toHaveLength(310);
});
