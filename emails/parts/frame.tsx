import { Body, Container, Head, Heading, Html, Preview, Section, Text } from "@react-email/components";
import type { ReactNode } from "react";
import { colours, darkStyles, sans, serif } from "./palette";
import type { Voice } from "./voice";

interface MailFrameProps {
  readonly voice: Voice;
  /** What lists of mails show beside the subject. */
  readonly preview: string;
  readonly heading: string;
  /** Why it came, and where to change that. */
  readonly why: ReactNode;
  readonly children: ReactNode;
}

/** The sheet every mail is written on: at most 600 pixels wide, the brand above, why it came below. */
export function MailFrame({ voice, preview, heading, why, children }: MailFrameProps) {
  const { t, brand, name, format } = voice;
  return (
    <Html lang={format.language} dir="ltr">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkStyles}</style>
      </Head>
      <Body className="m-body" style={{ margin: 0 }}>
        <Preview>{preview}</Preview>
        <Section className="m-paper" style={{ backgroundColor: colours.paper, padding: "24px 12px" }}>
          <Container style={{ maxWidth: "600px", fontFamily: sans }}>
            <Text className="m-soft" style={{ ...small, margin: "0 4px 12px", color: colours.soft, fontWeight: 600 }}>
              {brand}
            </Text>
            <Section className="m-card" style={card}>
              <Heading as="h1" className="m-ink" style={headline}>
                {heading}
              </Heading>
              {name !== "" && (
                <Text className="m-ink" style={line}>
                  {t("letter.greeting", { name })}
                </Text>
              )}
              {children}
            </Section>
            <Text className="m-soft" style={{ ...small, margin: "16px 4px 0", color: colours.soft }}>
              {why}
            </Text>
          </Container>
        </Section>
      </Body>
    </Html>
  );
}

const card = {
  backgroundColor: colours.card,
  border: `1px solid ${colours.line}`,
  borderRadius: "14px",
  padding: "24px 20px 16px",
};
const headline = {
  margin: "0 0 16px",
  color: colours.ink,
  fontFamily: serif,
  fontSize: "26px",
  lineHeight: "1.25",
  fontWeight: 500,
};
const line = { margin: "0 0 14px", color: colours.ink, fontSize: "16px", lineHeight: "1.55" };
const small = { fontSize: "13px", lineHeight: "1.5" };
