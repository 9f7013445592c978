import { MailFrame } from "./parts/frame";
import { Paragraph, SecretAct } from "./parts/pieces";
import type { Template } from "./parts/voice";

export const invitation: Template<"people.invitation"> = ({ invitedBy, house, role }, voice) => {
  const { t, brand } = voice;
  const facts = { invitedBy, brand, role: voice.roles(`role.${role}`) };
  const who = house === null ? t("invitation.toBrand", facts) : t("invitation.toHouse", { ...facts, house });
  return {
    subject: t("invitation.subject", { brand }),
    body: (
      <MailFrame
        voice={voice}
        preview={who}
        heading={t("invitation.heading", { brand })}
        why={t("why.invitation", { invitedBy })}
      >
        <Paragraph>{who}</Paragraph>
        <Paragraph>{t("invitation.what")}</Paragraph>
        <SecretAct voice={voice} label={t("invitation.act")} />
      </MailFrame>
    ),
  };
};
