import { z } from "zod";
import { PARTNER_STATUSES } from "~/partners/domain/partner";
import { line, oneOf } from "~/platform/http/form-fields.server";

/** The filters of the list, in its address and in that of its download. */
export const filterQuery = z.object({
  name: line({ max: 200 }).optional(),
  status: oneOf(PARTNER_STATUSES).optional(),
  trade: line({ max: 200 }).optional(),
});

export function filtersOf({ name = null, status = null, trade = null }: PartnersAsked) {
  return { name, status, trade };
}

type PartnersAsked = {
  [Name in keyof z.output<typeof filterQuery>]?: z.output<typeof filterQuery>[Name] | null;
};
