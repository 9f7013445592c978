import type { FlagAudience } from "~/notices/queries/read-flag-audience.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { useFormat } from "~/ui/now";

/** Who will be told, in one sentence: before something is done, not after. */
export function ToldLine({ receivers }: { readonly receivers: NonNullable<FlagAudience["receivers"]> }) {
  const t = useTexts("notices");
  const format = useFormat();
  const names = receivers.map(({ name, until }) =>
    until === null ? name : t("told.later", { name, at: format.dateTime(until) }),
  );
  return (
    <p className="text-sm text-soft">
      {names.length === 0 ? t("told.nobody") : t("told.names", { names: format.list(names) })}
    </p>
  );
}
