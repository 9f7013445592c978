import { Link } from "@react-email/components";
import { colours } from "./palette";
import type { Voice } from "./voice";

/** Under the mails about one's account: nobody can turn them off. */
export function AboutAccount({ voice }: { readonly voice: Voice }) {
  return <>{voice.t("why.account", { brand: voice.brand })}</>;
}

/** Under the mails one has chosen, with the way to choose otherwise. */
export function AboutNotices({ voice }: { readonly voice: Voice }) {
  return (
    <>
      {voice.t("why.notices", { brand: voice.brand })}{" "}
      <Link href={`${voice.origin}/me/notices`} className="m-accent" style={{ color: colours.accent }}>
        {voice.t("why.change")}
      </Link>
    </>
  );
}
