import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTexts } from "~/platform/i18n/use-texts";

/** Search over everything, `q` in the address. The key `/` jumps into it from anywhere but a field. */
export function SearchBox({ action }: { readonly action: string }) {
  const t = useTexts("ui");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", jump);
    return () => document.removeEventListener("keydown", jump);
  }, []);
  return (
    <Form role="search" method="get" action={action} className="relative w-full max-w-md">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-soft"
      />
      <input
        ref={input}
        type="search"
        name="q"
        maxLength={200}
        aria-label={t("frame.search")}
        placeholder={t("frame.searchPlaceholder")}
        className="min-h-10 w-full rounded-md border border-edge bg-card pr-3 pl-9 text-sm pointer-coarse:min-h-11 placeholder:text-soft max-sm:text-[1rem]"
      />
    </Form>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
