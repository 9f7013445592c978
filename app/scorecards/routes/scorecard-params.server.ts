import { z } from "zod";
import type { PartnerId, TouchpointId } from "~/kernel/ids";
import { id, month, oneOf } from "~/platform/http/form-fields.server";
import { readPlace, SOURCE_VERDICTS, SPANS, VERDICTS } from "~/scorecards/domain/drill";
import { CLOCK_KINDS, SEVERITIES } from "~/servicelevels/domain/clocks";

export const partnerParams = z.object({ partnerId: id<PartnerId>() });

export const scorecardParams = partnerParams.extend({ month: month() });

/** What narrows a list of contributions. */
export const drillQuery = z.object({
  span: oneOf(SPANS).optional().default("month"),
  touchpoint: id<TouchpointId>().optional(),
  severity: oneOf(SEVERITIES).optional(),
  clock: oneOf(CLOCK_KINDS).optional(),
  verdict: oneOf(VERDICTS).optional(),
  source: oneOf(SOURCE_VERDICTS).optional(),
});

const place = z
  .string()
  .max(80)
  .transform((text, context) => {
    const read = readPlace(text);
    if (read !== null) return read;
    context.addIssue({ code: "custom", message: "form.badValue" });
    return z.NEVER;
  });

/** The list page by page. */
export const drillPageQuery = drillQuery.extend({ after: place.optional(), before: place.optional() });
