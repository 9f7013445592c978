import { renderSVG } from "uqr";
import { loadBrand } from "~/people/store/brand.server";
import { readCookie } from "~/people/store/cookies.server";
import { loadOwnAccount, type OwnAccount } from "~/people/store/own-account.server";
import { loadFactor, pendingSecret } from "~/people/store/second-factor.server";
import { findToken } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";

/** A secret to be read into a phone: as a picture, and in letters for typing. */
export interface PendingFactor {
  readonly secret: string;
  /** A drawing of the QR code, as an address for an image. */
  readonly picture: string;
}

export interface SecondStepPage {
  readonly name: string;
  /** What is to be set up first; null where a code is enough. */
  readonly pending: PendingFactor | null;
}

/** Where somebody stands between the password and the session; null without the cookie, or after its 15 minutes. */
export async function readSecondStep(cookies: string | null, isSecure: boolean): Promise<SecondStepPage | null> {
  const holder = await findToken(readCookie("step", cookies, isSecure) ?? "", "secondStep", now());
  const account = holder && (await loadOwnAccount(holder.personId));
  if (account === null) return null;
  return { name: account.name, pending: await readPending(account) };
}

/** The secret somebody is setting up; null when none is, or it is on already. */
export async function readPending({
  personId,
  email,
}: Pick<OwnAccount, "personId" | "email">): Promise<PendingFactor | null> {
  const { name } = await loadBrand();
  const found = pendingSecret(await loadFactor(personId), name, email);
  if (found === null) return null;
  return { secret: found.secret, picture: `data:image/svg+xml,${encodeURIComponent(renderSVG(found.uri))}` };
}
