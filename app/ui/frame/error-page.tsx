import { useRouteLoaderData } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";

/** What a person reads when there is no page at all around what went wrong. */
export function ErrorPage({ status }: { readonly status: number }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-lg flex-col items-start justify-center gap-4 p-6">
      <ErrorWords status={status} />
    </main>
  );
}

/** What happened, that nothing was changed, where to go on, and the request to ask about: within what stands around it. */
export function ErrorWords({ status }: { readonly status: number }) {
  const t = useTexts("common");
  const kind = kindOf(status);
  const root = useRouteLoaderData<{ readonly requestId: string }>("root");
  return (
    <div className="flex max-w-lg flex-col items-start gap-4">
      <title>{t(`error.${kind}.title`)}</title>
      <h1 className="font-serif text-3xl">{t(`error.${kind}.title`)}</h1>
      <p className="text-soft">{t(`error.${kind}.text`)}</p>
      <ButtonLink to="/" look="primary">
        {t("error.home")}
      </ButtonLink>
      <p className="text-sm break-words text-soft tabular-nums">
        {t("error.reference")} {status} {root?.requestId}
      </p>
    </div>
  );
}

function kindOf(status: number): "notFound" | "forbidden" | "invalid" | "busy" | "bug" {
  if (status === 404) return "notFound";
  if (status === 403) return "forbidden";
  if (status === 503 || status === 429) return "busy";
  return status >= 400 && status < 500 ? "invalid" : "bug";
}
