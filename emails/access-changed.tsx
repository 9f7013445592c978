import { MailFrame } from "./parts/frame";
import { Act, Paragraph } from "./parts/pieces";
import type { Template } from "./parts/voice";
import { AboutAccount } from "./parts/why";

export const accessChanged: Template<"people.accessChanged"> = ({ what }, voice) => {
  const { t, brand, origin } = voice;
  const happened = t(`accessChanged.${what}`, { brand });
  return {
    subject: t("accessChanged.subject", { brand }),
    body: (
      <MailFrame
        voice={voice}
        preview={happened}
        heading={t("accessChanged.heading")}
        why={<AboutAccount voice={voice} />}
      >
        <Paragraph>{happened}</Paragraph>
        <Paragraph>{t("accessChanged.notYou")}</Paragraph>
        <Act voice={voice} to={`${origin}/sign-in`} label={t("letter.enter")} />
      </MailFrame>
    ),
  };
};
