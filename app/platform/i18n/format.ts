import type { Language } from "./languages";

/** Writes dates, numbers and lists for one language and one time zone.
 *  Every instant is epoch milliseconds (a kernel `Instant` or a plain number from loader data). What is written must be
 *  the same in Node and in any browser, or hydrating would flicker: so dates are put together here from numeric parts
 *  and full names, the two things that do not differ between releases of the language data. */
export interface Format {
  readonly language: Language;
  readonly zone: string;
  /** `14 nov 2026` */
  date(at: number): string;
  /** `17:00`, always 24 hours: nobody misreads a deadline by half a day. */
  time(at: number): string;
  /** `14 nov 2026, 17:00` */
  dateTime(at: number): string;
  /** `sábado 14 nov 2026, 17:00:05 (America/Bogota, UTC-05:00)`: for a tooltip, unmistakable. */
  exact(at: number): string;
  /** `hace 3 días`, `en 2 horas`, `ahora`; whole units, cut off and not rounded, so a deadline is never shown later than it is. */
  relative(at: number, now: number): string;
  /** A calendar date `2026-11-14` as `14 nov 2026`. */
  day(on: string): string;
  /** A calendar month `2026-11` as `noviembre de 2026`. */
  month(month: string): string;
  /** A calendar month `2026-11` as `nov`. */
  monthShort(month: string): string;
  /** 1 = Monday … 7 = Sunday, as `lunes`. */
  weekday(isoWeekday: number): string;
  /** 1 = Monday … 7 = Sunday, as `lun`. */
  weekdayShort(isoWeekday: number): string;
  /** `41 300`, `41,300` */
  number(value: number): string;
  /** Always one decimal: `8,4` */
  decimal(value: number): string;
  /** A ratio: 0.71 as `71 %` or `71%`; `digits` decimals (0 unless told). */
  percent(ratio: number, digits?: number): string;
  /** In whole units of the currency (not cents): `$18`, `$1 234,50`. */
  money(amount: number, currency: string): string;
  /** `45 min`, `3 h 10 min`, `2 d 4 h`; a "day" here is 24 hours, so that working time stays in hours: `63 h`. Whole
   *  minutes, cut off; `< 1 min` below one. */
  duration(ms: number, of?: DurationOf): string;
  /** `Ana, Luis y Eva` */
  list(words: readonly string[]): string;
}

/** What a duration is of: time by the wall clock, or working time. */
export type DurationOf = "elapsed" | "business";

/** Latin American Spanish as used in most of the region; numbers get the neutral space between thousands. */
const LOCALES: Readonly<Record<Language, string>> = { es: "es-CO", en: "en-US" };
const NARROW_SPACE = "\u202f";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const STEPS = [
  ["year", 365.25 * DAY_MS],
  ["month", 30.44 * DAY_MS],
  ["day", DAY_MS],
  ["hour", HOUR_MS],
  ["minute", MINUTE_MS],
] as const;

type DateParts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

/** Enough for both languages in the zones one installation really shows; beyond that the oldest is made anew. */
const MAX_CACHED = 64;
/** Instants a formatter remembers the parts of: some 200 kB when full. */
const MAX_INSTANTS = 500;
const cache = new Map<string, Format>();

/** The formatter is made once per language and zone: building `Intl` objects costs more than using them. An unknown
 *  zone throws, as it can only come from our own settings, which refuse it. */
