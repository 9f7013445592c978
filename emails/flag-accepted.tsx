import { MailFrame } from "./parts/frame";
import { Act, Paragraph, Quote } from "./parts/pieces";
import type { Template } from "./parts/voice";
import { AboutNotices } from "./parts/why";

export const flagAccepted: Template<"notices.flagAccepted"> = ({ flagId, partner, month, reason }, voice) => {
  const { t, format, brand, origin } = voice;
  const when = format.month(month);
  const what =
    partner === null
      ? t("flagAccepted.ownWhat", { brand, month: when })
      : t("flagAccepted.what", { partner, month: when });
  return {
    subject:
      partner === null
        ? t("flagAccepted.ownSubject", { month: when })
        : t("flagAccepted.subject", { partner, month: when }),
    body: (
      <MailFrame voice={voice} preview={what} heading={t("flagAccepted.heading")} why={<AboutNotices voice={voice} />}>
        <Paragraph>{what}</Paragraph>
        {reason !== "" && (
          <>
            <Paragraph>{t("flagAccepted.reason")}</Paragraph>
            <Quote>{reason}</Quote>
          </>
        )}
        <Paragraph>{partner === null ? t("flagAccepted.ownNext") : t("flagAccepted.next")}</Paragraph>
        <Act voice={voice} to={`${origin}/flags/${flagId}`} label={t("flagAccepted.act")} />
      </MailFrame>
    ),
  };
};
