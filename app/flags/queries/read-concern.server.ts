import type { CaseId, FlagId, PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { Rung } from "~/flags/domain/ladder";
import { loadCases } from "~/flags/store/cases.server";
import { loadFlags } from "~/flags/store/flags.server";
import { mayAtAll, mayOn } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import type { Month } from "~/kernel/month";

/** One is open at a time for a signal; more than a few would not be read here. */
const MOST_SHOWN = 3;

/** What the brand is concerned about with a partner: said on the partner's pages, with the way to the evidence. */
export interface Concern {
  /** Whether it is said to people of the brand or to the partner's own. */
  readonly isBrand: boolean;
  readonly mayDecide: boolean;
  /** Flags nobody has decided yet. Shares from 0 to 1, of the months that end with `month`. */
  readonly flags: readonly {
    readonly id: FlagId;
    readonly month: Month;
    readonly raisedAt: Instant;
    readonly share: number;
    readonly units: number;
  }[];
  /** The open case; `awaiting` is the rung an executive is asked to approve. */
  readonly ladderCase: {
    readonly id: CaseId;
    readonly rung: Rung;
    readonly movedAt: Instant;
    readonly awaiting: Rung | null;
  } | null;
}

/**
 * A partner hears of its case, which a flag the brand stands by has opened, and neither of flags still to be decided nor
 * of what the brand's people deliberate. Null: not a partner whose pages the viewer may read.
 */
export async function readConcern(viewer: Viewer, partnerId: PartnerId): Promise<Concern | null> {
  if (!mayOn(viewer, "partner:read", partnerId)) return null;
  const isBrand = isOfBrand(viewer);
  const concern = { isBrand, mayDecide: mayAtAll(viewer, "flag:decide") };
  if (!mayOn(viewer, "flag:read", partnerId)) return { ...concern, flags: [], ladderCase: null };
  const [records, [open]] = await Promise.all([
    isBrand ? loadFlags(db(), { partnerId, statuses: ["proposed"], most: MOST_SHOWN }) : [],
    loadCases(db(), { partnerId, isOpen: true, most: 1 }),
  ]);
  return {
    ...concern,
    flags: records.map(({ flag: { id, month, raisedAt, evidence } }) => ({
      id,
      month,
      raisedAt,
      share: evidence.share,
      units: evidence.units,
    })),
    ladderCase:
      open === undefined
        ? null
        : {
            id: open.ladderCase.id,
            rung: open.ladderCase.rung,
            movedAt: open.ladderCase.movedAt,
            awaiting: isBrand && open.ladderCase.status === "awaitingApproval" ? open.ladderCase.proposal.to : null,
          },
  };
}
