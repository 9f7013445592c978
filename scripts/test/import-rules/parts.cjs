// @ts-check
/** The parts of the business, in the order of their knowledge: a part imports only from those before it. */
module.exports.parts = [
  "people",
  "journey",
  "servicelevels",
  "training",
  "partners",
  "incidents",
  "feedback",
  "contingency",
  "learning",
  "scorecards",
  "flags",
  "notices",
  "portfolio",
  "exchange",
  "audit",
];
