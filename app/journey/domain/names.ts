import { ok, refuse, type Result } from "~/kernel/result";
import { JOURNEY_LIMITS, nameKeyOf } from "./journey";
import type { JourneyRefusal } from "./refusals";

type NameRefusal = Extract<
  JourneyRefusal,
  { readonly code: "journey.name-missing" | "journey.name-too-long" | "journey.name-taken" }
>;

/** The name as it will be kept: trimmed, single blanks. Refused when empty, longer than `JOURNEY_LIMITS.name` UTF-16
 *  units, or equal to one of `others` but for accents, case and blanks. */
export function checkName(typed: string, others: readonly string[]): Result<string, NameRefusal> {
  const name = typed.trim().replace(/\s+/gu, " ");
  if (name === "") return refuse({ code: "journey.name-missing" });
  if (name.length > JOURNEY_LIMITS.name) return refuse({ code: "journey.name-too-long", max: JOURNEY_LIMITS.name });
  const key = nameKeyOf(name);
  const taken = others.find((other) => nameKeyOf(other) === key);
  return taken === undefined ? ok(name) : refuse({ code: "journey.name-taken", name: taken });
}
