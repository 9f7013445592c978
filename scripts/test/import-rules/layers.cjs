// @ts-check
const { parts } = require("./parts.cjs");

/** Where each layer's files are, as patterns over paths from the project's folder. */
const part = `(${parts.join("|")})`;

module.exports.layers = {
  part: `^app/${part}/`,
  domain: `^app/${part}/domain/`,
  store: `^app/${part}/store(/|\\.server\\.ts$)`,
  jobs: `^app/${part}/jobs(/|\\.server\\.ts$)`,
  /** What a part has outside the database: a file of its own beside the layers. */
  gateways: `^app/${part}/(?!store|jobs)[^/]+\\.server\\.ts$`,
  commands: `^app/${part}/commands/`,
  queries: `^app/${part}/queries/`,
  routes: `^app/${part}/routes/`,
  partUi: `^app/${part}/ui/`,
  kernel: "^app/kernel/",
  designSystem: "^app/ui/",
  db: "^app/platform/db/",
  generatedClient: "^app/platform/db/generated/",
  http: "^app/platform/http/",
  i18n: "^app/platform/i18n/",
  /** What a command takes from the platform besides the database: the moment, a fresh id, the list of languages. */
  commandTools: "^app/platform/((clock|new-id)\\.server|i18n/languages)\\.ts$",
  composition: "^app/composition\\.server\\.ts$",
  serverEntry: "^app/(entry\\.server\\.tsx|server\\.ts|server\\.server\\.ts)$",
};

/**
 * @param {string} name
 * @param {string} comment why, shown beside each violation
 * @param {Record<string, unknown>} from
 * @param {Record<string, unknown>} to
 */
module.exports.forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** Every file of app/ that is not on the list of those allowed. */
module.exports.appBut = (/** @type {string[]} */ ...allowed) => ({ path: "^app/", pathNot: allowed });

/** An import of types leaves nothing behind when the program runs. */
module.exports.notJustTypes = { dependencyTypesNot: ["type-only"] };

module.exports.packagesNamed = (/** @type {string[]} */ ...names) => `(^|/)node_modules/(${names.join("|")})/`;
