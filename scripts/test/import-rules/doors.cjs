// @ts-check
const { forbid, layers, notJustTypes, packagesNamed } = require("./layers.cjs");

const { composition, db, domain, generatedClient, http, part, serverEntry, store } = layers;
const product = "^(app|emails|prisma)/";
const refusals = `${http}refusals\\.ts$`;

/** Things with one way in, so that they can be replaced or watched in one place. */
module.exports.doors = [
  forbid(
    "prisma-client-in-stores",
    "Only stores and platform/db write rows; queries get the client through platform/db.",
    { pathNot: [store, db, "^prisma/", "^tests/"] },
    { path: [generatedClient, packagesNamed("@prisma/client")] },
  ),
  forbid(
    "drivers-in-db",
    "One place opens the database.",
    { path: product, pathNot: db },
    {
      path: packagesNamed(
        "pg",
        "@electric-sql/pglite",
        "pglite-prisma-adapter",
        "@prisma/adapter-pg",
        "@prisma/driver-adapter-utils",
        "@prisma/schema-engine-wasm",
      ),
    },
  ),
  forbid(
    "sign-in-library-in-people",
    "Deprecated upstream: replaceable in one place.",
    { path: product, pathNot: "^app/people/" },
    { path: packagesNamed("lucia") },
  ),
  forbid(
    "queue-in-jobs",
    "Replaceable in one place.",
    { path: product, pathNot: "^app/platform/jobs\\.server" },
    { path: packagesNamed("pg-boss") },
  ),
  forbid(
    "never-import-remix",
    "That package only exports an error; the framework is @remix-run/*.",
    {},
    { path: packagesNamed("remix") },
  ),
  forbid(
    "server-only",
    "Remix strips loaders and actions from routes and root only: any other module would carry the server into the browser's bundle.",
    {
      path: "^(app|emails)/",
      pathNot: ["\\.server\\.tsx?$", "^app/[^/]+/routes/", "^app/root\\.tsx$", serverEntry],
    },
    { path: "\\.server\\.tsx?$", ...notJustTypes },
  ),
  forbid(
    "platform-knows-no-part",
    "What any web app needs; domains come in through two named doors.",
    { path: "^app/platform/", pathNot: [db, http] },
    { path: part },
  ),
  forbid(
    "http-knows-the-policy-only",
    "The wrappers ask the policy of people.",
    { path: http, pathNot: refusals },
    { path: part, pathNot: "^app/people/domain/" },
  ),
  forbid(
    "refusals-know-domains-only",
    "One table from code to answer, over the refusals of the domains.",
    { path: refusals },
    { path: part, pathNot: domain },
  ),
  forbid(
    "refusals-take-types",
    "One table from code to answer, over the types of the refusals.",
    { path: refusals },
    { path: domain, ...notJustTypes },
  ),
  forbid(
    "composition-has-one-reader",
    "It knows every part: whoever imports it does so too.",
    { path: "^app/", pathNot: serverEntry },
    { path: composition },
  ),
  forbid(
    "nothing-imports-tests",
    "Tests look at the product, never the other way.",
    { path: "^(app|emails|prisma|scripts)/" },
    { path: "^tests/" },
  ),
  forbid(
    "app-stands-alone",
    "Tools and seeds use the app, never the other way.",
    { path: "^(app|emails)/" },
    { path: "^(scripts|prisma|build)/" },
  ),
];
