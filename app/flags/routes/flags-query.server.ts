import { z } from "zod";
import { FLAG_STATUSES } from "~/flags/domain/flag";
import { idOf, type FlagId } from "~/kernel/ids";
import { oneOf } from "~/platform/http/form-fields.server";

/** A place in the list, as it stands in an address: "0.1772442000000.0199…"; what `placeOf` says of a flag. */
const place = z
  .string()
  .regex(/^[01]\.-?\d{1,16}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .transform((written) => {
    const [rank, key = "0", id = ""] = written.split(".");
    return { rank: rank === "0" ? (0 as const) : (1 as const), key: Number(key), id: idOf<FlagId>(id) };
  });

/** The filters of the list, in its address and in that of its download. */
export const flagFilterQuery = z.object({ status: oneOf(FLAG_STATUSES).optional() });
export const flagListQuery = flagFilterQuery.extend({ after: place.optional(), before: place.optional() });
