import { useNavigation } from "@remix-run/react";
import { LoaderCircle } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { buttonClasses, type ButtonLook, type ButtonSize } from "../button";

interface SubmitButtonProps {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** Where one form has several buttons: sent with it, and shows which of them is at work. */
  readonly name?: string;
  readonly value?: string;
  /** The words while it is at work; "Guardando…" unless told. */
  readonly pending?: string;
  readonly icon?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** Sends the form once: pressed again while it is at work, nothing happens. It keeps its focus meanwhile. */
export function SubmitButton({
  look = "primary",
  size = "normal",
  name,
  value,
  pending,
  icon,
  children,
}: SubmitButtonProps) {
  const t = useTexts("ui");
  const navigation = useNavigation();
  const busy = navigation.state !== "idle" && navigation.formMethod === "POST";
  const mine = busy && (name === undefined || navigation.formData?.get(name) === value);
  return (
    <button
      type="submit"
      {...(name === undefined ? {} : { name })}
      {...(value === undefined ? {} : { value })}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
      }}
      className={`${buttonClasses(look, size)} aria-disabled:opacity-60`}
    >
      {mine ? <LoaderCircle aria-hidden="true" className="animate-spin" /> : icon}
      {mine ? (pending ?? t("form.pending")) : children}
    </button>
  );
}
