import { useRef } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Button, buttonClasses, type ButtonLook } from "./button";

interface ConfirmDialogProps {
  readonly id: string;
  /** The words on the button that opens it. */
  readonly open: string;
  readonly openLook?: ButtonLook;
  readonly title: string;
  /** What will happen, and the form that does it, with its `SubmitButton`. */
  readonly children: React.ReactNode;
}

/** A native modal dialog around a form. Without JavaScript the button is a link to `#id`, and the dialog, being the
 *  target of the address, stands open in the page: the same form, the same answer. */
export function ConfirmDialog({ id, open, openLook = "secondary", title, children }: ConfirmDialogProps) {
  const t = useTexts("common");
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <a
        href={`#${id}`}
        role="button"
        className={buttonClasses(openLook, "normal")}
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
        aria-labelledby={`${id}-title`}
        className="m-auto max-h-[90dvh] w-[min(32rem,calc(100vw-2rem))] rounded-xl border border-line bg-card p-5 text-ink target:block"
      >
        <h2 id={`${id}-title`} className="font-serif text-lg font-medium">
          {title}
        </h2>
        <div className="mt-2 space-y-4 text-sm">{children}</div>
        <form method="dialog" className="mt-3">
          <Button type="submit" look="quiet">
            {t("actions.cancel")}
          </Button>
        </form>
      </dialog>
    </>
  );
}
