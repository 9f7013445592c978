import { MailFrame } from "./parts/frame";
import { IncidentFacts } from "./parts/incident-facts";
import { Act, Paragraph } from "./parts/pieces";
import type { Template } from "./parts/voice";
import { AboutNotices } from "./parts/why";

export const clockWarning: Template<"notices.clockWarning"> = (facts, voice) => {
  const { t, levels, format, origin } = voice;
  const { incidentId, incidentNumber: number, clock, dueAt, title } = facts;
  return {
    subject: t("clockWarning.subject", { number, clock: levels(`kinds.${clock}`), at: format.dateTime(dueAt) }),
    body: (
      <MailFrame voice={voice} preview={title} heading={t("clockWarning.heading")} why={<AboutNotices voice={voice} />}>
        <Paragraph>{t("clockWarning.what", { number })}</Paragraph>
        <IncidentFacts facts={facts} voice={voice} />
        <Act voice={voice} to={`${origin}/incidents/${incidentId}`} label={t("incident.act", { number })} />
      </MailFrame>
    ),
  };
};
