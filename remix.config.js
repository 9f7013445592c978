/**
 * The site map: every address of the portal, in one place. Nothing is routed by file name.
 * A plain module; vite.config.ts hands it to Remix.
 */

/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  routes: (define) =>
    define((route) => {
      route("sign-in", "people/routes/sign-in.tsx");
      route("sign-out", "people/routes/sign-out.ts");
      route("language", "people/routes/language.ts");
      route("", "portfolio/routes/frame.tsx", () => {
        route("", "portfolio/routes/today.tsx", { index: true });
      });
      route("*", "portfolio/routes/not-found.tsx");
    }),
};
