import fc from "fast-check";
import { expect, test } from "vitest";
import { amountOf, centsOf } from "~/kernel/money";

test("an amount is read as people of both languages write it", () => {
  for (const typed of ["1234.50", "1234,5", "1 234,50", "1.234,50", "1,234.50", " 1234.5 "]) {
    expect(centsOf(typed), typed).toBe(1_234_50n);
  }
  expect(centsOf("1.234")).toBe(1_234_00n);
  expect(centsOf("1 234 567")).toBe(1_234_567_00n);
  expect(centsOf("0")).toBe(0n);
});

test("what could mean two amounts, or none, is not guessed", () => {
  for (const typed of ["", "-5", "1,23,4", "1.234.56", "1,234.567", "12345678901234", "$5", "1e3", "1.2345", ".5"]) {
    expect(centsOf(typed), typed).toBeNull();
  }
});

test("every amount below a million millions is written and read back to the cent", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (cents) => {
      expect(centsOf(amountOf(cents).toFixed(2))).toBe(cents);
    }),
  );
});
