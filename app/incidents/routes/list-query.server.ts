import { z } from "zod";
import { idOf, type IncidentId, type PartnerId, type TouchpointId } from "~/kernel/ids";
import { instant } from "~/kernel/instant";
import { CACHED_CLOCK_STATUSES } from "~/incidents/domain/caches";
import { sortFor, SORTS, STATUS_GROUPS } from "~/incidents/domain/status-groups";
import { id, line, oneOf } from "~/platform/http/form-fields.server";
import { SEVERITIES } from "~/servicelevels/domain/service-level";

/** A place in the list, as it stands in an address: epoch milliseconds and the id, "1772442000000.0199…". */
const place = z
  .string()
  .regex(/^-?\d{1,16}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .transform((written) => {
    const [at = "", incidentId = ""] = written.split(".");
    return { at: instant(Math.min(Number(at), 8_640_000_000_000_000)), id: idOf<IncidentId>(incidentId) };
  });

/** The filters of the list, in its address and in that of its download. */
export const filterQuery = z.object({
  status: oneOf(STATUS_GROUPS).optional(),
  partner: id<PartnerId>().optional(),
  touchpoint: id<TouchpointId>().optional(),
  severity: oneOf(SEVERITIES).optional(),
  clock: oneOf(CACHED_CLOCK_STATUSES).optional(),
  q: line({ max: 200 }).optional(),
  sort: oneOf(SORTS).optional(),
});

export const listQuery = filterQuery.extend({ after: place.optional(), before: place.optional() });

export function filtersOf(query: z.output<typeof filterQuery>) {
  const {
    status = "open",
    partner = null,
    touchpoint = null,
    severity = null,
    clock = null,
    q = null,
    sort = null,
  } = query;
  return {
    status,
    partnerId: partner,
    touchpointId: touchpoint,
    severity,
    clock,
    words: q,
    sort: sortFor(status, sort),
  };
}
