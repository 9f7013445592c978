import type { LinksFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { Suspense, useContext, type ReactNode } from "react";
import { readBrandLook } from "~/people/queries/read-brand.server";
import { now } from "~/platform/clock.server";
import { read } from "~/platform/http/handlers.server";
import { NonceContext } from "~/platform/http/nonce";
import { takeSaid } from "~/platform/http/said.server";
import { languages } from "~/platform/i18n/languages";
import { useLanguage, useTexts } from "~/platform/i18n/use-texts";
import { rootAccent } from "~/ui/accent-style";
import { BrandProvider, type Brand } from "~/ui/brand";
import { ErrorPage } from "~/ui/frame/error-page";
import { NowProvider } from "~/ui/now";
import { Toast } from "~/ui/notice";
import styles from "~/ui/styles.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const loader = read({ may: "public" }, async ({ request, context }) =>
  takeSaid(request, {
    brand: await readBrandLook(),
    timeZone: await context.timeZone(),
    now: now(),
    // Shown where something went wrong, to ask about: its lines of the log carry it.
    requestId: context.requestId,
  }),
);

const NO_BRAND: Brand = { name: null, logo: null, languages };

export function Layout({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof loader>("root");
  const palette = root?.brand.palette ?? null;
  return (
    <html lang={language} {...(palette === null ? {} : { "data-accent": "", style: rootAccent(palette) })}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <NowProvider now={root?.now ?? 0} zone={root?.timeZone ?? "UTC"}>
          <BrandProvider value={root?.brand ?? NO_BRAND}>{children}</BrandProvider>
        </NowProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  const { said, now: at } = useLoaderData<typeof loader>();
  const t = useTexts("common");
  return (
    <>
      <Toast message={said === null ? null : { kind: "good", text: t(`said.${said}`), id: String(at) }} />
      {/* Texts of the next page may still be on their way: what is around it stays. */}
      <Suspense>
        <Outlet />
      </Suspense>
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}
