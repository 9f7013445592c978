import type { ServedTouchpoint } from "~/partners/domain/onboarding";
import { useTexts } from "~/platform/i18n/use-texts";
import { Link } from "~/ui/link";
import { StateSign } from "~/ui/state";
import { Time } from "~/ui/time";

/** The partner's part at each touchpoint it serves, in its own words. */
export function ServedRoles({ served }: { readonly served: readonly ServedTouchpoint[] }) {
  const t = useTexts("partners");
  if (served.length === 0) return <p className="text-sm text-soft">{t("overview.servesNothing")}</p>;
  return (
    <ul className="divide-y divide-line">
      {served.map(({ touchpointId, name, roleText, roleWrittenAt }) => (
        <li key={touchpointId} className="py-3 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Link
              to={`/journey/touchpoints/${touchpointId}`}
              className="target inline-flex items-center font-semibold hover:text-accent hover:underline"
            >
              {name}
            </Link>
            {roleWrittenAt !== null && (
              <span className="text-xs text-soft">
                <Time at={roleWrittenAt} show="date" />
              </span>
            )}
          </p>
          {roleText === "" ? (
            <p className="mt-1 flex items-center gap-1.5 text-sm text-watch-ink">
              <StateSign state="watch" />
              {t("overview.roleMissing")}
            </p>
          ) : (
            <blockquote className="mt-1 max-w-prose font-serif whitespace-pre-line">“{roleText}”</blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}
