import { moveCase, type CaseMove } from "~/flags/commands/move-case.server";
import { loadCases } from "~/flags/store/cases.server";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import { db } from "~/platform/db/db.server";
import { atMoment } from "../steps/at-moment";
import { taken } from "../steps/taken";
import type { PartnerKey } from "./cast";
import { MOVES, type ScriptedMove } from "./ladder-script";
import type { Scene } from "./scene";

const MOVED = ["case.proofRecorded", "case.steppedUp", "case.stepProposed"];

/** Makes the moves of all cases whose moment comes before `until`, each once. */
export async function climbUntil(scene: Scene, until: Instant): Promise<void> {
  for (const [key, moves] of Object.entries(MOVES) as [PartnerKey, readonly ScriptedMove[]][]) {
    const partnerId = scene.partners.get(key)?.id;
    const [by] = scene.managers;
    if (partnerId === undefined || by === undefined) continue;
    for (;;) {
      const [open] = await loadCases(db(), { partnerId, isOpen: true, most: 1 });
      if (open === undefined) break;
      const { id: caseId, openedAt } = open.ladderCase;
      const made = await db().caseDecision.findMany({
        where: { caseId, type: { in: MOVED } },
        select: { at: true },
        orderBy: { seq: "asc" },
      });
      const move = moves[made.length];
      const reason = scene.texts.decisions.moves[key]?.[made.length];
      if (move === undefined || reason === undefined) break;
      const at = momentOf(move, instant(made.at(-1)?.at.getTime() ?? openedAt), scene.today);
      if (at >= until) break;
      taken(await atMoment(at, () => moveCase(by, caseId, open.version, asked(move, reason))));
    }
  }
}

function momentOf(move: ScriptedMove, before: Instant, today: Instant): Instant {
  if ("after" in move) return instant(before + move.after * DAY_MS);
  return instant(Math.max(before + DAY_MS, today - move.beforeToday * DAY_MS));
}

function asked(move: ScriptedMove, reason: string): CaseMove {
  switch (move.type) {
    case "proof":
      return { type: "proof", given: { kind: move.kind, deliveredOn: null }, reason };
    case "up":
      return { type: "up", to: move.to, reason };
    case "propose":
      return { type: "propose", to: move.to, reason };
  }
}
