import type { Instant } from "~/kernel/instant";
import { DEFAULTS, kindsOf, type NoticeKind } from "~/notices/domain/kinds";
import { isWanted, type Preferences } from "~/notices/domain/preferences";
import { quietUntil } from "~/notices/domain/quiet-hours";
import { loadPreferences } from "~/notices/store/preferences.server";
import { mayAtAll } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

export interface MyNotices {
  readonly kinds: readonly {
    readonly kind: NoticeKind;
    readonly isOn: boolean;
    /** Without a choice of one's own. */
    readonly isOnByRole: boolean;
  }[];
  readonly quiet: Preferences["quiet"];
  /** Null where nobody of this role is told of breaches. */
  readonly criticalAlways: boolean | null;
  /** Null where nobody of this role gets the summary. */
  readonly summary: Preferences["summary"] | null;
  /** The quiet hour that is on; null: none is. */
  readonly quietUntil: Instant | null;
  readonly timeZone: string;
  /** Whether the viewer may see who else is told of what. */
  readonly mayReadRules: boolean;
  readonly version: number;
}

/** What the viewer is told, and when not. */
export async function readMyNotices(viewer: Viewer): Promise<MyNotices> {
  const [{ preferences, version }, { timeZone }] = await Promise.all([
    loadPreferences(db(), viewer.personId),
    loadBrand(),
  ]);
  const at = now();
  const until = quietUntil(preferences.quiet, timeZone, at);
  const kinds = kindsOf(viewer.role);
  return {
    kinds: kinds.map((kind) => ({
      kind,
      isOn: isWanted(viewer.role, preferences, kind),
      isOnByRole: DEFAULTS[kind][viewer.role] === "on",
    })),
    quiet: preferences.quiet,
    criticalAlways: kinds.includes("breach") ? preferences.criticalAlways : null,
    summary: kinds.includes("weeklySummary") ? preferences.summary : null,
    quietUntil: until > at ? until : null,
    timeZone,
    mayReadRules: mayAtAll(viewer, "notice:read"),
    version,
  };
}
