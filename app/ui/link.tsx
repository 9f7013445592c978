import { useLocation, useNavigate } from "@remix-run/react";
import { useCallback, type AnchorHTMLAttributes, type MouseEvent } from "react";

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick" | "target"> {
  /** A whole address on this site, from its first slash on. */
  readonly to: string;
  readonly preventScrollReset?: boolean;
  /** The browser fetches it itself: a file, another kind of answer. */
  readonly reloadDocument?: boolean;
}

/**
 * A link that goes to the next page without loading the portal anew. Remix's own also works out relative addresses and
 * can fetch ahead; neither is used here, and on a page of fifty links they cost as much as the page's own queries.
 */
export function Link({ to, preventScrollReset = false, reloadDocument = false, ...rest }: LinkProps) {
  const navigate = useNavigate();
  const follow = useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      // Within the page the browser goes by itself, and keeps what is asked for in the address.
      if (reloadDocument || to.startsWith("#") || !isPlainClick(event)) return;
      event.preventDefault();
      const { pathname, search, hash } = window.location;
      // As the browser does it: to where one is already, nothing is added to the history.
      navigate(to, { replace: pathname + search + hash === to, preventScrollReset });
    },
    [navigate, to, preventScrollReset, reloadDocument],
  );
  return <a {...rest} href={to} onClick={follow} />;
}

/** Anything else is the browser's: a new tab, a new window, saving. */
function isPlainClick(event: MouseEvent): boolean {
  const hasKey = event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
  return event.button === 0 && !hasKey && !event.defaultPrevented;
}

interface NavLinkProps extends Omit<LinkProps, "className" | "aria-current"> {
  readonly className: (shown: { readonly isActive: boolean }) => string;
  /** Only this very page, not those below it. */
  readonly end: boolean;
}

/** A link of a menu: says so where one is on its page, or on one below it. */
export function NavLink({ className, end, ...rest }: NavLinkProps) {
  const here = useLocation().pathname.toLowerCase();
  const there = (/^[^?#]*/.exec(rest.to)?.[0] ?? "").toLowerCase();
  const isActive = here === there || (!end && here.startsWith(`${there}/`));
  return <Link {...rest} className={className({ isActive })} {...(isActive ? { "aria-current": "page" } : {})} />;
}
