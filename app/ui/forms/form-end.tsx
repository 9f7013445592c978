import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "../button";

interface FormEndProps {
  /** Where one goes who sends nothing; left out where the form stands on the page it belongs to. */
  readonly cancelTo?: string;
  /** The submit button, or several. */
  readonly children: ReactNode;
}

/** The end of a form that has a page to itself: send it, or go back without. */
export function FormEnd({ cancelTo, children }: FormEndProps) {
  const t = useTexts("common");
  return (
    <div className="flex flex-wrap items-center gap-3">
      {children}
      {cancelTo !== undefined && (
        <ButtonLink to={cancelTo} look="quiet">
          {t("actions.cancel")}
        </ButtonLink>
      )}
    </div>
  );
}
