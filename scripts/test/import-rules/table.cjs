// @ts-check
const { appBut, forbid, layers, notJustTypes, packagesNamed } = require("./layers.cjs");
const { parts } = require("./parts.cjs");

const {
  commands,
  commandTools,
  composition,
  db,
  designSystem,
  domain,
  gateways,
  http,
  i18n,
  jobs,
  kernel,
  partUi,
  queries,
  routes,
  store,
} = layers;

const order = parts
  .slice(0, -1)
  .map((part, index) =>
    forbid(
      `order-${part}`,
      `${part} knows nothing of the parts after it: effects upward travel as events.`,
      { path: `^app/${part}/` },
      { path: `^app/(${parts.slice(index + 1).join("|")})/` },
    ),
  );

/** Who may import what inside app/, and emails. One entry per row of the table in docs/architecture.md. */
module.exports.table = [
  ...order,
  forbid("kernel-imports", "The kernel stands alone.", { path: kernel }, appBut(kernel)),
  forbid("domain-imports", "Own domain, domains of parts above, kernel.", { path: domain }, appBut(domain, kernel)),
  forbid(
    "store-imports",
    "Domain, stores of this part and parts above, platform/db; of anything else only types.",
    { path: store },
    { ...appBut(domain, kernel, store, db, commandTools), ...notJustTypes },
  ),
  forbid(
    "db-imports",
    "The database layer knows rows, domains and settings.",
    { path: db },
    appBut(db, domain, kernel, commandTools, "^app/platform/[^/]+\\.server\\.ts$"),
  ),
  forbid(
    "command-imports",
    "Domain, stores of this part and parts above, platform/db; gateways by their types. A command calls no command.",
    { path: [commands, queries] },
    { ...appBut(domain, kernel, store, db, commandTools), ...notJustTypes },
  ),
  forbid(
    "command-knows-no-page",
    "Not even by its types: a command does not know who asked, a store does not know who shows.",
    { path: [commands, queries, store, jobs] },
    {
      path: [
        "^app/[^/]+/(routes|ui)/",
        designSystem,
        http,
        "^app/(root|entry)\\.",
        packagesNamed("@remix-run/[^/]+", "react", "react-dom", "express"),
      ],
    },
  ),
  forbid(
    "job-imports",
    "Commands, gateways, emails: pick up, call one command, record.",
    { path: jobs },
    appBut(commands, domain, kernel, jobs, gateways, "^app/platform/"),
  ),
  forbid(
    "gateway-imports",
    "What talks to files and services knows domains, neither rows nor pages.",
    { path: gateways },
    appBut(domain, kernel, gateways, commandTools),
  ),
  forbid(
    "route-imports",
    "Own commands, queries and ui; platform/http, platform/i18n, ui, domain. A form two routes declare is a *.server.ts.",
    { path: routes },
    appBut(
      "^app/$1/(commands|queries|ui)/",
      "^app/$1/routes/[^/]+\\.server\\.ts$",
      http,
      i18n,
      designSystem,
      domain,
      kernel,
    ),
  ),
  forbid(
    "ui-imports",
    "ui, i18n, domain; queries by their types; what an action answers.",
    { path: [partUi, designSystem] },
    appBut(partUi, designSystem, i18n, domain, kernel, queries, "^app/platform/http/action-answer"),
  ),
  forbid(
    "ui-takes-types-of-queries",
    "A view gets its page as a value.",
    { path: [partUi, designSystem] },
    { path: queries, ...notJustTypes },
  ),
  forbid(
    "design-system-imports",
    "Primitives stand below the views of the parts.",
    { path: designSystem },
    { path: partUi },
  ),
  forbid(
    "email-imports",
    "A mail is a pure leaf: domain and i18n.",
    { path: "^emails/" },
    appBut(domain, kernel, i18n),
  ),
  forbid(
    "emails-in-jobs",
    "The words of mails are asked for where mails are sent; a page gets them through the composition.",
    { path: "^app/", pathNot: [composition, jobs] },
    { path: "^emails/" },
  ),
];
