import { buttonClasses, type ButtonLook } from "~/ui/button";

interface TourButtonProps {
  /** The stop it leads to; null ends the tour. */
  readonly stop: number | null;
  readonly look: ButtonLook;
  readonly children: React.ReactNode;
}

/** A form of its own and a whole new page: only then does the browser mark what the address points at. */
export function TourButton({ stop, look, children }: TourButtonProps) {
  return (
    <form method="post" action="/tour">
      <input type="hidden" name="intent" value={stop === null ? "end" : "go"} />
      {stop !== null && <input type="hidden" name="stop" value={stop} />}
      <button type="submit" className={buttonClasses(look, "small")}>
        {children}
      </button>
    </form>
  );
}
