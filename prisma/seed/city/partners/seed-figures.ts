import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { NO_FIGURES, confirmFigures, enterFigures } from "~/partners/domain/figures";
import { monthsIn, monthsUpTo, type Month } from "~/kernel/month";
import { loadFigures, saveConfirmed, saveFigures } from "~/partners/store/figures.server";
import type { Tx } from "~/platform/db/db.server";
import type { SeedPartner } from "./city-partners";

interface FiguresSeeding {
  readonly partner: SeedPartner;
  readonly partnerId: PartnerId;
  readonly leadId: PersonId;
  readonly managerId: PersonId;
  readonly now: Instant;
  readonly timeZone: string;
}

/** The months the open data is from. */
const LAST_MONTH_OF_THE_DATA = "2011-12" as Month;
const MONTHS_OF_THE_DATA = 6;
/** And as many that ended before the demo is filled. */
const MONTHS_BEFORE_NOW = 6;
/** How far a month strays from an ordinary one, in parts of a hundred; summer is busier than winter. */
const SEASON = [-9, -7, -2, 1, 4, 7, 9, 8, 3, 0, -5, -9] as const;

/** What a partner delivered and what was spent on it. The month that ended last is entered and not yet confirmed: there is
 *  something for a manager to do. */
export async function seedFigures(tx: Tx, seeding: FiguresSeeding): Promise<void> {
  const { partner, partnerId, leadId, managerId, now, timeZone } = seeding;
  const thisMonth = monthsIn(timeZone).of(now);
  const [, latest, ...earlier] = monthsUpTo(thisMonth, MONTHS_BEFORE_NOW + 1).reverse();
  for (const month of [...monthsUpTo(LAST_MONTH_OF_THE_DATA, MONTHS_OF_THE_DATA).reverse(), ...earlier, latest]) {
    if (month === undefined) continue;
    const volume = swayed(partner.monthlyVolume, month);
    const entered = enterFigures(NO_FIGURES, { side: "partner", volume }, month, thisMonth);
    if (!entered.ok) throw new Error(`the demo's figures were refused: ${entered.refusal.code}`);
    const where = { partnerId, month };
    const spendCents = month === latest ? null : BigInt(swayed(partner.monthlySpend, month)) * 100n;
    await saveFigures(tx, where, 0, { ...entered.value, spendCents }, { by: leadId, at: now });
    if (month === latest) continue;
    const { figures, version } = await loadFigures(tx, partnerId, month);
    if (confirmFigures(figures).ok) await saveConfirmed(tx, where, version, { by: managerId, at: now });
  }
}

function swayed(ordinary: number, month: Month): number {
  const zeroBased = Number(month.slice(5)) - 1;
  return Math.round((ordinary * (100 + (SEASON[zeroBased] ?? 0))) / 100);
}
