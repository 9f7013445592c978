import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId } from "~/kernel/ids";
import { toldOfIncident, type ToldIncident } from "~/notices/domain/incident-audience";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { ana, at, beto, courier, elena, everybody, ivan, luisa, marta, reader } from "./samples";

const noon = at("2026-11-03T17:00:00Z");
const incident: ToldIncident = { partnerId: courier, severity: "major", workers: new Set() };

function as(one: typeof ana): Viewer {
  return one as Viewer;
}

/** "clockWarning: Luisa · Ana Beto (+1), brand" */
function told(viewer: typeof ana, changed: Partial<ToldIncident> = {}, readers = everybody) {
  return toldOfIncident({ ...incident, ...changed }, readers, as(viewer), "America/Bogota", noon).map(
    ({ rule, groups, isBrandTold }) => {
      const words = groups.map(({ named, others }) =>
        [...named.map(({ name }) => name), ...(others > 0 ? [`+${others}`] : [])].join(" "),
      );
      return `${rule}: ${words.join(" · ")}${isBrandTold ? ", brand" : ""}`;
    },
  );
}

test("The brand reads who would be told of each clock, of either house, by name", () => {
  const all = ["clockWarning: Luisa · Ana Beto", "breach: Marta · Luisa · Ana Beto", "brandClock: Marta"];
  expect(told(marta)).toEqual(all);
  expect(told(elena)).toEqual(all);
  expect(told(marta, { workers: new Set([ana.personId]) })[0]).toBe("clockWarning: Luisa · Ana");
});

test("A partner's lead reads its own people by name, of the brand that it is told, and nothing of the brand's clock", () => {
  expect(told(luisa)).toEqual(["clockWarning: Luisa · Ana Beto", "breach: Luisa · Ana Beto, brand"]);
});

test("One of the front line, who cannot read the list of people, reads its own name and those in the story", () => {
  expect(told(beto)).toEqual(["clockWarning: +1 · Beto +1", "breach: +1 · Beto +1, brand"]);
  expect(told(beto, { workers: new Set([ana.personId]) })[0]).toBe("clockWarning: +1 · Ana");
});

test("Who has switched it off is not named; whom it wakes by own wish is told now, the others at the end of the quiet", () => {
  const quiet = { nightly: { from: 0, to: 1_380 }, days: [] };
  const woken = reader("Wanda", "partnerLead", courier, { quiet, criticalAlways: true });
  const off = reader("Olga", "partnerLead", courier, { switches: { breach: false } });
  const untilOf = (severity: "major" | "critical") =>
    toldOfIncident({ ...incident, severity }, [woken, off], as(marta), "America/Bogota", noon)[1]?.groups[0]?.named;
  expect(untilOf("major")).toEqual([{ name: "Wanda", until: at("2026-11-04T04:00:00Z") }]);
  expect(untilOf("critical")).toEqual([{ name: "Wanda", until: null }]);
});

test("Nobody of a partner ever reads a name of the brand's, nor of another partner's, whoever has worked on it", () => {
  const workers = fc
    .uniqueArray(fc.constantFrom(...everybody))
    .map((some) => new Set(some.map(({ personId }) => personId)));
  fc.assert(
    fc.property(workers, fc.constantFrom(luisa, ana, beto, ivan), (working: ReadonlySet<PersonId>, viewer) => {
      const words = told(viewer, { workers: working }).join(" ");
      const foreign = everybody.filter((one) => isOfBrand(as(one)) || one.partnerId !== courier);
      for (const { name, personId } of foreign) if (personId !== viewer.personId) expect(words).not.toContain(name);
    }),
  );
});
