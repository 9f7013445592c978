import { afterAll } from "vitest";
import { registerFlagListener } from "~/flags/store/flag-listeners.server";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import { tellOfClocks } from "~/notices/store/tell-of-clocks.server";
import { tellOfFlag } from "~/notices/store/tell-of-flags.server";
import { forgetBrand } from "~/people/store/brand.server";
import { setClock } from "~/platform/clock.server";
import { setLogLevel } from "~/platform/log.server";
import { projectContributions } from "~/scorecards/store/record-contributions.server";

/*
 * Files on a database share their modules, which halves the time of a suite: what a file sets up in them is taken back
 * when it is over. Its database goes with `testDatabase`.
 */
afterAll(() => {
  setClock(() => Date.now());
  setLogLevel("info");
  forgetBrand();
  for (const projector of [projectContributions, tellOfClocks]) registerIncidentProjector(projector)();
  registerFlagListener(tellOfFlag)();
});
