import { Link, Section, Text } from "@react-email/components";
import type { ReactNode } from "react";
import { colours, serif } from "./palette";
import type { Voice } from "./voice";

export function Paragraph({ children }: { readonly children: ReactNode }) {
  return (
    <Text className="m-ink" style={{ margin: "0 0 14px", color: colours.ink, fontSize: "16px", lineHeight: "1.55" }}>
      {children}
    </Text>
  );
}

export function Aside({ children }: { readonly children: ReactNode }) {
  return (
    <Text className="m-soft" style={{ margin: "0 0 14px", color: colours.soft, fontSize: "14px", lineHeight: "1.5" }}>
      {children}
    </Text>
  );
}

/** Somebody's own words. */
export function Quote({ children }: { readonly children: ReactNode }) {
  return (
    <Section className="m-sunk" style={{ ...sunk, margin: "0 0 16px" }}>
      <Text className="m-ink" style={{ margin: 0, color: colours.ink, fontFamily: serif, fontSize: "17px" }}>
        {children}
      </Text>
    </Section>
  );
}

/** The one thing to do, as a button, and under it as an address to copy; the text of the mail has the address once. */
export function Act({ voice, to, label }: { readonly voice: Voice; readonly to: string; readonly label: string }) {
  return (
    <>
      <Section style={{ margin: "20px 0 12px" }}>
        <Link href={to} className="m-button" style={button}>
          {label}
        </Link>
      </Section>
      <Section data-skip-in-text="true">
        <Aside>
          {voice.t("letter.copyLink")}
          <br />
          <Link href={to} className="m-accent" style={{ color: colours.accent, wordBreak: "break-all" }}>
            {to}
          </Link>
        </Aside>
      </Section>
    </>
  );
}

/** As `Act`, with the link that works once and for a while; afterwards nobody can read it here any more. */
export function SecretAct({ voice, label }: { readonly voice: Voice; readonly label: string }) {
  const { t, secretLink, expiresAt, format } = voice;
  if (secretLink === null) return <Aside>{t("letter.linkGone", { label })}</Aside>;
  const until = expiresAt === null ? null : { at: format.dateTime(expiresAt), zone: format.zone };
  return (
    <>
      <Act voice={voice} to={secretLink} label={label} />
      <Aside>{until === null ? t("letter.worksOnce") : t("letter.worksUntil", until)}</Aside>
    </>
  );
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Facts about one thing, two columns. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <table className="data" role="presentation" width="100%" cellPadding="0" cellSpacing="0" style={table}>
      <tbody>
        {facts.map(({ name, value }) => (
          <tr key={name}>
            <td className="m-soft m-line" style={{ ...cell, paddingLeft: 0, color: colours.soft, width: "38%" }}>
              {name}
            </td>
            <td className="m-ink m-line" style={{ ...cell, color: colours.ink }}>
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Figures by name: the first column in words, the others in numbers. */
export function Figures({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly string[] }[];
}) {
  return (
    <table className="data" width="100%" cellPadding="0" cellSpacing="0" style={table}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" className="m-soft m-line" style={{ ...cell, ...head, ...placed(index) }}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }) => (
          <tr key={name}>
            {[name, ...values].map((value, index) => (
              <td key={columns[index]} className="m-ink m-line" style={{ ...cell, ...placed(index) }}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface Line {
  readonly title: string;
  /** Where the title leads. */
  readonly to: string;
  readonly details: string;
  readonly state: string;
}

/** Things one below the other: each with its link, what is said of it, and how it stands. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <table className="data" role="presentation" width="100%" cellPadding="0" cellSpacing="0" style={table}>
      <tbody>
        {lines.map(({ title, to, details, state }, index) => (
          <tr key={index}>
            <td className="m-ink m-line" style={{ ...cell, color: colours.ink }}>
              <Link href={to} className="m-accent" style={{ color: colours.accent, fontWeight: 600 }}>
                {title}
              </Link>
              <br />
              <span className="m-soft" style={{ color: colours.soft }}>
                {details}
              </span>
            </td>
            <td className="m-ink m-line" style={{ ...cell, textAlign: "right", paddingRight: 0 }}>
              {state}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function placed(index: number) {
  return index === 0 ? ({ textAlign: "left", paddingLeft: 0 } as const) : ({ textAlign: "right" } as const);
}

const button = {
  display: "inline-block",
  padding: "12px 22px",
  borderRadius: "10px",
  backgroundColor: colours.accent,
  color: colours.onAccent,
  fontSize: "16px",
  fontWeight: 600,
  textDecoration: "none",
};
const sunk = {
  backgroundColor: colours.sunk,
  borderLeft: `3px solid ${colours.accent}`,
  padding: "12px 16px",
};
const table = { width: "100%", margin: "4px 0 18px", borderCollapse: "collapse" } as const;
const cell = {
  padding: "8px 0 8px 6px",
  borderBottom: `1px solid ${colours.line}`,
  fontSize: "15px",
  lineHeight: "1.4",
  verticalAlign: "top",
  color: colours.ink,
};
const head = { color: colours.soft, fontSize: "12px", fontWeight: 600 };
