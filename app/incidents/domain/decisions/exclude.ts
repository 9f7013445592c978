import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { ClockKind, ClockState } from "~/servicelevels/domain/clocks";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { saysNothing, step } from "./step";

export interface ExcludeFacts {
  readonly kind: ClockKind;
  /** Whose clocks; null: every holder's. */
  readonly holder: PartnerId | null;
  /** What, outside the partner's control, made it late. */
  readonly cause: string;
  /** The incident's clocks as they stand now. */
  readonly clocks: readonly Pick<ClockState, "kind" | "holder">[];
}

export type ExcludeRefusal = RefusalOf<
  "incident.exclusion-cause-missing" | "incident.no-such-clock" | "incident.already-excluded"
>;

/** The brand takes a kind of clock out of the measures, visibly. Also long after the end, and for imported history: causes
 *  often come to light when a scorecard is disputed. The one who decides is the one who approves. */
export function exclude(
  incident: Incident,
  facts: ExcludeFacts,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], ExcludeRefusal> {
  const { kind, holder } = facts;
  if (saysNothing(facts.cause)) return refuse({ code: "incident.exclusion-cause-missing" });
  const covers = (clockHolder: PartnerId) => holder === null || holder === clockHolder;
  if (!facts.clocks.some((clock) => clock.kind === kind && covers(clock.holder))) {
    return refuse({ code: "incident.no-such-clock", kind });
  }
  const isDone = incident.exclusions.some((done) => done.kind === kind && (done.holder ?? holder) === holder);
  if (isDone) return refuse({ code: "incident.already-excluded", kind });
  return ok(step(incident, by, now, [{ type: "excluded", kind, cause: facts.cause.trim(), approvedBy: by, holder }]));
}