export function formatterFor(language: Language, zone = "UTC"): Format {
  const key = `${language} ${zone}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.delete(cache.keys().next().value ?? "");
  const made = makeFormat(language, zone);
  cache.set(key, made);
  return made;
}

function makeFormat(language: Language, zone: string): Format {
  const locale = LOCALES[language];
  const numeric = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "longOffset",
  });
  const monthNames = namesOf(locale, { month: "long" }, 12, (index) => Date.UTC(2026, index, 1));
  const weekdayNames = namesOf(locale, { weekday: "long" }, 7, (index) => Date.UTC(2026, 5, 1 + index));
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  const now = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "second");
  const listed = new Intl.ListFormat(locale, { type: "conjunction" });
  const numbers = new Map<string, Intl.NumberFormat>();

  const write = (value: number, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const format = numbers.get(key) ?? new Intl.NumberFormat(locale, { useGrouping: true, ...options });
    numbers.set(key, format);
    const parts = format.formatToParts(value);
    const shortSymbol = parts.some((part) => part.type === "currency" && part.value.length === 1);
    return parts.map((part) => typeset(part, language, shortSymbol)).join("");
  };
  // `Intl` is slow; one `<time>` asks for its instant up to five times, and the next drawing of the page asks again.
  const known = new Map<number, DateParts>();
  const partsOf = (at: number): DateParts => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const parts: DateParts = {};
    for (const part of numeric.formatToParts(at)) parts[part.type] = part.value;
    if (known.size >= MAX_INSTANTS) known.clear();
    known.set(at, parts);
    return parts;
  };
  const written = (year: string, month: number, day: string) =>
    `${Number(day)} ${shortened(monthNames, month)} ${year}`;
  const dateOf = (at: number) => {
    const parts = partsOf(at);
    return written(parts.year ?? "", Number(parts.month), parts.day ?? "");
  };
  const timeOf = (at: number) => {
    const parts = partsOf(at);
    return `${parts.hour}:${parts.minute}`;
  };

  return {
    language,
    zone,
    date: dateOf,
    time: timeOf,
    dateTime: (at) => `${dateOf(at)}, ${timeOf(at)}`,
    exact: (at) => {
      const parts = partsOf(at);
      const weekday = weekdayNames[weekdayIndex(Number(parts.year), Number(parts.month), Number(parts.day))] ?? "";
      const offset = (parts.timeZoneName ?? "GMT").replace("GMT", "UTC");
      return `${weekday} ${dateOf(at)}, ${timeOf(at)}:${parts.second} (${zone === "UTC" ? "UTC" : `${zone}, ${offset}`})`;
    },
    relative: (at, from) => {
      const apart = at - from;
      for (const [unit, size] of STEPS) {
        if (Math.abs(apart) >= size) return ago.format(Math.trunc(apart / size), unit);
      }
      return now;
    },
    day: (on) => {
      const [year = "", month = "", day = ""] = on.split("-");
      return written(year, Number(month), day);
    },
    month: (month) => {
      const name = monthNames[Number(month.slice(5, 7)) - 1] ?? "";
      return `${name}${language === "es" ? " de " : " "}${month.slice(0, 4)}`;
    },
    monthShort: (month) => shortened(monthNames, Number(month.slice(5, 7))),
    weekday: (isoWeekday) => weekdayNames[isoWeekday - 1] ?? "",
    weekdayShort: (isoWeekday) => shortened(weekdayNames, isoWeekday),
    number: (value) => write(value, { maximumFractionDigits: 0 }),
    decimal: (value) => write(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: (ratio, digits = 0) =>
      write(ratio, { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }),
    money: (amount, currency) =>
      write(amount, {
        style: "currency",
        currency,
        currencyDisplay: "narrowSymbol",
        minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
        maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      }),
    duration: durationOf,
    list: (words) => listed.format(words),
  };
}

function namesOf(locale: string, options: Intl.DateTimeFormatOptions, count: number, at: (index: number) => number) {
  const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  return Array.from({ length: count }, (_, index) => format.format(at(index)));
}

/** Typography the language data leaves open or gives by country: a real minus; in Spanish, thin spaces between
 *  thousands, a space before `%`, none after a one-letter currency sign. */
function typeset(part: Intl.NumberFormatPart, language: Language, shortSymbol: boolean): string {
  if (part.type === "minusSign") return "−";
  if (language === "en") return part.value;
  if (part.type === "group") return NARROW_SPACE;
  if (part.type === "percentSign") return "\u00a0%";
  return part.type === "literal" && (shortSymbol || part.value.trim() === "%") ? "" : part.value;
}

/** Three letters are the usual short form of every month and weekday in both languages. */
function shortened(names: readonly string[], oneBased: number): string {
  return (names[oneBased - 1] ?? "").slice(0, 3);
}

/** 0 = Monday. */
function weekdayIndex(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

function durationOf(ms: number, of: DurationOf = "elapsed"): string {
  const sign = ms < 0 ? "−" : "";
  const minutes = Math.trunc(Math.abs(ms) / MINUTE_MS);
  if (minutes < 1) return ms === 0 ? "0 min" : `${sign}< 1 min`;
  const hours = Math.trunc(minutes / 60);
  if (hours < 1) return `${sign}${minutes} min`;
  if (hours < 48 || of === "business") return `${sign}${hours} h${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`;
  return `${sign}${Math.trunc(hours / 24)} d${hours % 24 === 0 ? "" : ` ${hours % 24} h`}`;
}
