import { Download } from "lucide-react";
import { ButtonLink } from "./button";

/** The list as a file, with the filters its address has. */
export function DownloadLink({ to, children }: { readonly to: string; readonly children: React.ReactNode }) {
  return (
    <ButtonLink to={to} look="quiet" size="small" icon={<Download aria-hidden="true" />} download>
      {children}
    </ButtonLink>
  );
}
