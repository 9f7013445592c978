import { z } from "zod";
import type { PersonId } from "~/kernel/ids";
import { ACCESS_STATES } from "~/people/domain/access-state";
import { BRAND_ROLES } from "~/people/domain/roles";
import { id, line, oneOf } from "~/platform/http/form-fields.server";

/** The filters of the brand's people, in the address of the list and in that of its file. */
export const peopleFilterQuery = z.object({
  q: line({ max: 200 }).optional(),
  role: oneOf(BRAND_ROLES).optional(),
  status: oneOf(ACCESS_STATES).optional(),
});

/** A page of either house's people. */
export const placeQuery = z.object({ after: id<PersonId>().optional(), before: id<PersonId>().optional() });

export function peopleFiltersOf({ q, role, status }: z.output<typeof peopleFilterQuery>) {
  return { words: q ?? null, role: role ?? null, state: status ?? null };
}

export function placeOf({
  after = null,
  before = null,
}: { [Way in "after" | "before"]?: PersonId | null | undefined }) {
  return { after, before };
}
