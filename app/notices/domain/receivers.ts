import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { Role } from "~/people/domain/roles";
import type { Severity } from "~/servicelevels/domain/clocks";
import { concernedBy, type Occasion, type Reader, type Why } from "./audience";
import { isGravest } from "./delivery";
import { DEFAULTS } from "./kinds";
import { isWanted } from "./preferences";
import { quietUntil } from "./quiet-hours";

/** One line of the answer to "who would be told of this now?". */
export interface Receiver {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly why: Why;
  /** `later`: quiet until `until`. `off`: would, but has switched it off. */
  readonly state: "now" | "later" | "off";
  readonly until: Instant | null;
  /** When the weekly summary comes to them. */
  readonly summary: { readonly day: number; readonly hour: number };
}

/** What the page of rules explains, one after the other; of clocks the partner's own and the brand's apart. */
export const RULES = ["clockWarning", "breach", "brandClock", "flagAccepted", "weeklySummary"] as const;
export type Rule = (typeof RULES)[number];

/**
 * An occasion such as the rule is about, at a partner that has the incident, caused by nobody. `workers` did something
 * on the incident; null: not one incident, but any.
 */
export function occasionOf(rule: Rule, partnerId: PartnerId, workers: ReadonlySet<PersonId> | null = null): Occasion {
  const clock = { holder: partnerId, heldBy: partnerId, workers, causedBy: null };
  switch (rule) {
    case "clockWarning":
    case "breach":
      return { kind: rule, clock: "resolution", ...clock };
    case "brandClock":
      return { kind: "clockWarning", clock: "brand", ...clock };
    case "flagAccepted":
    case "weeklySummary":
      return { kind: rule, partnerId, causedBy: null };
  }
}

/**
 * Everybody the occasion concerns, and whether, when and why they get it. Left out: whoever would first have to ask for
 * it. `severity` is the incident's, where it is about one.
 */
export function receiversOf(
  occasion: Occasion,
  readers: readonly Reader[],
  timeZone: string,
  now: Instant,
  severity: Severity | null = null,
): readonly Receiver[] {
  return concernedBy(occasion, readers).flatMap(({ reader, why }) => {
    const { personId, name, role, preferences } = reader;
    const isOn = isWanted(role, preferences, occasion.kind);
    if (!isOn && DEFAULTS[occasion.kind][role] === "off") return [];
    const isLetThrough =
      preferences.criticalAlways && severity !== null && isGravest({ kind: occasion.kind, severity });
    const until = isLetThrough ? now : quietUntil(preferences.quiet, timeZone, now);
    const state = !isOn ? "off" : until > now ? "later" : "now";
    const when = { state, until: state === "later" ? until : null } as const;
    return [{ personId, name, role, why, ...when, summary: preferences.summary }];
  });
}
