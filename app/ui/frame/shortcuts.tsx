import { X } from "lucide-react";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import type { NavEntry } from "./nav-entries";
import { SHORTCUTS, showShortcuts, useKeys } from "./use-keys";

interface ShortcutsProps {
  readonly entries: readonly NavEntry[];
  readonly searchAction: string;
  readonly hasNew: boolean;
}

/** The keys, and the dialog that lists them, which `?` opens. A key alone can get in the way of who speaks to the machine: it can be turned off. */
export function Shortcuts({ entries, searchAction, hasNew }: ShortcutsProps) {
  const t = useTexts("ui");
  const common = useTexts("common");
  const dialog = useRef<HTMLDialogElement>(null);
  const { isOn, setOn } = useKeys(entries, searchAction);
  const close = (event: MouseEvent) => {
    event.preventDefault();
    dialog.current?.close();
  };
  const places = entries.filter(({ letter }) => letter !== undefined);
  return (
    <dialog
      ref={dialog}
      id={SHORTCUTS}
      aria-labelledby={`${SHORTCUTS}-title`}
      data-print="hide"
      className="m-auto max-h-[90dvh] w-[min(28rem,calc(100vw-2rem))] rounded-xl border border-line bg-card p-5 text-ink target:block"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={`${SHORTCUTS}-title`} className="font-serif text-lg font-medium">
          {t("shortcuts.title")}
        </h2>
        <a
          href="#"
          onClick={close}
          className="-mt-1.5 -mr-2 inline-flex size-9 shrink-0 items-center justify-center rounded-md pointer-coarse:size-11 hover:bg-nodata-tint"
        >
          <X aria-hidden="true" className="size-4.5" />
          <span className="sr-only">{common("actions.close")}</span>
        </a>
      </div>
      <dl className="mt-3 grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-2 text-sm">
        <Line words={t("shortcuts.search")} keys={["/"]} />
        {hasNew && <Line words={t("shortcuts.new")} keys={["n"]} />}
        {places.map(({ to, label, letter = "" }) => (
          <Line key={to} words={t("shortcuts.go", { place: label })} keys={["g", letter]} />
        ))}
        <Line words={t("shortcuts.close")} keys={["Esc"]} />
        <Line words={t("shortcuts.list")} keys={["?"]} />
      </dl>
      <label className="target mt-4 flex items-start gap-2.5 border-t border-line pt-4 text-sm">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => setOn(event.target.checked)}
          aria-describedby={`${SHORTCUTS}-hint`}
          className="mt-0.5 size-4"
        />
        <span>
          {t("shortcuts.toggle")}
          <span id={`${SHORTCUTS}-hint`} className="block text-soft">
            {t("shortcuts.toggleHint")}
          </span>
        </span>
      </label>
    </dialog>
  );
}

function Line({ words, keys }: { readonly words: string; readonly keys: readonly string[] }) {
  const t = useTexts("ui");
  return (
    <>
      <dt>{words}</dt>
      <dd className="flex items-center gap-1.5 text-xs text-soft">
        {keys.map((key, index) => (
          <span key={key} className="contents">
            {index > 0 && t("shortcuts.then")}
            <kbd className="min-w-6 rounded-sm border border-edge bg-sunk px-1.5 py-0.5 text-center text-ink">
              {key}
            </kbd>
          </span>
        ))}
      </dd>
    </>
  );
}

/** In the menu of the person; without JavaScript it leads to the list, which then stands in the page. */
export function ShortcutsLink({ className }: { readonly className: string }) {
  const t = useTexts("ui");
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return (
    <a
      href={`#${SHORTCUTS}`}
      className={className}
      {...(isThere ? { role: "button" } : {})}
      onClick={(event) => {
        event.preventDefault();
        showShortcuts();
      }}
    >
      {t("frame.shortcuts")}
    </a>
  );
}
