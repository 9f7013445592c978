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
    // The site map is 3 kB once and for good; asked for piece by piece it costs the server more than a page's own queries.
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  routes: (define) =>
    define((route) => {
      route("ui", "portfolio/routes/gallery.tsx");
      route("sign-in", "people/routes/sign-in.tsx");
      route("sign-in/code", "people/routes/second-step.tsx");
      route("sign-in/set-up", "people/routes/set-up.tsx");
      route("forgot", "people/routes/forgot.tsx");
      route("forgot/sent", "people/routes/forgot-sent.tsx");
      route("invitation/:token", "people/routes/invitation.tsx");
      route("reset/:token", "people/routes/reset.tsx");
      route("email-change/:token", "people/routes/email-change.tsx");
      route("sign-out", "people/routes/sign-out.ts");
      route("language", "people/routes/language.ts");
      route("brand/logo/:digest", "people/routes/logo.ts");
      route("", "portfolio/routes/frame.tsx", () => {
        route("", "portfolio/routes/today.tsx", { index: true });
        route("journey", "journey/routes/journey.tsx", { id: "journey" });
        route("journey/start", "journey/routes/start-journey.tsx");
        route("journey/edit", "journey/routes/edit-journey.tsx");
        route("journey/stages/:stageId", "journey/routes/journey.tsx", { id: "journey-stage" });
        route("journey/stages/:stageId/edit", "journey/routes/edit-stage.tsx");
        route("journey/touchpoints/:touchpointId", "training/routes/touchpoint.tsx");
        route("journey/touchpoints/:touchpointId/edit", "journey/routes/edit-touchpoint.tsx");
        route("journey/touchpoints/:touchpointId/examples/new", "training/routes/example.tsx", { id: "new-example" });
        route("journey/touchpoints/:touchpointId/examples/:pairId/edit", "training/routes/example.tsx", {
          id: "edit-example",
        });
        route("incidents", "incidents/routes/list.tsx");
        route("incidents.csv", "incidents/routes/download.ts");
        route("incidents/new", "incidents/routes/new.tsx");
        route("incidents/:incidentId", "incidents/routes/incident.tsx");
        route("incidents/:incidentId/told", "notices/routes/incident-audience.tsx");
        route("search", "portfolio/routes/search.tsx");
        route("tour", "portfolio/routes/tour.tsx");
        route("portfolio", "portfolio/routes/portfolio.tsx");
        route("partners/:partnerId/scorecard", "scorecards/routes/latest-scorecard.ts");
        route("partners/:partnerId/scorecard/:month", "flags/routes/concern.tsx", { id: "scorecard-concern" }, () => {
          route("", "scorecards/routes/scorecard.tsx", { index: true });
        });
        route("partners/:partnerId/scorecard/:month/incidents", "scorecards/routes/contributions.tsx");
        route("partners/:partnerId/scorecard/:month/incidents.csv", "scorecards/routes/contributions-file.ts");
        route("ladder", "flags/routes/ladder.tsx");
        route("ladder/:caseId", "flags/routes/case.tsx");
        route("flags", "notices/routes/flag-audience.tsx", () => {
          route("", "flags/routes/flags.tsx", { index: true });
          route(":flagId", "flags/routes/flag.tsx");
        });
        route("flags.csv", "flags/routes/flags-file.ts");
        route("partners", "partners/routes/partners.tsx");
        route("partners.csv", "partners/routes/download.ts");
        route("partners/new", "partners/routes/new-partner.tsx");
        route("partners/:partnerId/edit", "partners/routes/edit-partner.tsx");
        route("partners/:partnerId", "partners/routes/partner-frame.tsx", () => {
          route("", "flags/routes/concern.tsx", { id: "partner-concern" }, () => {
            route("", "partners/routes/partner.tsx", { index: true });
          });
          route("onboarding", "partners/routes/onboarding.tsx");
          route("people", "people/routes/partner-people.tsx");
          route("months", "partners/routes/months.tsx");
        });
        route("people", "people/routes/people.tsx");
        route("people.csv", "people/routes/people-file.ts");
        route("me", "people/routes/me.tsx");
        route("me/settings", "people/routes/my-settings.tsx");
        route("onboarding", "partners/routes/my-onboarding.tsx");
        route("onboarding/walk", "partners/routes/walk.tsx");
        route("onboarding/roles", "partners/routes/roles.tsx");
        route("onboarding/examples", "training/routes/one-by-one.tsx");
        route("outbox", "notices/routes/outbox.tsx");
        route("outbox/:mailId", "notices/routes/mail.tsx");
        route("imports", "exchange/routes/imports.tsx");
        route("imports/:runId", "exchange/routes/import.tsx");
        route("imports/:runId/rejects.csv", "exchange/routes/rejects-file.ts");
        route("audit", "audit/routes/audit.tsx");
        route("audit.csv", "audit/routes/audit-file.ts");
        route("me/notices", "notices/routes/my-notices.tsx");
        route("settings", "servicelevels/routes/settings.tsx", () => {
          route("", "servicelevels/routes/settings-index.tsx", { index: true });
          route("brand", "people/routes/brand.tsx");
          route("brand/logo", "people/routes/brand-logo.tsx");
          route("calendars", "servicelevels/routes/calendars.tsx");
          route("calendars/new", "servicelevels/routes/calendar-new.tsx");
          route("calendars/:calendarId", "servicelevels/routes/calendar.tsx");
          route("levels", "servicelevels/routes/levels.tsx");
          route("levels/new", "servicelevels/routes/level-new.tsx");
          route("levels/:levelId", "servicelevels/routes/level.tsx");
          route("access", "people/routes/access-rules.tsx");
          route("notices", "notices/routes/receivers.tsx");
        });
      });
      route("*", "portfolio/routes/not-found.tsx");
    }),
};
