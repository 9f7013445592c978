import { ok, refuse, type Result } from "~/kernel/result";
import type { Role } from "~/people/domain/roles";
import { DEFAULTS, kindsOf, NOTICE_KINDS, type NoticeKind } from "./kinds";
import type { QuietHours } from "./quiet-hours";
import type { NoticeRefusal } from "./refusals";

/** What one person chose. */
export interface Preferences {
  /** Only kinds that were chosen; the role's default holds for the others, and follows the role. */
  readonly switches: Readonly<Partial<Record<NoticeKind, boolean>>>;
  readonly quiet: QuietHours;
  /** The breach of a critical incident comes in quiet hours too. */
  readonly criticalAlways: boolean;
  /** 1 = Monday … 7 = Sunday, and an hour from 0 to 23, by the wall clock of the brand's zone. */
  readonly summary: { readonly day: number; readonly hour: number };
}

/** Of somebody who never chose. */
export const UNCHOSEN: Preferences = {
  switches: {},
  quiet: { nightly: null, days: [] },
  criticalAlways: false,
  summary: { day: 1, hour: 7 },
};

/** Whether somebody gets this kind: what was chosen, within what the role can have at all. */
export function isWanted(role: Role, { switches }: Preferences, kind: NoticeKind): boolean {
  const byRole = DEFAULTS[kind][role];
  return byRole !== "never" && (switches[kind] ?? byRole === "on");
}

/** As a form gives it: the kinds that are ticked, and the ends of the quiet hours one by one. */
export interface Chosen {
  readonly on: readonly NoticeKind[];
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  readonly quietDays: readonly number[];
  readonly criticalAlways: boolean;
  readonly summaryDay: number;
  readonly summaryHour: number;
}

type ChoiceRefusal = Exclude<NoticeRefusal, { code: "notices.changed-meanwhile" }>;

/** Somebody chooses. What stays as the role has it is not kept as a choice, so that it follows the role. */
export function choose(role: Role, chosen: Chosen): Result<Preferences, ChoiceRefusal> {
  const { quietFrom, quietTo, criticalAlways, summaryDay: day, summaryHour: hour } = chosen;
  const days = [1, 2, 3, 4, 5, 6, 7].filter((one) => chosen.quietDays.includes(one));
  if ((quietFrom === null) !== (quietTo === null)) return refuse({ code: "notices.quiet-incomplete" });
  if (quietFrom !== null && quietFrom === quietTo) return refuse({ code: "notices.quiet-without-end" });
  if (days.length === 7) return refuse({ code: "notices.always-quiet" });
  const nightly = quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo };
  const differing = kindsOf(role).filter((kind) => chosen.on.includes(kind) !== (DEFAULTS[kind][role] === "on"));
  return ok({
    switches: Object.fromEntries(differing.map((kind) => [kind, chosen.on.includes(kind)])),
    quiet: { nightly, days },
    criticalAlways,
    summary: { day, hour },
  });
}

/** Choices as they were kept; what no longer is a kind is left out. */
export function readSwitches(kept: unknown): Preferences["switches"] {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([kind, isOn]) => (NOTICE_KINDS as readonly string[]).includes(kind) && typeof isOn === "boolean",
    ),
  );
}
