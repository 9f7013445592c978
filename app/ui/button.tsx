import { classes } from "./classes";
import { Link } from "./link";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

interface Looks {
  /** One primary per view; `danger` for what cannot be undone. */
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** A lucide icon element; drawn beside the words, never instead of them. */
  readonly icon?: React.ReactNode;
  readonly children: React.ReactNode;
}

type ButtonProps = Looks & Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, "className" | "style">;

/** `type` is "button" unless told: only `SubmitButton` sends a form. */
export function Button({ look = "secondary", size = "normal", icon, children, type = "button", ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClasses(look, size)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

interface ButtonLinkProps extends Looks {
  readonly to: string;
  /** A file or another kind of answer: the browser fetches it itself. */
  readonly download?: boolean;
}

export function ButtonLink({ look = "secondary", size = "normal", icon, children, to, download }: ButtonLinkProps) {
  return (
    <Link to={to} className={buttonClasses(look, size)} {...(download ? { reloadDocument: true, download: true } : {})}>
      {icon}
      {children}
    </Link>
  );
}

export function buttonClasses(look: ButtonLook, size: ButtonSize): string {
  return classes(
    "inline-flex items-center justify-center gap-2 rounded-lg border font-semibold text-center transition-colors",
    "disabled:opacity-60 disabled:cursor-not-allowed [&>svg]:size-[1.15em] [&>svg]:shrink-0",
    sizes[size],
    looks[look],
  );
}

const sizes: Readonly<Record<ButtonSize, string>> = {
  normal: "min-h-10 pointer-coarse:min-h-11 max-sm:min-h-11 px-4 py-2 text-sm",
  small: "min-h-8 pointer-coarse:min-h-11 max-sm:min-h-11 px-3 py-1 text-sm",
};
const looks: Readonly<Record<ButtonLook, string>> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-accent-line bg-card text-accent hover:border-accent hover:bg-accent-tint",
  quiet: "border-transparent text-accent hover:bg-accent-tint",
  danger: "border-risk bg-risk text-on-risk hover:border-risk-ink hover:bg-risk-ink",
};
