import fc from "fast-check";
import { expect, test } from "vitest";
import { formatterFor } from "~/platform/i18n/format";

const es = formatterFor("es", "America/Bogota");
const en = formatterFor("en", "America/Bogota");
const at = Date.UTC(2026, 10, 14, 22, 0, 5);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const THIN = "\u202f";

test("a moment is written in the zone of the brand, in 24 hours, in both languages", () => {
  expect(es.dateTime(at)).toBe("14 nov 2026, 17:00");
  expect(en.dateTime(at)).toBe("14 Nov 2026, 17:00");
  expect(formatterFor("es", "Europe/Madrid").dateTime(at)).toBe("14 nov 2026, 23:00");
});

test("midnight is 00:00 of the new day", () => {
  expect(es.dateTime(Date.UTC(2026, 0, 1, 5))).toBe("1 ene 2026, 00:00");
});

test("the exact form leaves nothing to guess", () => {
  expect(es.exact(at)).toBe("sábado 14 nov 2026, 17:00:05 (America/Bogota, UTC-05:00)");
  expect(formatterFor("en", "UTC").exact(at)).toBe("Saturday 14 Nov 2026, 22:00:05 (UTC)");
});

test("near moments are told as a distance, in whole units and never rounded up", () => {
  expect(es.relative(at - 3 * DAY, at)).toBe("hace 3 días");
  expect(es.relative(at - 1.9 * HOUR, at)).toBe("hace 1 hora");
  expect(es.relative(at + 2 * HOUR, at)).toBe("dentro de 2 horas");
  expect(en.relative(at + 10 * 60_000, at)).toBe("in 10 minutes");
  expect(es.relative(at - 20_000, at)).toBe("ahora");
  expect(en.relative(at, at)).toBe("now");
  expect(es.relative(at - 400 * DAY, at)).toBe("hace 1 año");
});

test("calendar dates, months and weekdays", () => {
  expect([es.day("2026-09-04"), en.day("2026-09-04")]).toEqual(["4 sep 2026", "4 Sep 2026"]);
  expect([es.month("2026-11"), en.month("2026-11")]).toEqual(["noviembre de 2026", "November 2026"]);
  expect([es.monthShort("2026-09"), en.monthShort("2026-01")]).toEqual(["sep", "Jan"]);
  expect([es.weekday(1), en.weekday(7), es.weekdayShort(3), es.weekdayShort(6)]).toEqual([
    "lunes",
    "Sunday",
    "mié",
    "sáb",
  ]);
});

test("numbers: thin spaces and decimal commas in Spanish, commas and points in English", () => {
  expect([es.number(41_300), en.number(41_300)]).toEqual([`41${THIN}300`, "41,300"]);
  expect([es.number(-8_120), es.number(7.6)]).toEqual([`−8${THIN}120`, "8"]);
  expect([es.decimal(8.44), en.decimal(8)]).toEqual(["8,4", "8.0"]);
  expect([es.percent(0.71), en.percent(0.6136, 2)]).toEqual(["71\u00a0%", "61.36%"]);
});

test("money carries cents only when there are some", () => {
  expect([es.money(18, "USD"), es.money(1234.5, "USD")]).toEqual(["$18", `$1${THIN}234,50`]);
  expect([en.money(18, "USD"), en.money(1234.5, "USD"), en.money(1_200_000, "COP")]).toEqual([
    "$18",
    "$1,234.50",
    "$1,200,000",
  ]);
});

test("durations are short and cut off", () => {
  const written = [0, 30_000, 45 * 60_000, 3 * HOUR + 10 * 60_000, 5 * HOUR, 52 * HOUR, -10 * 60_000].map((ms) =>
    es.duration(ms),
  );
  expect(written).toEqual(["0 min", "< 1 min", "45 min", "3 h 10 min", "5 h", "2 d 4 h", "−10 min"]);
});

test("a list reads like a sentence", () => {
  expect([es.list(["Ana", "Luis", "Eva"]), en.list(["Ana", "Luis"])]).toEqual(["Ana, Luis y Eva", "Ana and Luis"]);
});

test("any moment: the date agrees with the browser's own reading of it", () => {
  const days = fc.date({ min: new Date("1971-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(
      days,
      fc.constantFrom("America/Bogota", "Europe/Madrid", "Asia/Kolkata", "Pacific/Apia"),
      (date, zone) => {
        const [year, month, day] = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(date).split("-");
        const format = formatterFor("es", zone);
        expect(format.date(date.getTime())).toBe(format.day(`${year}-${month}-${day}`));
      },
    ),
  );
});

test("any distance: the past is never told as the future", () => {
  fc.assert(
    fc.property(fc.integer({ min: 60_000, max: 2e11 }), (apart) => {
      expect(es.relative(at - apart, at)).toMatch(/^hace /);
      expect(es.relative(at + apart, at)).toMatch(/^dentro de /);
    }),
  );
});

test("the same formatter serves the same language and zone, however many others are asked for", () => {
  expect(formatterFor("es", "America/Bogota")).toBe(formatterFor("es", "America/Bogota"));
  for (const zone of Intl.supportedValuesOf("timeZone").slice(0, 100)) formatterFor("en", zone);
  expect(formatterFor("es", "America/Bogota").dateTime(at)).toBe("14 nov 2026, 17:00");
});
