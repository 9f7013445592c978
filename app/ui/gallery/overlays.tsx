import { useTexts } from "~/platform/i18n/use-texts";
import { Button } from "../button";
import { ConfirmDialog } from "../confirm-dialog";
import { Disclosure } from "../disclosure";

export function Overlays() {
  const t = useTexts("gallery");
  return (
    <>
      <ConfirmDialog id="sample-dialog" open={t("overlay.open")} openLook="danger" title={t("overlay.title")}>
        <p>{t("overlay.text")}</p>
        <Button look="danger">{t("overlay.confirm")}</Button>
      </ConfirmDialog>
      <Disclosure summary={t("overlay.disclosure")}>
        <p className="text-sm">{t("overlay.disclosureText")}</p>
      </Disclosure>
    </>
  );
}
