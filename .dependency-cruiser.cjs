// @ts-check
const { doors } = require("./scripts/test/import-rules/doors.cjs");
const { forbid, layers } = require("./scripts/test/import-rules/layers.cjs");
const { purity } = require("./scripts/test/import-rules/purity.cjs");
const { table } = require("./scripts/test/import-rules/table.cjs");

const hygiene = [
  forbid("no-cycles", "Two files that need each other are one file, or lack a third.", {}, { circular: true }),
  forbid(
    "domain-is-tested",
    "No rule of the business without a test that reaches it.",
    { path: "^tests/.*\\.test\\.tsx?$" },
    { path: layers.domain, reachable: false },
  ),
  forbid("resolvable", "It must be there.", {}, { couldNotResolve: true }),
  forbid("declared", "It must stand in package.json.", {}, { dependencyTypes: ["npm-no-pkg", "npm-unknown"] }),
  forbid(
    "no-tools-in-production",
    "An installation without development packages must start.",
    { path: "^(app|emails)/" },
    { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  ),
];

/** The rules of docs/architecture.md that imports show. Each is seen failing on a planted violation in tests/gates. */
module.exports = {
  forbidden: [...table, ...purity, ...doors, ...hygiene],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["(^|/)node_modules(/|$)", layers.generatedClient] },
    exclude: {
      path: ["^(build|data|docs|test-results|playwright-report|\\.[a-z]+)(/|$)", "\\.css(\\?url)?$", "^virtual:"],
    },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "node", "default"] },
  },
};
