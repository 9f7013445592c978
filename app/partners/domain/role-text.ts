import type { TouchpointId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { sortKeyOf } from "~/kernel/sort-key";
import type { Partner } from "./partner";
import type { RefusalOf } from "./refusals";

/** Characters a role needs at least: less than a sentence says nothing about a part in a chain. */
export const ROLE_MIN_LENGTH = 40;
export const ROLE_MAX_LENGTH = 1_000;

/** From this share of runs of three words found in the brand's text on, a role is the brand's words and not its own. */
const COPIED_SHARE = 0.7;
const RUN_WORDS = 3;

export interface RoleWritten {
  readonly type: "partner.role-written";
  readonly touchpointId: TouchpointId;
  readonly text: string;
}

/**
 * A partner says in its own words what its part at a touchpoint is. A copy of the service the brand expects there shows
 * that it was read, not that it was understood.
 */
export function writeRole(
  partner: Partner,
  touchpointId: TouchpointId,
  typed: string,
  expectedService: string,
): Result<
  RoleWritten,
  RefusalOf<"partner.ended" | "partner.touchpoint-not-served" | "partner.role-too-short" | "partner.role-copied">
> {
  const text = typed.trim();
  if (partner.status === "ended") return refuse({ code: "partner.ended" });
  if (!partner.touchpointIds.includes(touchpointId)) return refuse({ code: "partner.touchpoint-not-served" });
  if (text.length < ROLE_MIN_LENGTH) {
    return refuse({ code: "partner.role-too-short", min: ROLE_MIN_LENGTH, length: text.length });
  }
  if (isCopy(text, expectedService)) return refuse({ code: "partner.role-copied" });
  return ok({ type: "partner.role-written", touchpointId, text });
}

/** Whether most of what is written stands in the other text as well, in the same order of words. Accents, capitals and
 *  punctuation make no difference. */
export function isCopy(written: string, original: string): boolean {
  const runs = runsOf(wordsOf(written));
  const known = new Set(runsOf(wordsOf(original)));
  if (runs.length === 0 || known.size === 0) return false;
  return runs.filter((run) => known.has(run)).length / runs.length >= COPIED_SHARE;
}

function wordsOf(text: string): string[] {
  return sortKeyOf(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Every run of three words; a text of fewer is one run. */
function runsOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - RUN_WORDS + 1);
  return Array.from({ length: count }, (_, index) => words.slice(index, index + RUN_WORDS).join(" "));
}
