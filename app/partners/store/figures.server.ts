import type { PartnerId, PersonId } from "~/kernel/ids";
import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import { NO_FIGURES, type FiguresEntered, type MonthFigures } from "~/partners/domain/figures";
import type { Month } from "~/kernel/month";
import type { Tx } from "~/platform/db/db.server";

/** The figures of a month with the version of their row; version 0 where there is none yet. */
export interface KeptFigures {
  readonly figures: MonthFigures;
  readonly version: number;
}

export async function loadFigures(client: Tx, partnerId: PartnerId, month: Month): Promise<KeptFigures> {
  const row = await client.partnerMonth.findUnique({ where: { partnerId_month: { partnerId, month } } });
  return row === null ? { figures: NO_FIGURES, version: 0 } : { figures: toFigures(row), version: row.version };
}

export interface FiguresRow {
  readonly volume: number | null;
  readonly spendCents: bigint | null;
  readonly confirmedAt: Date | null;
}

export function toFigures({ volume, spendCents, confirmedAt }: FiguresRow): MonthFigures {
  if (volume === null && spendCents === null) return NO_FIGURES;
  if (volume === null || confirmedAt === null) return { status: "entered", volume, spendCents };
  return { status: "confirmed", volume, spendCents, confirmedAt: instantOf(confirmedAt) };
}

interface By {
  readonly by: PersonId;
  readonly at: Instant;
}

/** False when somebody else wrote the month since `version` (0: it was not there). */
export async function saveFigures(
  tx: Tx,
  where: { readonly partnerId: PartnerId; readonly month: Month },
  version: number,
  { volume, spendCents, isConfirmed }: FiguresEntered,
  { by, at }: By,
): Promise<boolean> {
  const data = {
    volume,
    spendCents,
    enteredBy: by,
    confirmedBy: isConfirmed ? by : null,
    confirmedAt: isConfirmed ? dateOf(at) : null,
  };
  if (version === 0) {
    return (await tx.partnerMonth.createMany({ data: [{ ...where, ...data }], skipDuplicates: true })).count === 1;
  }
  const { count } = await tx.partnerMonth.updateMany({
    where: { ...where, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

/** False when somebody else wrote the month since `version`. */
export async function saveConfirmed(
  tx: Tx,
  where: { readonly partnerId: PartnerId; readonly month: Month },
  version: number,
  { by, at }: By,
): Promise<boolean> {
  const { count } = await tx.partnerMonth.updateMany({
    where: { ...where, version },
    data: { confirmedBy: by, confirmedAt: dateOf(at), version: { increment: 1 } },
  });
  return count === 1;
}
