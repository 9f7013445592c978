import { createHash } from "node:crypto";
import { ok, refuse, type Result } from "~/kernel/result";
import { logoTypeOf, MOST_LOGO_KILOBYTES } from "~/people/domain/logo";
import type { BrandRefusal } from "~/people/domain/refusals";
import { forgetBrand } from "~/people/store/brand.server";
import { saveLogo, type Logo } from "~/people/store/brand-changes.server";
import { inTransaction } from "~/platform/db/db.server";

/** Puts a picture before the brand's name, or takes it away with null. What it is, its bytes say. */
export async function changeLogo(version: number, sent: Uint8Array | null): Promise<Result<null, BrandRefusal>> {
  const logo = sent === null ? null : readLogo(sent);
  if (logo !== null && !logo.ok) return logo;
  const isWritten = await inTransaction((tx) => saveLogo(tx, version, logo?.value ?? null));
  forgetBrand();
  return isWritten ? ok(null) : refuse({ code: "brand.changed-meanwhile" });
}

function readLogo(sent: Uint8Array): Result<Logo, BrandRefusal> {
  if (sent.byteLength > MOST_LOGO_KILOBYTES * 1024)
    return refuse({ code: "brand.logo-too-large", mostKilobytes: MOST_LOGO_KILOBYTES });
  const type = logoTypeOf(sent);
  if (type === null) return refuse({ code: "brand.logo-not-a-picture" });
  const bytes = Uint8Array.from(sent);
  return ok({ digest: createHash("sha256").update(bytes).digest("hex"), type, bytes });
}
