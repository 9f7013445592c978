// @ts-check
const { forbid, layers, packagesNamed } = require("./layers.cjs");

const ofPackages = {
  dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown", "core"],
};
const statistics = packagesNamed("@stdlib/[^/]+", "simple-statistics");
const wrapper = "^app/kernel/statistics\\.ts$";
const zonedDomain = "^app/servicelevels/domain/";

/** What the domain may take from outside the project: next to nothing. */
module.exports.purity = [
  forbid(
    "domain-packages",
    "Pure: no package, nothing of Node's.",
    { path: [layers.domain, layers.kernel], pathNot: [zonedDomain, wrapper] },
    ofPackages,
  ),
  forbid(
    "zones-in-servicelevels",
    "temporal-polyfill is the one package a domain may use, and only this domain.",
    { path: zonedDomain },
    { ...ofPackages, pathNot: packagesNamed("temporal-polyfill") },
  ),
  forbid(
    "statistics-in-kernel",
    "The wrapper around the statistics packages holds nothing else.",
    { path: wrapper },
    { ...ofPackages, pathNot: statistics },
  ),
  forbid(
    "one-wrapper-for-statistics",
    "Distributions come from the kernel.",
    { path: "^(app|emails|prisma|scripts)/", pathNot: wrapper },
    { path: statistics },
  ),
];
