import { ok, refuse, type Result } from "~/kernel/result";
import type { BrandRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { isTimeZone } from "~/people/domain/zones";
import { setPreferences } from "~/people/store/people.server";
import { inTransaction } from "~/platform/db/db.server";
import type { Language } from "~/platform/i18n/languages";

export interface Preferences {
  /** Null: as the browser asks. */
  readonly language: Language | null;
  /** Null: the brand's. */
  readonly timeZone: string | null;
}

/** How one wants the portal for oneself; nobody else's choice, so the last one counts. */
export async function choosePreferences(viewer: Viewer, chosen: Preferences): Promise<Result<null, BrandRefusal>> {
  const { timeZone } = chosen;
  if (timeZone !== null && !isTimeZone(timeZone)) return refuse({ code: "brand.unknown-zone", zone: timeZone });
  await inTransaction((tx) => setPreferences(tx, viewer.personId, chosen));
  return ok(null);
}
