import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { PublicPage } from "~/ui/frame/public-page";

interface AccessPageProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** A page of the way in: before somebody is signed in, or where a mail's link leads. */
export function AccessPage({ title, lead, children }: AccessPageProps) {
  const t = useTexts("access");
  return (
    <PublicPage languageAction="/language">
      <title>{t("pageTitle", { title })}</title>
      <h1 className="font-serif text-3xl">{title}</h1>
      <p className="mt-2 mb-8 text-soft">{lead}</p>
      {children}
    </PublicPage>
  );
}

interface GoneLinkProps {
  readonly isInvitation?: boolean;
  /** Where another link of its kind is asked for. */
  readonly askAt?: string;
}

/** A link that opens nothing any more: why that may be, and the way on. */
export function GoneLink({ isInvitation = false, askAt = "/forgot" }: GoneLinkProps) {
  const t = useTexts("access");
  return (
    <AccessPage title={t("gone.title")} lead={isInvitation ? t("gone.invitation") : t("gone.text")}>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={askAt} look="primary">
          {t("gone.again")}
        </ButtonLink>
        <ButtonLink to="/sign-in">{t("toSignIn")}</ButtonLink>
      </div>
    </AccessPage>
  );
}
