import { db } from "~/platform/db/db.server";
import { now } from "~/platform/clock.server";

export interface BrandSettings {
  readonly name: string;
  /** IANA zone: months, days and dates of the brand are this zone's. */
  readonly timeZone: string;
  readonly language: string;
  readonly currency: string;
}

/** Every page asks for it and it changes once a year: kept for this long. */
const KEPT_MS = 5_000;
let kept: { readonly until: number; readonly value: BrandSettings } | null = null;

/** The brand of this installation; a nameless one until it has been set up. */
export async function loadBrand(): Promise<BrandSettings> {
  if (kept !== null && kept.until > now()) return kept.value;
  const row = await db().brand.findUnique({
    where: { id: 1 },
    select: { name: true, timeZone: true, language: true, currency: true },
  });
  const value = row ?? { name: "Eslabón", timeZone: "UTC", language: "es", currency: "USD" };
  kept = { until: now() + KEPT_MS, value };
  return value;
}

/** After a change of the settings, and between tests. */
export function forgetBrand(): void {
  kept = null;
}
