import { useTexts } from "~/platform/i18n/use-texts";
import { useBrand } from "../brand";

/** The brand's logo where it has one; otherwise the portal's own mark and name. */
export function BrandMark() {
  const t = useTexts("common");
  const { logo, name } = useBrand();
  if (logo !== null) return <BrandLogo address={logo} name={name ?? ""} />;
  return (
    <>
      <TwoLinks />
      <span aria-hidden="true">{t("appName")}</span>
    </>
  );
}

/** On a light plate also in the dark: a logo is drawn for paper. */
export function BrandLogo({ address, name }: { readonly address: string; readonly name: string }) {
  return <img src={address} alt={name} className="logo-plate h-9 max-w-44 rounded-sm object-contain" />;
}

/** Two links of one chain. */
function TwoLinks() {
  return (
    <svg viewBox="0 0 28 16" aria-hidden="true" className="h-4 w-7 shrink-0 fill-none stroke-accent" strokeWidth="2.6">
      <rect x="1.5" y="2.5" width="15" height="11" rx="5.5" />
      <path d="M11.5 8a5.5 5.5 0 0 1 5.5-5.5h4a5.5 5.5 0 0 1 0 11h-4" />
    </svg>
  );
}
