import { useParams } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Link } from "~/ui/link";

/** To who is told what of this incident: a page of its own, so that the incident's asks nothing for it. */
export function ToldLink() {
  const t = useTexts("incidents");
  const { incidentId } = useParams();
  return (
    <Link to={`/incidents/${incidentId}/told`} className="target inline-flex items-center text-sm text-accent">
      {t("notes.told")}
    </Link>
  );
}
