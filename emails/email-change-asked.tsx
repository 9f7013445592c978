import { MailFrame } from "./parts/frame";
import { Act, Paragraph } from "./parts/pieces";
import type { Template } from "./parts/voice";
import { AboutAccount } from "./parts/why";

export const emailChangeAsked: Template<"people.emailChangeAsked"> = ({ newEmail }, voice) => {
  const { t, brand, origin } = voice;
  const asked = t("emailChangeAsked.asked", { newEmail, brand });
  return {
    subject: t("emailChangeAsked.subject", { brand }),
    body: (
      <MailFrame
        voice={voice}
        preview={asked}
        heading={t("emailChangeAsked.heading")}
        why={<AboutAccount voice={voice} />}
      >
        <Paragraph>{asked}</Paragraph>
        <Paragraph>{t("emailChangeAsked.notYou")}</Paragraph>
        <Act voice={voice} to={`${origin}/sign-in`} label={t("letter.enter")} />
      </MailFrame>
    ),
  };
};
