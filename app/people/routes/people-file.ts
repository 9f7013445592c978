import { readBrandPeopleRows } from "~/people/queries/read-people.server";
import { instantCell } from "~/platform/http/csv-cells";
import { csvStream } from "~/platform/http/csv-stream.server";
import { read } from "~/platform/http/handlers.server";
import { languageOf } from "~/platform/http/language.server";
import { textsFor } from "~/platform/i18n/server.server";
import { peopleFilterQuery, peopleFiltersOf } from "./people-query.server";

/** The brand's people with the filters of their list as a file, in the language of whoever asks. */
export const loader = read(
  { may: "brandPeople:write", query: peopleFilterQuery },
  async ({ viewer, query, request, context }) => {
    const language = await languageOf(request, context);
    const t = textsFor(language, "people");
    const roleNames = textsFor(language, "common");
    const headings = [
      t("people.name"),
      t("people.email"),
      t("people.role"),
      t("people.sinceUtc"),
      t("people.status"),
      t("people.factor"),
    ];
    const rows = readBrandPeopleRows(viewer, peopleFiltersOf(query));
    async function* cells() {
      for await (const { name, email, role, createdAt, state, hasSecondFactor } of rows)
        yield [
          name,
          email,
          roleNames(`role.${role}`),
          instantCell(createdAt),
          t(`people.${state}`),
          t(hasSecondFactor ? "people.factorOn" : "people.factorOff"),
        ];
    }
    return csvStream(t("people.fileName"), headings, cells());
  },
);
