import { z } from "zod";
import type { IncidentId, LevelId, PartnerId, TouchpointId } from "~/kernel/ids";
import { CAUSE_LOCATIONS, CHANNELS } from "~/incidents/domain/events";
import { checkbox, id, line, oneOf, optionalText, text, whole } from "~/platform/http/form-fields.server";
import { CLOCK_KINDS, SEVERITIES } from "~/servicelevels/domain/service-level";
import { IMPACTS, URGENCIES } from "~/servicelevels/domain/severity-matrix";

export const PAUSE_REASONS = ["awaitingCustomer", "awaitingBrand", "awaitingThirdParty", "forceMajeure"] as const;
export const OUTCOMES = ["kept", "fan", "lost", "unreached", "noCustomer"] as const;
const MOST_ATTEMPTS = 10;

export const incidentParams = z.object({ incidentId: id<IncidentId>() });

/** Up to when the page had shown the log: epoch milliseconds, as the page got it. */
const version = whole({ min: 0, max: 8_640_000_000_000_000 });
const words = optionalText(2_000);

export const logForm = z.object({
  title: line({ max: 160 }),
  description: optionalText(4_000),
  touchpointId: id<TouchpointId>(),
  partnerId: id<PartnerId>().optional(),
  impact: oneOf(IMPACTS),
  urgency: oneOf(URGENCIES),
  severity: oneOf(SEVERITIES).optional(),
  channel: oneOf(CHANNELS),
  customerSpokeFirst: checkbox(),
});

export const wordsForm = z.object({ version, words });

export const pauseForm = z.object({ version, reason: oneOf(PAUSE_REASONS), isFirstResponse: checkbox(), words });

export const resolveForm = z.object({
  version,
  cause: text({ max: 2_000 }),
  whatWasDone: text({ max: 2_000 }),
  causeLocation: oneOf(CAUSE_LOCATIONS),
});

const attempt = z.strictObject({
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: "form.notADate" })
    .optional(),
  channel: oneOf(CHANNELS).optional(),
});

export const closeForm = z.object({
  version,
  outcome: oneOf(OUTCOMES),
  words,
  attempts: z.array(attempt).max(MOST_ATTEMPTS).optional(),
  isNobodyTouched: checkbox(),
});

export const reopenForm = z.object({ version, reason: text({ max: 2_000 }) });

export const transferForm = z.object({ version, to: id<PartnerId>(), reason: text({ max: 2_000 }) });

export const severityForm = z.object({ version, severity: oneOf(SEVERITIES) });

/** "none" switches the level off: an empty choice must not. */
export const levelForm = z.object({ version, levelId: z.union([z.literal("none"), id<LevelId>()]) });

export const excludeForm = z.object({
  version,
  kind: oneOf(CLOCK_KINDS),
  holderId: id<PartnerId>().optional(),
  cause: text({ max: 2_000 }),
});

export const noteForm = z.object({ body: text({ max: 4_000 }) });
