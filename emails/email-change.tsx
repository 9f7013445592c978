import { MailFrame } from "./parts/frame";
import { Paragraph, SecretAct } from "./parts/pieces";
import type { Template } from "./parts/voice";
import { AboutAccount } from "./parts/why";

export const emailChange: Template<"people.emailChange"> = ({ newEmail }, voice) => {
  const { t, brand } = voice;
  const asked = t("emailChange.asked", { newEmail, brand });
  return {
    subject: t("emailChange.subject", { brand }),
    body: (
      <MailFrame voice={voice} preview={asked} heading={t("emailChange.heading")} why={<AboutAccount voice={voice} />}>
        <Paragraph>{asked}</Paragraph>
        <SecretAct voice={voice} label={t("emailChange.act")} />
        <Paragraph>{t("emailChange.notYou")}</Paragraph>
      </MailFrame>
    ),
  };
};
