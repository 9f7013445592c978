import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { Month } from "~/kernel/month";
import type { RefusalOf } from "./refusals";

/** Services delivered in a month at most: what the column holds. */
export const MOST_VOLUME = 2_000_000_000;

interface Amounts {
  /** Services delivered, whole; null = not entered. */
  readonly volume: number | null;
  /** Whole cents of the brand's currency; null = not entered. */
  readonly spendCents: bigint | null;
}

/** What is known of one month of one partner. */
export type MonthFigures =
  | (Amounts & { readonly status: "empty" })
  | (Amounts & { readonly status: "entered" })
  | (Amounts & { readonly status: "confirmed"; readonly volume: number; readonly confirmedAt: Instant });

export const NO_FIGURES: MonthFigures = { status: "empty", volume: null, spendCents: null };

/** A partner enters what it delivered; what was spent on it is the brand's to enter. */
export type Entry = { readonly side: "partner"; readonly volume: number } | ({ readonly side: "brand" } & Amounts);

export interface FiguresEntered extends Amounts {
  readonly type: "partner.figures-entered";
  /** What the brand enters itself needs no confirmation. */
  readonly isConfirmed: boolean;
}

/** Enters the figures of a month that has at least begun. A confirmed volume is changed by the brand only. */
export function enterFigures(
  current: MonthFigures,
  entry: Entry,
  month: Month,
  thisMonth: Month,
): Result<
  FiguresEntered,
  RefusalOf<"partner.month-in-future" | "partner.month-confirmed" | "partner.nothing-entered">
> {
  if (month > thisMonth) return refuse({ code: "partner.month-in-future", month });
  switch (entry.side) {
    case "partner":
      if (current.status === "confirmed") {
        return refuse({ code: "partner.month-confirmed", confirmedAt: current.confirmedAt });
      }
      return ok(entered(entry.volume, current.spendCents, false));
    case "brand":
      if (entry.volume === null && entry.spendCents === null) return refuse({ code: "partner.nothing-entered" });
      return ok(entered(entry.volume, entry.spendCents, entry.volume !== null));
  }
}

function entered(volume: number | null, spendCents: bigint | null, isConfirmed: boolean): FiguresEntered {
  return { type: "partner.figures-entered", volume, spendCents, isConfirmed };
}

/** The brand agrees with the volume the partner entered. */
export function confirmFigures(
  current: MonthFigures,
): Result<
  { readonly type: "partner.figures-confirmed" },
  RefusalOf<"partner.nothing-to-confirm" | "partner.month-confirmed">
> {
  switch (current.status) {
    case "empty":
      return refuse({ code: "partner.nothing-to-confirm" });
    case "entered":
      return current.volume === null
        ? refuse({ code: "partner.nothing-to-confirm" })
        : ok({ type: "partner.figures-confirmed" });
    case "confirmed":
      return refuse({ code: "partner.month-confirmed", confirmedAt: current.confirmedAt });
  }
}
