import { z } from "zod";
import { ACTIONS, ACTOR_KINDS, TABLES } from "~/audit/domain/words";
import { instant } from "~/kernel/instant";
import type { PartnerId } from "~/kernel/ids";
import { id, line, localDate, oneOf } from "~/platform/http/form-fields.server";

/** A place in the trail, as it stands in an address: epoch milliseconds and the entry's number, "1772442000000.17". */
const place = z
  .string()
  .regex(/^\d{1,15}\.\d{1,18}$/)
  .transform((written) => {
    const [at = "", number = ""] = written.split(".");
    return { at: instant(Number(at)), id: number };
  });

/** The filters of the trail, in its address and in that of its file. */
export const filterQuery = z.object({
  person: line({ max: 200 }).optional(),
  actor: oneOf(ACTOR_KINDS).optional(),
  table: oneOf(TABLES).optional(),
  action: oneOf(ACTIONS).optional(),
  partner: id<PartnerId>().optional(),
  from: localDate().optional(),
  until: localDate().optional(),
  id: line({ max: 200 }).optional(),
});

export const trailQuery = filterQuery.extend({ after: place.optional(), before: place.optional() });

export function filtersOf(query: z.output<typeof filterQuery>, zone: string) {
  const { person = null, actor = null, table = null, action = null, partner = null } = query;
  const { from = null, until = null, id: named = null } = query;
  return { person, actor, table, action, partnerId: partner, from, until, id: named, zone };
}
