import type { BrandDraft } from "~/people/domain/brand-settings";
import type { LogoType } from "~/people/domain/logo";
import { db, type Tx } from "~/platform/db/db.server";

/** False when the brand has moved on from the version it was decided on. */
export async function saveBrandSettings(tx: Tx, version: number, draft: BrandDraft): Promise<boolean> {
  const data = { ...draft, languages: [...draft.languages] };
  // An installation that nobody has set up has no row yet; it reads as version 1.
  await tx.brand.createMany({ data: [{ id: 1, ...data, version: 1 }], skipDuplicates: true });
  const where = { id: 1, version };
  return (await tx.brand.updateMany({ where, data: { ...data, version: { increment: 1 } } })).count === 1;
}

export interface Logo {
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly type: LogoType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Null takes the logo away. False when the brand has moved on, or has not been set up. */
export async function saveLogo(tx: Tx, version: number, logo: Logo | null): Promise<boolean> {
  const logoDigest = logo?.digest ?? null;
  const { count } = await tx.brand.updateMany({
    where: { id: 1, version },
    data: { logoDigest, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.brandLogo.deleteMany({ where: { digest: { not: logoDigest ?? "" } } });
  if (logo !== null) await tx.brandLogo.createMany({ data: [logo], skipDuplicates: true });
  return true;
}

export function loadLogo(digest: string): Promise<Logo | null> {
  return db().brandLogo.findUnique({ where: { digest } }) as Promise<Logo | null>;
}
