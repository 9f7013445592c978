import { renderSVG } from "uqr";
import { loadBrand } from "./brand.server";
import type { OwnAccount } from "./own-account.server";
import { loadFactor, pendingSecret } from "./second-factor.server";

/** A secret to be read into a phone: as a picture, and in letters for typing. */
export interface PendingFactor {
  readonly secret: string;
  /** A drawing of the QR code, as an address for an image. */
  readonly picture: string;
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
