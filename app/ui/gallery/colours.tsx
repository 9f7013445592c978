import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";

/** Classes whole and literal, so that the style sheet finds them. */
const GROUPS = {
  grounds: ["bg-paper", "bg-card", "bg-sunk", "bg-line", "bg-edge"],
  inks: ["bg-ink", "bg-soft", "bg-accent", "bg-accent-strong", "bg-accent-tint", "bg-accent-line"],
  states: [
    "bg-good",
    "bg-good-ink",
    "bg-good-tint",
    "bg-watch",
    "bg-watch-ink",
    "bg-watch-tint",
    "bg-risk",
    "bg-risk-ink",
    "bg-risk-tint",
    "bg-nodata",
    "bg-nodata-ink",
    "bg-nodata-tint",
  ],
} as const;

export function Colours() {
  const t = useTexts("gallery");
  return (
    <>
      {(["grounds", "inks", "states"] as const).map((group) => (
        <div key={group}>
          <h3 className="mb-2 text-sm font-semibold">{t(`colour.${group}`)}</h3>
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
            {GROUPS[group].map((name) => (
              <li key={name} className="text-xs text-soft">
                <span className={classes("mb-1 block h-12 rounded-md border border-line", name)} />
                {name.replace("bg-", "")}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
