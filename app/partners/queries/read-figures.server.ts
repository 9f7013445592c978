import type { PartnerId } from "~/kernel/ids";
import { NO_FIGURES, type MonthFigures } from "~/partners/domain/figures";
import { isMonth, monthsIn, monthsUpTo, type Month } from "~/kernel/month";
import { toFigures } from "~/partners/store/figures.server";
import { mayOn } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

/** The last months are shown whether there is something in them or not: an empty one is a question. */
const ALWAYS_SHOWN = 12;
const PAGE_SIZE = 24;

export interface FiguresPage {
  /** Newest first. */
  readonly rows: readonly FiguresRow[];
  /** The month being entered; null when none was chosen. */
  readonly chosen: FiguresRow | null;
  readonly thisMonth: Month;
  readonly mayEnter: boolean;
  readonly mayConfirm: boolean;
  /** Whether spend is among the figures: it is the brand's to know and to enter. */
  readonly seesSpend: boolean;
  readonly currency: string;
  /** Where older months start; null when these are all. */
  readonly olderThan: Month | null;
  readonly isFirstPage: boolean;
}

export interface FiguresRow {
  readonly month: Month;
  readonly figures: MonthFigures;
  /** 0 where nothing was entered yet. */
  readonly version: number;
}

/** Volume and spend of a partner by month. Null: no such partner, or not the viewer's to see. */
export async function readFigures(
  viewer: Viewer,
  partnerId: PartnerId,
  { chosen, olderThan }: { readonly chosen: Month | null; readonly olderThan: Month | null },
): Promise<FiguresPage | null> {
  if (!mayOn(viewer, "partnerMonth:read", partnerId)) return null;
  if ((await db().partner.findUnique({ where: { id: partnerId }, select: { id: true } })) === null) return null;
  const { timeZone, currency } = await loadBrand();
  const thisMonth = monthsIn(timeZone).of(now());
  const kept = await db().partnerMonth.findMany({
    where: { partnerId, ...(olderThan === null ? {} : { month: { lt: olderThan } }) },
    orderBy: { month: "desc" },
    take: PAGE_SIZE + 1,
  });
  const seesSpend = isOfBrand(viewer);
  const toRow = (row: (typeof kept)[number]): FiguresRow[] => {
    if (!isMonth(row.month)) return [];
    const figures = toFigures(row);
    // What was spent on a partner is not for the partner to read.
    return [
      { month: row.month, version: row.version, figures: seesSpend ? figures : { ...figures, spendCents: null } },
    ];
  };
  const entered = kept.flatMap(toRow);
  const empty =
    olderThan === null
      ? monthsUpTo(thisMonth, ALWAYS_SHOWN)
          .reverse()
          .filter((month) => !entered.some((row) => row.month === month))
      : [];
  const rows = [...entered, ...empty.map(emptyRow)].sort((one, other) => other.month.localeCompare(one.month));
  const shown = rows.slice(0, PAGE_SIZE);
  const mayEnter = mayOn(viewer, "partnerMonth:write", partnerId);
  return {
    rows: shown,
    chosen:
      mayEnter && chosen !== null ? ((await readOne(partnerId, chosen)).flatMap(toRow)[0] ?? emptyRow(chosen)) : null,
    thisMonth,
    mayEnter,
    mayConfirm: mayOn(viewer, "partnerMonth:confirm", partnerId),
    seesSpend,
    currency,
    olderThan: rows.length > PAGE_SIZE ? (shown.at(-1)?.month ?? null) : null,
    isFirstPage: olderThan === null,
  };
}

function readOne(partnerId: PartnerId, month: Month) {
  return db().partnerMonth.findMany({ where: { partnerId, month } });
}

function emptyRow(month: Month): FiguresRow {
  return { month, figures: NO_FIGURES, version: 0 };
}
