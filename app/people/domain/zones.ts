/** Every zone to choose from. Older names of a zone are known, but not offered. */
export const TIME_ZONES: readonly string[] = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];

export const CURRENCIES: readonly string[] = Intl.supportedValuesOf("currency");

const currencies: ReadonlySet<string> = new Set(CURRENCIES);

/** Whether dates can be written in a zone of this name. Bare offsets ("+02:00") are not names of zones. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export function isCurrency(code: string): boolean {
  return currencies.has(code);
}

/** The zones to choose from, with the one that is set now, whatever its name. */
export function zonesWith(current: string | null): readonly string[] {
  return current === null || TIME_ZONES.includes(current) ? TIME_ZONES : [current, ...TIME_ZONES];
}
