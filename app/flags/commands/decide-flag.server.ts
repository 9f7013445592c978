import type { CaseId, FlagId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import { addFlag, openCase } from "~/flags/domain/case-evidence";
import type { CaseRefusal } from "~/flags/domain/case-refusals";
import {
  decideFlag as decide,
  isSeenByPartner,
  type Flag,
  type FlagDecision,
  type FlagRefusal,
} from "~/flags/domain/flag";
import type { ChangedMeanwhile } from "~/flags/domain/refusals";
import { addCase, loadCases, lockPartner, recordOpening, saveCase } from "~/flags/store/cases.server";
import { loadFlags, writeDecision } from "~/flags/store/flags.server";
import { tellFlagListeners } from "~/flags/store/flag-listeners.server";
import { localDateOf } from "~/flags/store/local-date.server";
import { tenantOf } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { inTransaction, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/**
 * A person of the brand decides what becomes of a flag. Standing by it opens the partner's case, or strengthens the one
 * that is open. Answers the case it led to, if any; null when there is no such flag.
 */
export async function decideFlag(
  viewer: Viewer,
  flagId: FlagId,
  decision: FlagDecision,
): Promise<Result<CaseId | null, FlagRefusal | CaseRefusal | ChangedMeanwhile> | null> {
  const at = now();
  const { timeZone } = await loadBrand();
  return inTransaction(async (tx) => {
    const [record] = await loadFlags(tx, { id: flagId, partnerId: tenantOf(viewer), most: 1 });
    if (record === undefined) return null;
    const decided = decide(record.flag, decision, viewer.personId, at, localDateOf(at, timeZone));
    if (!decided.ok) return decided;
    const led = isSeenByPartner(decided.value) ? await leadToCase(tx, decided.value, viewer, at) : ok(null);
    if (!led.ok) return led;
    const isWritten = await writeDecision(tx, decided.value, record.version, led.value);
    // Thrown, not answered: the case that was opened for it has to be rolled back too.
    if (!isWritten) throw new LostRace();
    if (isSeenByPartner(decided.value)) await tellFlagListeners(tx, decided.value);
    return led;
  }).catch((error: unknown) => {
    if (error instanceof LostRace) return refuse({ code: "flag.changed-meanwhile" });
    throw error;
  });
}

class LostRace extends Error {}

async function leadToCase(tx: Tx, flag: Flag, viewer: Viewer, at: Instant): Promise<Result<CaseId, CaseRefusal>> {
  await lockPartner(tx, flag.partnerId);
  const [open] = await loadCases(tx, { partnerId: flag.partnerId, isOpen: true, most: 1 });
  if (open !== undefined) {
    // Somebody stood by this very flag between our reading it and our turn.
    if (open.ladderCase.flagIds.includes(flag.id)) throw new LostRace();
    const event = addFlag(open.ladderCase, flag, viewer, at);
    if (!event.ok) return event;
    if ((await saveCase(tx, open, event.value)) === null) throw new LostRace();
    return ok(open.ladderCase.id);
  }
  const opened = openCase(flag, { id: newId<CaseId>(), scope: "all" }, at);
  if (!opened.ok) return opened;
  await addCase(tx, opened.value);
  await recordOpening(tx, opened.value, viewer.personId, flag.status === "proposed" ? "" : flag.reason);
  return ok(opened.value.id);
}
