import { useLocation } from "@remix-run/react";
import { LanguageSwitch } from "../language-switch";
import { BrandMark } from "./brand-mark";

interface PublicPageProps {
  readonly languageAction: string;
  readonly children: React.ReactNode;
}

/** Pages without a signed-in person: sign-in, an invitation, an error. One calm column. */
export function PublicPage({ languageAction, children }: PublicPageProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <PublicPageHeader languageAction={languageAction} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-md grow px-4 pt-6 pb-16 sm:pt-14">
        {children}
      </main>
    </div>
  );
}

export function PublicPageHeader({ languageAction }: Pick<PublicPageProps, "languageAction">) {
  const location = useLocation();
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 px-5 py-4">
      <span className="inline-flex items-center gap-2.5 font-serif text-xl">
        <BrandMark />
      </span>
      <LanguageSwitch action={languageAction} returnTo={location.pathname + location.search} />
    </header>
  );
}
