import { decideFlag } from "~/flags/commands/decide-flag.server";
import type { FlagDecision } from "~/flags/domain/flag";
import { localDateOf } from "~/flags/store/local-date.server";
import { idOf, type FlagId } from "~/kernel/ids";
import { DAY_MS, HOUR_MS, instant, type Instant } from "~/kernel/instant";
import type { Month } from "~/kernel/month";
import { db } from "~/platform/db/db.server";
import { atMoment } from "../steps/at-moment";
import { taken } from "../steps/taken";
import { TIME_ZONE, type PartnerKey } from "./cast";
import type { Scene } from "./scene";

/** What waits for a decision when the demo begins: these flags of the last month nobody has decided yet. */
const LEFT_OPEN: readonly PartnerKey[] = ["tornasol"];

const DAYS_TO_REVIEW = 30;

/** The managers decide what was raised for a month, some days later each; what is already decided stays so. */
export async function decideRaised(
  scene: Scene,
  { month, raisedAt, isLast }: { readonly month: Month; readonly raisedAt: Instant; readonly isLast: boolean },
): Promise<void> {
  const waiting = await db().flag.findMany({
    where: { status: "proposed", month },
    select: { id: true, partnerId: true },
    orderBy: { id: "asc" },
  });
  for (const [index, { id, partnerId }] of waiting.entries()) {
    const key = keyOf(scene, partnerId);
    if (key === null || (isLast && LEFT_OPEN.includes(key))) continue;
    const at = instant(raisedAt + (2 + index) * DAY_MS + 6 * HOUR_MS);
    const by = scene.managers[index % scene.managers.length];
    if (at > scene.today || by === undefined) continue;
    const before = await db().flag.count({ where: { partnerId, status: { not: "proposed" } } });
    const decision = decisionOn(scene, key, before, at);
    taken(await atMoment(at, () => decideFlag(by, idOf<FlagId>(id), decision)));
  }
}

/** `before`: flags of the partner that were decided already. */
function decisionOn({ texts }: Scene, key: PartnerKey, before: number, at: Instant): FlagDecision {
  const { accepted, dismissed, otherRung, dismissedOtherwise } = texts.decisions;
  const reviewOn = localDateOf(instant(at + DAYS_TO_REVIEW * DAY_MS), TIME_ZONE);
  const [other, away] = [otherRung[key], dismissed[key]];
  if (before === 0 && other !== undefined) return { type: "otherRung", reason: other, rung: "explain" };
  if (before === 0 && away !== undefined) return { type: "dismiss", reason: away, reviewOn };
  const reasons = accepted[key];
  if (reasons === undefined) return { type: "dismiss", reason: dismissedOtherwise, reviewOn };
  const first = other === undefined && away === undefined ? before : before - 1;
  return { type: "accept", reason: reasons[Math.min(first, reasons.length - 1)] ?? "" };
}

function keyOf({ partners }: Scene, partnerId: string): PartnerKey | null {
  return [...partners].find(([, { id }]) => id === partnerId)?.[0] ?? null;
}
