import { useLocation } from "@remix-run/react";
import { X } from "lucide-react";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { buttonClasses, type ButtonLook, type ButtonSize } from "./button";

interface ConfirmDialogProps {
  readonly id: string;
  /** The words on the button that opens it. */
  readonly open: string;
  readonly openLook?: ButtonLook;
  readonly openSize?: ButtonSize;
  readonly title: string;
  /** The form in it came back with a refusal: it stays open, or opens again, so that the reason is seen. */
  readonly isRefused?: boolean;
  /** What will happen, and the form that does it, with its `SubmitButton`. */
  readonly children: React.ReactNode;
}

/** A native modal dialog around a form; it closes when the form has done its work. Without JavaScript the button is a link to `#id`, and the dialog, being the
 *  target of the address, stands open in the page: the same form, the same answer. */
export function ConfirmDialog({
  id,
  open,
  openLook = "secondary",
  openSize = "normal",
  title,
  isRefused = false,
  children,
}: ConfirmDialogProps) {
  const t = useTexts("common");
  const dialog = useRef<HTMLDialogElement>(null);
  const { key } = useLocation();
  const [startsOpen] = useState(isRefused);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.matches(":modal") === isRefused) return;
    element.close();
    if (isRefused) element.showModal();
  }, [key, isRefused]);
  const close = (event: MouseEvent) => {
    event.preventDefault();
    dialog.current?.close();
  };
  return (
    <>
      <a
        href={`#${id}`}
        role="button"
        className={buttonClasses(openLook, openSize)}
        onClick={(event) => {
          event.preventDefault();
          dialog.current?.showModal();
        }}
        onKeyDown={(event) => {
          if (event.key !== " ") return;
          event.preventDefault();
          dialog.current?.showModal();
        }}
      >
        {open}
      </a>
      <dialog
        ref={dialog}
        id={id}
        open={startsOpen}
        aria-labelledby={`${id}-title`}
        className="m-auto max-h-[90dvh] [&:not(:modal)]:static w-[min(32rem,calc(100vw-2rem))] rounded-xl border border-line bg-card p-5 text-ink target:block"
      >
        <div className="flex items-start justify-between gap-4">
          <h2 id={`${id}-title`} className="font-serif text-lg font-medium">
            {title}
          </h2>
          <a
            href="#"
            className="-mt-1.5 -mr-2 inline-flex size-9 shrink-0 items-center justify-center rounded-md pointer-coarse:size-11 hover:bg-nodata-tint"
            onClick={close}
          >
            <X aria-hidden="true" className="size-4.5" />
            <span className="sr-only">{t("actions.close")}</span>
          </a>
        </div>
        <div className="mt-2 space-y-4 text-sm">{children}</div>
        <a href="#" className={`${buttonClasses("quiet", "normal")} mt-2`} onClick={close}>
          {t("actions.cancel")}
        </a>
      </dialog>
    </>
  );
}
