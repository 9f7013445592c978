import type { PartnerId, PersonId } from "~/kernel/ids";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import { addMonths, monthsIn, monthsUpTo, type Month } from "~/kernel/month";
import { confirmFigures, enterFigures, NO_FIGURES } from "~/partners/domain/figures";
import { loadFigures, saveConfirmed, saveFigures } from "~/partners/store/figures.server";
import type { Tx } from "~/platform/db/db.server";
import { taken } from "../steps/taken";
import { TIME_ZONE, type PartnerCast, type PartnerKey } from "./cast";
import { deliverySeasonOf, seasonOf, STORY_MONTHS } from "./characters";
import { diceOf } from "./dice";

interface FiguresOf {
  readonly key: PartnerKey;
  readonly cast: PartnerCast;
  readonly partnerId: PartnerId;
  readonly lead: PersonId;
  readonly manager: PersonId;
  readonly today: Instant;
  /** When it was accepted. */
  readonly since: Instant;
}

/** Some leads are late with the month that ended last, and some of what was entered waits for the manager's yes. */
const LATE = ["quicio", "chispa"];
const UNCONFIRMED = ["nivel", "cumbrera", "trocha", "linea", "andarrios"];

/** Each month the lead enters what was delivered, a manager confirms it and enters what was spent. */
export async function writeFigures(tx: Tx, of: FiguresOf): Promise<void> {
  const months = monthsIn(TIME_ZONE);
  const thisMonth = months.of(of.today);
  const last = addMonths(thisMonth, -1);
  for (const month of monthsUpTo(last, STORY_MONTHS)) {
    if (months.startOf(month) < of.since) continue;
    const enteredAt = instant(Math.min(of.today, months.endOf(month) + 3 * DAY_MS));
    if (month === last && LATE.includes(of.key)) continue;
    await enter(tx, of, month, thisMonth, enteredAt);
    if (month === last && UNCONFIRMED.includes(of.key)) continue;
    await confirm(tx, of, month, thisMonth, instant(Math.min(of.today, enteredAt + 2 * DAY_MS)));
  }
}

async function enter(tx: Tx, of: FiguresOf, month: Month, thisMonth: Month, at: Instant): Promise<void> {
  const { partnerId, lead, key, cast } = of;
  const volume = swayed(cast, cast.volume, month, `${key} volume ${month}`);
  const entered = taken(enterFigures(NO_FIGURES, { side: "partner", volume }, month, thisMonth));
  await saveFigures(tx, { partnerId, month }, 0, entered, { by: lead, at });
}

async function confirm(tx: Tx, of: FiguresOf, month: Month, thisMonth: Month, at: Instant): Promise<void> {
  const { partnerId, manager: by, key, cast } = of;
  const where = { partnerId, month };
  const entered = await loadFigures(tx, partnerId, month);
  taken(confirmFigures(entered.figures));
  await saveConfirmed(tx, where, entered.version, { by, at });
  const { figures, version } = await loadFigures(tx, partnerId, month);
  const thousands = Math.round(swayed(cast, cast.spend, month, `${key} spend ${month}`) / 1_000);
  const spendCents = BigInt(thousands) * 100_000n;
  const spent = enterFigures(figures, { side: "brand", volume: figures.volume, spendCents }, month, thisMonth);
  await saveFigures(tx, where, version, taken(spent), { by, at });
}

function swayed({ trade }: PartnerCast, ordinary: number, month: Month, name: string): number {
  const zeroBased = Number(month.slice(5)) - 1;
  const season = trade === "delivery" ? deliverySeasonOf(zeroBased) : seasonOf(zeroBased);
  return Math.round(ordinary * season * diceOf(name).between(0.94, 1.06));
}
