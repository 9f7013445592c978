import { found, read } from "~/platform/http/handlers.server";
import { goTo } from "~/platform/http/redirect.server";
import { readLatestMonth } from "~/scorecards/queries/read-latest-month.server";
import { scorecardAddress } from "~/scorecards/ui/addresses";
import { partnerParams } from "./scorecard-params.server";

/** Without a month: the last one with something in it. */
export const loader = read(
  { may: "scorecard:read", params: partnerParams },
  async ({ viewer, params: { partnerId } }) => {
    throw goTo({ to: scorecardAddress(partnerId, found(await readLatestMonth(viewer, partnerId))) });
  },
);
