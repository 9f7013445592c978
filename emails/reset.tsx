import { MailFrame } from "./parts/frame";
import { Paragraph, SecretAct } from "./parts/pieces";
import type { Template } from "./parts/voice";
import { AboutAccount } from "./parts/why";

export const reset: Template<"people.reset"> = (_facts, voice) => {
  const { t, brand } = voice;
  return {
    subject: t("reset.subject", { brand }),
    body: (
      <MailFrame
        voice={voice}
        preview={t("reset.asked")}
        heading={t("reset.heading")}
        why={<AboutAccount voice={voice} />}
      >
        <Paragraph>{t("reset.asked")}</Paragraph>
        <SecretAct voice={voice} label={t("reset.act")} />
        <Paragraph>{t("reset.notYou")}</Paragraph>
      </MailFrame>
    ),
  };
};
