import fc from "fast-check";
import { expect, test } from "vitest";
import { confirmFigures, enterFigures, NO_FIGURES, type MonthFigures } from "~/partners/domain/figures";
import type { Month } from "~/kernel/month";
import { NOON } from "./facts";

const OCTOBER = "2026-10" as Month;
const NOVEMBER = "2026-11" as Month;
const DECEMBER = "2026-12" as Month;
const entered: MonthFigures = { status: "entered", volume: 8_120, spendCents: null };
const confirmed: MonthFigures = { status: "confirmed", volume: 8_120, spendCents: 100n, confirmedAt: NOON };

test("a partner enters its volume, the brand confirms it", () => {
  expect(enterFigures(NO_FIGURES, { side: "partner", volume: 8_120 }, OCTOBER, NOVEMBER)).toEqual({
    ok: true,
    value: { type: "partner.figures-entered", volume: 8_120, spendCents: null, isConfirmed: false },
  });
  expect(confirmFigures(entered)).toEqual({ ok: true, value: { type: "partner.figures-confirmed" } });
});

test("what the brand enters itself needs no confirmation", () => {
  expect(enterFigures(entered, { side: "brand", volume: 8_000, spendCents: 4_500_00n }, OCTOBER, NOVEMBER)).toEqual({
    ok: true,
    value: { type: "partner.figures-entered", volume: 8_000, spendCents: 4_500_00n, isConfirmed: true },
  });
});

test("spend alone confirms no volume", () => {
  const spendOnly = { side: "brand", volume: null, spendCents: 4_500_00n } as const;
  expect(enterFigures(NO_FIGURES, spendOnly, OCTOBER, NOVEMBER)).toMatchObject({ value: { isConfirmed: false } });
  expect(confirmFigures({ status: "entered", volume: null, spendCents: 4_500_00n })).toEqual({
    ok: false,
    refusal: { code: "partner.nothing-to-confirm" },
  });
});

test("once the brand has confirmed a volume the partner does not change it any more", () => {
  expect(enterFigures(confirmed, { side: "partner", volume: 9_999 }, OCTOBER, NOVEMBER)).toEqual({
    ok: false,
    refusal: { code: "partner.month-confirmed", confirmedAt: NOON },
  });
  expect(confirmFigures(confirmed)).toMatchObject({ refusal: { code: "partner.month-confirmed" } });
});

test("the month that runs may be entered, the next one not", () => {
  expect(enterFigures(NO_FIGURES, { side: "partner", volume: 5 }, NOVEMBER, NOVEMBER).ok).toBe(true);
  expect(enterFigures(NO_FIGURES, { side: "partner", volume: 5 }, DECEMBER, NOVEMBER)).toEqual({
    ok: false,
    refusal: { code: "partner.month-in-future", month: "2026-12" },
  });
});

test("nothing is nothing: an empty entry is refused and an empty month confirms nothing", () => {
  expect(enterFigures(NO_FIGURES, { side: "brand", volume: null, spendCents: null }, OCTOBER, NOVEMBER)).toMatchObject({
    refusal: { code: "partner.nothing-entered" },
  });
  expect(confirmFigures(NO_FIGURES)).toMatchObject({ refusal: { code: "partner.nothing-to-confirm" } });
});

test("a partner never touches what was spent on it", () => {
  const before = fc.record({ volume: fc.nat(), spendCents: fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n })) });
  fc.assert(
    fc.property(before, fc.nat(), ({ volume, spendCents }, typed) => {
      const decided = enterFigures(
        { status: "entered", volume, spendCents },
        { side: "partner", volume: typed },
        OCTOBER,
        NOVEMBER,
      );
      expect(decided).toMatchObject({ ok: true, value: { volume: typed, spendCents, isConfirmed: false } });
    }),
  );
});
