import type { FlagRecord } from "~/flags/store/flags.server";
import type { Instant } from "~/kernel/instant";
import type { Month } from "~/kernel/month";

/** A flag in one line: of whom, of when, and what was seen. */
export interface ShownFlag {
  readonly id: string;
  /** Null for people of the partner: it is their own. */
  readonly partner: string | null;
  /** When it was proposed, or decided where it is. */
  readonly at: Instant;
  /** The last of the months it looks at. */
  readonly month: Month;
  /** Share of promises kept, 0 to 1, in this many incidents, and the share that is the standard. */
  readonly share: number;
  readonly units: number;
  readonly standard: number;
}

export function shownFlag({ flag, partnerName }: FlagRecord, isOfBrand: boolean): ShownFlag {
  const { share, units, standard } = flag.evidence;
  return {
    id: flag.id,
    partner: isOfBrand ? partnerName : null,
    at: flag.status === "proposed" ? flag.raisedAt : flag.decidedAt,
    month: flag.month,
    share,
    units,
    standard,
  };
}
