import { ok, refuse, type Result } from "~/kernel/result";
import { decideBrand, type BrandDraft } from "~/people/domain/brand-settings";
import type { BrandRefusal } from "~/people/domain/refusals";
import { forgetBrand } from "~/people/store/brand.server";
import { saveBrandSettings } from "~/people/store/brand-changes.server";
import { inTransaction } from "~/platform/db/db.server";

/** Changes what the brand is called and how it appears. Other processes follow within seconds. */
export async function saveBrand(version: number, draft: BrandDraft): Promise<Result<null, BrandRefusal>> {
  const decided = decideBrand(draft);
  if (!decided.ok) return decided;
  const isWritten = await inTransaction((tx) => saveBrandSettings(tx, version, decided.value.settings));
  forgetBrand();
  return isWritten ? ok(null) : refuse({ code: "brand.changed-meanwhile" });
}
