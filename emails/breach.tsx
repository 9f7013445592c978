import { MailFrame } from "./parts/frame";
import { IncidentFacts } from "./parts/incident-facts";
import { Act, Paragraph } from "./parts/pieces";
import type { Template } from "./parts/voice";
import { AboutNotices } from "./parts/why";

export const breach: Template<"notices.breach"> = (facts, voice) => {
  const { t, levels, origin } = voice;
  const { incidentId, incidentNumber: number, clock, title } = facts;
  return {
    subject: t("breach.subject", { number, clock: levels(`kinds.${clock}`) }),
    body: (
      <MailFrame voice={voice} preview={title} heading={t("breach.heading")} why={<AboutNotices voice={voice} />}>
        <Paragraph>{t("breach.what", { number })}</Paragraph>
        <IncidentFacts facts={facts} voice={voice} />
        <Act voice={voice} to={`${origin}/incidents/${incidentId}`} label={t("incident.act", { number })} />
      </MailFrame>
    ),
  };
};
