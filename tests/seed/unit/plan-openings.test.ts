import { expect, test } from "vitest";
import { instant } from "~/kernel/instant";
import { addMonths, monthsIn } from "~/kernel/month";
import { PARTNERS, TIME_ZONE } from "../../../prisma/seed/story/cast";
import { STORY_MONTHS } from "../../../prisma/seed/story/characters";
import { colombianHolidays } from "../../../prisma/seed/story/colombian-holidays";
import { planOpenings } from "../../../prisma/seed/story/plan-openings";
import { en } from "../../../prisma/seed/story/texts/en";
import { es } from "../../../prisma/seed/story/texts/es";

const DAYS = [
  "2026-11-14T17:00:00Z",
  "2027-01-01T05:00:01Z",
  "2027-03-31T23:30:00Z",
  "2027-07-31T18:00:00Z",
  "2028-02-29T12:00:00Z",
];

test.each(DAYS)("whenever it is filled: about 1,200 incidents, 3 to 60 in a month of a partner (%s)", (day) => {
  const today = instant(Date.parse(day));
  const openings = planOpenings(es, today);
  expect(openings.length).toBeGreaterThan(1_000);
  expect(openings.length).toBeLessThan(1_400);
  const months = monthsIn(TIME_ZONE);
  for (const [key, { character }] of Object.entries(PARTNERS)) {
    for (let month = 0; month < STORY_MONTHS; month++) {
      if (character === "newcomer" && month < STORY_MONTHS - 1) continue;
      const count = openings.filter((one) => one.partner === key && one.month === month).length;
      expect(count, `${key} ${month}`).toBeGreaterThanOrEqual(3);
      expect(count, `${key} ${month}`).toBeLessThanOrEqual(60);
    }
  }
  const running = months.of(today);
  for (const { at, month } of openings) {
    expect(at).toBeLessThan(today);
    expect(months.of(at)).toBe(addMonths(running, month - STORY_MONTHS));
  }
});

test("the same day tells the same story, in either language", () => {
  const today = instant(Date.parse("2026-11-14T17:00:00Z"));
  const facts = (texts: typeof es) =>
    planOpenings(texts, today).map(({ dice: _, told: __, account: ___, ...rest }) => rest);
  expect(planOpenings(es, today).map(({ told }) => told)).toEqual(planOpenings(es, today).map(({ told }) => told));
  expect(facts(es)).toEqual(facts(es));
  expect(facts(en)).toEqual(facts(es));
});

test("no slot is left open, and every sentence begins with a capital", () => {
  for (const texts of [es, en]) {
    for (const { told } of planOpenings(texts, instant(Date.parse("2026-11-14T17:00:00Z")))) {
      expect(`${told.title} ${told.description}`).not.toMatch(/[{}]/);
      expect(`${told.title}. ${told.description}`).not.toMatch(/(^|[.?!] )\p{Ll}/u);
    }
  }
});

test("the holidays of Colombia, as the law of 1983 moves them to Mondays", () => {
  expect(colombianHolidays(2026)).toEqual([
    ...["2026-01-01", "2026-01-12", "2026-03-23", "2026-04-02", "2026-04-03", "2026-05-01", "2026-05-18"],
    ...["2026-06-08", "2026-06-15", "2026-06-29", "2026-07-20", "2026-08-07", "2026-08-17", "2026-10-12"],
    ...["2026-11-02", "2026-11-16", "2026-12-08", "2026-12-25"],
  ]);
});
