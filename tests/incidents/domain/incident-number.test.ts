import { expect, test } from "vitest";
import { incidentNumberIn } from "~/incidents/domain/incident-number";

test("A number is meant where nothing but the number is written, as people write it", () => {
  for (const typed of ["2041", " 2041 ", "INC-2041", "inc2041", "inc 2041", "#2041"])
    expect(incidentNumberIn(typed), typed).toBe(2041);
  for (const typed of ["", "inc", "20 41", "2041a", "válvula 2041", "0", "-3", "2147483648", "99999999999"])
    expect(incidentNumberIn(typed), typed).toBeNull();
});
