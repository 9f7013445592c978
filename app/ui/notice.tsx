import { Info, X } from "lucide-react";
import { useState } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "./classes";
import { StateSign, stateTint } from "./state";

export type NoticeKind = "good" | "watch" | "risk" | "info";

interface NoticeProps {
  readonly kind: NoticeKind;
  /** What happened, in one line. Without it the kind itself is named for screen readers. */
  readonly title?: string;
  /** What was kept and what to do. */
  readonly children?: React.ReactNode;
}

/** Said where it belongs, in the page. Something wrong is announced at once, the rest when the reader pauses. */
export function Notice({ kind, title, children }: NoticeProps) {
  const kindWord = useKindWords()[kind];
  return (
    <div role={kind === "risk" ? "alert" : "status"} className={classes("rounded-lg px-4 py-3 text-sm", tints[kind])}>
      <div className="flex gap-2.5">
        <span className="mt-[0.3em]">
          {kind === "info" ? (
            <Info aria-hidden="true" className="size-4" />
          ) : (
            <StateSign state={kind} className="size-3.5" />
          )}
        </span>
        <div className="min-w-0 space-y-1">
          {title === undefined ? <span className="sr-only">{kindWord}</span> : <p className="font-semibold">{title}</p>}
          {children !== undefined && <div className="text-ink">{children}</div>}
        </div>
      </div>
    </div>
  );
}

export interface ToastMessage {
  readonly kind: NoticeKind;
  readonly text: string;
  /** Changes with each message, so that the same words twice are shown twice. */
  readonly id: string;
}

/** What was done, once, after a redirect: from the flash in loader data. It stays until dismissed or until the next page,
 *  because some people read slowly. On a phone it stands above the bar at the bottom, clear of what the page is called. */
export function Toast({ message }: { readonly message: ToastMessage | null }) {
  const t = useTexts("ui");
  const [dismissed, setDismissed] = useState<string | null>(null);
  return (
    <div
      role="status"
      className="above-bar pointer-events-none fixed inset-x-4 z-40 flex justify-center lg:inset-x-auto lg:top-16 lg:right-6 lg:bottom-auto"
      data-print="hide"
    >
      {message !== null && dismissed !== message.id && (
        <div
          className={classes(
            "pointer-events-auto flex max-w-md items-start gap-3 rounded-lg border border-line py-1.5 pr-1.5 pl-4 text-sm font-semibold",
            tints[message.kind],
          )}
        >
          {message.kind !== "info" && <StateSign state={message.kind} className="mt-2.5 size-3.5" />}
          <span className="py-1.5">{message.text}</span>
          <button
            type="button"
            onClick={() => setDismissed(message.id)}
            className="inline-flex size-8 shrink-0 items-center justify-center rounded-md pointer-coarse:size-11 hover:bg-card"
          >
            <X aria-hidden="true" className="size-4" />
            <span className="sr-only">{t("toast.dismiss")}</span>
          </button>
        </div>
      )}
    </div>
  );
}

function useKindWords(): Readonly<Record<NoticeKind, string>> {
  const t = useTexts("ui");
  return { good: t("notice.good"), watch: t("notice.watch"), risk: t("notice.risk"), info: t("notice.info") };
}

const tints: Readonly<Record<NoticeKind, string>> = {
  good: stateTint.good,
  watch: stateTint.watch,
  risk: stateTint.risk,
  info: "bg-accent-tint text-accent",
};
