import { Bell, Footprints, KeyRound, LogOut, SlidersHorizontal } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Avatar } from "../avatar";
import { LanguageSwitch } from "../language-switch";
import { Link } from "../link";
import { ShortcutsLink } from "./shortcuts";
import { useDismiss } from "./use-dismiss";

export interface FramePerson {
  readonly name: string;
  /** The role in the person's language: "Gestora de aliados". */
  readonly role: string;
  /** The brand, or the partner the person works for. */
  readonly organisation: string;
}

interface AccountMenuProps {
  readonly person: FramePerson;
  readonly signOutAction: string;
  readonly languageAction: string;
  readonly returnTo: string;
  readonly tourTo: string;
}

export function AccountMenu({ person, signOutAction, languageAction, returnTo, tourTo }: AccountMenuProps) {
  const t = useTexts("ui");
  const details = useDismiss();
  return (
    <details ref={details} className="relative">
      <summary className="flex min-h-11 items-center gap-2.5 rounded-md px-1.5 text-sm hover:bg-nodata-tint">
        <Avatar name={person.name} />
        <span className="sr-only">{t("frame.account", { name: person.name })}</span>
        <span aria-hidden="true" className="hidden max-w-40 truncate sm:block">
          {person.name}
        </span>
      </summary>
      <div className="absolute right-0 z-40 mt-1 w-64 rounded-lg border border-line bg-card p-4 text-sm">
        <p className="font-semibold">{person.name}</p>
        <p className="text-soft">{person.role}</p>
        <p className="text-soft">{person.organisation}</p>
        <div className="my-3 border-y border-line py-2">
          <LanguageSwitch action={languageAction} returnTo={returnTo} />
        </div>
        <ul className="mb-2">
          <li>
            <MenuLink to="/me" icon={<KeyRound />}>
              {t("frame.myAccess")}
            </MenuLink>
          </li>
          <li>
            <MenuLink to="/me/settings" icon={<SlidersHorizontal />}>
              {t("frame.preferences")}
            </MenuLink>
          </li>
          <li>
            <MenuLink to="/me/notices" icon={<Bell />}>
              {t("frame.notices")}
            </MenuLink>
          </li>
          <li>
            <MenuLink to={tourTo} icon={<Footprints />}>
              {t("frame.tour")}
            </MenuLink>
          </li>
        </ul>
        <ShortcutsLink className="target hidden items-center font-semibold text-accent hover:text-accent-strong lg:flex" />
        <form method="post" action={signOutAction}>
          <button
            type="submit"
            className="target inline-flex items-center gap-2 font-semibold text-accent hover:text-accent-strong"
          >
            <LogOut aria-hidden="true" className="size-4" />
            {t("frame.signOut")}
          </button>
        </form>
      </div>
    </details>
  );
}

interface MenuLinkProps {
  readonly to: string;
  readonly icon: React.ReactNode;
  readonly children: React.ReactNode;
}

function MenuLink({ to, icon, children }: MenuLinkProps) {
  return (
    <Link
      to={to}
      className="target inline-flex min-h-9 items-center gap-2 font-semibold text-accent hover:text-accent-strong pointer-coarse:min-h-11"
    >
      <span aria-hidden="true" className="[&>svg]:size-4">
        {icon}
      </span>
      {children}
    </Link>
  );
}
