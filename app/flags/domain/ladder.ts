/** What a brand does about a partner that falls short, in this order; each rung is proven before the next. */
export const RUNGS = ["explain", "train", "accompany", "replace", "insource"] as const;

export type Rung = (typeof RUNGS)[number];

/** Decided by one person of the brand. */
export type OnePersonRung = "explain" | "train" | "accompany";

/** Proposed by a manager and approved by an executive. */
export type TwoPersonRung = "replace" | "insource";

export function needsTwoPeople(rung: Rung): rung is TwoPersonRung {
  return rung === "replace" || rung === "insource";
}

export function isLower(rung: Rung, than: Rung): boolean {
  return RUNGS.indexOf(rung) < RUNGS.indexOf(than);
}

export function rungsBelow(rung: Rung): Rung[] {
  return RUNGS.filter((candidate) => isLower(candidate, rung));
}

/** The rung above, or null on the last one. */
export function rungAbove(rung: Rung): Rung | null {
  return RUNGS[RUNGS.indexOf(rung) + 1] ?? null;
}
