import type { Role } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { loadOwnAccount } from "~/people/store/own-account.server";
import { findToken } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";

/** What a page behind a mail's link says about whom it is for. */
export interface LinkPage {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The partner's name, or the brand's. */
  readonly house: string;
  /** For a change of address: the new one. */
  readonly newEmail: string | null;
}

/** Whom a link is for; null when it was used, has expired, was replaced, or never was. Looking changes nothing. */
export async function readLink(
  purpose: "invitation" | "reset" | "emailChange",
  token: string,
): Promise<LinkPage | null> {
  const holder = await findToken(token, purpose, now());
  const account = holder && (await loadOwnAccount(holder.personId));
  if (account === null) return null;
  const { name, email, role, house } = account;
  return { name, email, role, house: house ?? (await loadBrand()).name, newEmail: holder?.newEmail ?? null };
}
