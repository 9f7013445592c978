import { expect, test } from "vitest";
import { assertNever } from "~/kernel/assert-never";
import { idOf, type IncidentId } from "~/kernel/ids";
import { dateOf, instant, instantOf } from "~/kernel/instant";
import { ok, refuse } from "~/kernel/result";

test("an instant is a whole millisecond a date can hold, and nothing else", () => {
  expect(instant(0)).toBe(0);
  expect(instantOf(new Date("2026-10-05T08:00:00Z"))).toBe(Date.UTC(2026, 9, 5, 8));
  expect(dateOf(instant(Date.UTC(2026, 9, 5, 8))).toISOString()).toBe("2026-10-05T08:00:00.000Z");
  for (const wrong of [0.5, Number.NaN, Infinity, 8_640_000_000_000_001]) {
    expect(() => instant(wrong)).toThrow(RangeError);
  }
  expect(() => instantOf(new Date("no date"))).toThrow(RangeError);
});

test("an expected no is a value with its facts", () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(refuse({ code: "incident.closed", closedAt: 5 })).toEqual({
    ok: false,
    refusal: { code: "incident.closed", closedAt: 5 },
  });
});

test("a case nobody handled is a bug and says which", () => {
  expect(() => assertNever({ status: "unheard of" } as never)).toThrow("unheard of");
});

test("an id is the text it was read as", () => {
  expect(idOf<IncidentId>("3f0c")).toBe("3f0c");
});
