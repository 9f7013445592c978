import { z } from "zod";
import { month } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import { goTo } from "~/platform/http/redirect.server";
import { readLatestMonth } from "~/scorecards/queries/read-latest-month.server";
import { scorecardAddress } from "~/scorecards/ui/addresses";
import { partnerParams } from "./scorecard-params.server";

const query = z.object({ month: month().optional() });

/** The month that was chosen; without one the last with something in it. */
export const loader = read(
  { may: "scorecard:read", params: partnerParams, query },
  async ({ viewer, params: { partnerId }, query: { month: chosen } }) => {
    const latest = found(await readLatestMonth(viewer, partnerId));
    throw goTo({ to: scorecardAddress(partnerId, chosen ?? latest) });
  },
);
