import { RemixServer, type RemixServerProps } from "@remix-run/react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import type { Language } from "~/platform/i18n/languages";
import { textsOf } from "~/platform/i18n/server.server";
import { TextsContext } from "~/platform/i18n/texts-context";
import { NowProvider } from "~/ui/now";

export const NOW = Date.UTC(2026, 9, 14, 18, 50);

/** The HTML the server would send for `children`, drawn by the framework's own server component on a one-route site. */
export function draw(children: ReactNode, language: Language = "es"): string {
  return renderToString(
    <TextsContext.Provider value={textsOf(language)}>
      <NowProvider now={NOW} zone="America/Bogota">
        <RemixServer url="http://localhost/here" context={oneRoute(children)} />
      </NowProvider>
    </TextsContext.Provider>,
  );
}

/** The text a reader sees or hears, tags taken out. */
export function textOf(html: string): string {
  return html
    .replaceAll("<!-- -->", "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

function oneRoute(children: ReactNode): RemixServerProps["context"] {
  const route = { id: "root", path: "*" };
  const flags = { hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false };
  return {
    manifest: {
      entry: { imports: [], module: "" },
      routes: { root: { ...route, ...flags, hasErrorBoundary: false, module: "" } },
      url: "",
      version: "",
    },
    routeModules: { root: { default: () => <>{children}</> } },
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_lazyRouteDiscovery: false,
      v3_singleFetch: false,
    },
    isSpaMode: false,
    staticHandlerContext: {
      basename: "/",
      location: { pathname: "/here", search: "", hash: "", state: null, key: "default" },
      matches: [{ params: {}, pathname: "/here", pathnameBase: "/", route }],
      loaderData: {},
      actionData: null,
      errors: null,
      statusCode: 200,
      loaderHeaders: {},
      actionHeaders: {},
      activeDeferreds: null,
    },
  };
}
