import type { PartnerId, PersonId, TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import { missingOf, type OnboardingFacts } from "./onboarding";
import type { RefusalOf } from "./refusals";

export const PARTNER_STATUSES = ["onboarding", "active", "ended"] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];

interface Described {
  readonly partnerId: PartnerId;
  readonly name: string;
  /** Partners of one trade are compared with one another. */
  readonly trade: string;
  readonly touchpointIds: readonly TouchpointId[];
  readonly version: number;
}

/** Learns its part; becomes active when a manager accepts it. */
export interface OnboardingPartner extends Described {
  readonly status: "onboarding";
}

/** Serves the brand's customers. `acceptedAt` is null for partners that were active before the portal was. */
export interface ActivePartner extends Described {
  readonly status: "active";
  readonly acceptedAt: Instant | null;
}

/** Serves no more; its history stays. */
export interface EndedPartner extends Described {
  readonly status: "ended";
}

export type Partner = OnboardingPartner | ActivePartner | EndedPartner;

export interface PartnerDescription {
  readonly name: string;
  readonly trade: string;
  readonly touchpointIds: readonly TouchpointId[];
}

export interface PartnerDescribed extends PartnerDescription {
  readonly type: "partner.described";
}

/** Name, trade and touchpoints of a partner. While it is being onboarded the touchpoints may still be open. */
export function describePartner(
  partner: Partner,
  described: PartnerDescription,
): Result<PartnerDescribed, RefusalOf<"partner.ended" | "partner.no-touchpoint">> {
  const touchpointIds = [...new Set(described.touchpointIds)];
  switch (partner.status) {
    case "onboarding":
      return ok({ type: "partner.described", ...described, touchpointIds });
    case "active":
      if (touchpointIds.length === 0) return refuse({ code: "partner.no-touchpoint" });
      return ok({ type: "partner.described", ...described, touchpointIds });
    case "ended":
      return refuse({ code: "partner.ended" });
  }
}

export interface PartnerAccepted {
  readonly type: "partner.accepted";
  readonly by: PersonId;
  readonly at: Instant;
}

/** A manager accepts a partner exactly when nothing is missing; from then on it serves customers. */
export function acceptPartner(
  partner: Partner,
  facts: OnboardingFacts,
  by: PersonId,
  now: Instant,
): Result<PartnerAccepted, RefusalOf<"partner.not-ready" | "partner.already-active" | "partner.ended">> {
  switch (partner.status) {
    case "onboarding": {
      const missing = missingOf(facts);
      if (missing.length > 0) return refuse({ code: "partner.not-ready", count: missing.length, missing });
      return ok({ type: "partner.accepted", by, at: now });
    }
    case "active":
      return refuse({ code: "partner.already-active" });
    case "ended":
      return refuse({ code: "partner.ended" });
  }
}

export interface PartnerEnded {
  readonly type: "partner.ended";
  readonly by: PersonId;
  readonly at: Instant;
}

/** Ends the relation, from onboarding or later. Nobody's incident is left behind: those it still holds come first. */
export function endPartner(
  partner: Partner,
  openIncidents: number,
  by: PersonId,
  now: Instant,
): Result<PartnerEnded, RefusalOf<"partner.ended" | "partner.open-incidents">> {
  switch (partner.status) {
    case "onboarding":
    case "active":
      if (openIncidents > 0) return refuse({ code: "partner.open-incidents", count: openIncidents });
      return ok({ type: "partner.ended", by, at: now });
    case "ended":
      return refuse({ code: "partner.ended" });
  }
}

export function isPartnerStatus(text: string): text is PartnerStatus {
  return (PARTNER_STATUSES as readonly string[]).includes(text);
}
