import type { PartnerId, PersonId } from "~/kernel/ids";

export const BRAND_ROLES = ["admin", "manager", "executive"] as const;
export const PARTNER_ROLES = ["partnerLead", "partnerAgent"] as const;
export const ROLES = [...BRAND_ROLES, ...PARTNER_ROLES] as const;

export type BrandRole = (typeof BRAND_ROLES)[number];
export type PartnerRole = (typeof PARTNER_ROLES)[number];
export type Role = (typeof ROLES)[number];

/** Who is asking. People of a partner always carry its id; people of the brand never carry one. */
export type Viewer = BrandViewer | PartnerViewer;

interface Known {
  readonly personId: PersonId;
  readonly name: string;
}

export interface BrandViewer extends Known {
  readonly role: BrandRole;
  readonly partnerId: null;
}

export interface PartnerViewer extends Known {
  readonly role: PartnerRole;
  readonly partnerId: PartnerId;
}

export function isOfBrand(viewer: Viewer): viewer is BrandViewer {
  return viewer.partnerId === null;
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

export function isPartnerRole(role: Role): role is PartnerRole {
  return role === "partnerLead" || role === "partnerAgent";
}
