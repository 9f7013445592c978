import { loadBrand, type BrandSettings } from "~/people/store/brand.server";

/** The brand of this installation, for pages. */
export function readBrand(): Promise<BrandSettings> {
  return loadBrand();
}
