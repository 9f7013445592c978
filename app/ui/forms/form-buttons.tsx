import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "../button";

interface FormButtonsProps {
  /** Where one goes who changes nothing after all. */
  readonly cancelTo: string;
  /** The `SubmitButton`, or several. */
  readonly children: React.ReactNode;
}

/** The end of a form on a page one came to for it: send it, or go back without. */
export function FormButtons({ cancelTo, children }: FormButtonsProps) {
  const t = useTexts("common");
  return (
    <div className="flex flex-wrap items-center gap-3">
      {children}
      <ButtonLink to={cancelTo} look="quiet">
        {t("actions.cancel")}
      </ButtonLink>
    </div>
  );
}
