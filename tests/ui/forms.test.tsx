import fc from "fast-check";
import { expect, test } from "vitest";
import type { ActionAnswer } from "~/platform/http/action-answer";
import ui from "~/platform/i18n/texts/es/ui.json";
import { RadioGroup } from "~/ui/forms/choices";
import { brokenConstraint, type Checked } from "~/ui/forms/constraints";
import { SelectField, TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { messageKey, readMessage } from "~/platform/i18n/message-key";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { draw, textOf } from "./draw";

type Log = { title: string; severity: string; touchpoint: string };
type Refused = NonNullable<Parameters<typeof useHouseForm<Log>>[0]["lastResult"]>;

interface LogFormProps {
  readonly lastResult?: Refused;
  readonly refusal?: ActionAnswer["refusal"];
}

function LogForm({ lastResult, refusal }: LogFormProps) {
  const [form, fields] = useHouseForm<Log>({
    id: "log",
    lastResult,
    constraint: { title: { required: true, maxLength: 2000 }, severity: { required: true } },
    defaultValue: { title: "Como estaba" },
  });
  return (
    <HouseForm form={form} refusal={refusal}>
      <TextField field={fields.title} label="Qué pasó" hint="Una frase." />
      <RadioGroup
        field={fields.severity}
        label="Gravedad"
        choices={[
          { value: "high", label: "Grave" },
          { value: "low", label: "Leve" },
        ]}
      />
      <SelectField field={fields.touchpoint} label="Punto de contacto" choices={[{ value: "t1", label: "Entrega" }]} />
      <SubmitButton>Registrar</SubmitButton>
    </HouseForm>
  );
}

const refused: Refused = {
  status: "error",
  initialValue: { title: "Nadie <b>llegó</b>", severity: "low", touchpoint: "t1" },
  error: { "": ["form.badId"], title: [messageKey("form.tooLong", { max: 2000 })] },
};

test("a fresh form shows what is there already and says what may stay empty", () => {
  const html = draw(<LogForm />);
  expect(html).toContain('value="Como estaba"');
  expect(html).toMatch(/<input required=""[^>]*name="title"/);
  expect(textOf(html)).toContain("Punto de contacto (opcional)");
  expect(html).not.toContain('role="alert"');
});

test("a refused form returns filled, with the reason beside the field, in the reader's language", () => {
  const html = draw(<LogForm lastResult={refused} />);
  expect(html).toContain('value="Nadie &lt;b&gt;llegó&lt;/b&gt;"');
  expect(html).toMatch(/<input[^>]*type="radio"[^>]*checked=""[^>]*value="low"|<input[^>]*value="low"[^>]*checked=""/);
  expect(html).toMatch(/<option[^>]*value="t1"[^>]*selected=""|<option selected="" value="t1"/);
  expect(textOf(html)).toContain("Es demasiado largo: caben 2 000 caracteres.");
  expect(textOf(draw(<LogForm lastResult={refused} />, "en"))).toContain("This is too long: 2,000 characters fit.");
});

test("the summary tells how many fields need a look and that nothing is lost", () => {
  const text = textOf(draw(<LogForm lastResult={refused} />));
  expect(text).toContain("Revise un dato antes de continuar");
  expect(text).toContain("Ese elemento no existe o ya no está disponible.");
  expect(text).toContain("Lo que escribió sigue aquí.");
});

test("a no of the business is announced once, inside the form and above its fields", () => {
  const refusal = { code: "incident.changed-meanwhile", text: "Alguien se adelantó." } as const;
  const html = draw(<LogForm refusal={refusal} />);
  expect(html.match(/role="alert"/g)).toHaveLength(1);
  const places = ["<form", 'role="alert"', refusal.text, 'name="title"'].map((part) => html.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test("a screen reader hears the message together with the hint when it reaches the field", () => {
  const input = /<input[^>]*name="title"[^>]*>/.exec(draw(<LogForm lastResult={refused} />))?.[0] ?? "";
  expect(input).toContain('aria-invalid="true"');
  expect(input).toContain('aria-describedby="log-title-error log-title-description"');
});

test("an unknown message key becomes a sentence all the same", () => {
  const html = draw(<LogForm lastResult={{ ...refused, error: { title: ["form.nobodyKnows|{broken"] } }} />);
  expect(textOf(html)).toContain(ui.form.badValue);
  expect(html).not.toContain("nobodyKnows");
});

test("a message key and its parameters survive the way", () => {
  const params = fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"),
    fc.oneof(fc.string(), fc.integer()),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z-]+(\.[a-zA-Z-]+)+$/), params, (key, given) => {
      expect(readMessage(messageKey(key, given))).toEqual({ key, params: { ...given } });
    }),
  );
});

test("anything at all can be read as a message without failing", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(text.startsWith(readMessage(text).key)).toBe(true);
    }),
  );
});

const fine: ValidityState = {
  badInput: false,
  customError: false,
  patternMismatch: false,
  rangeOverflow: false,
  rangeUnderflow: false,
  stepMismatch: false,
  tooLong: false,
  tooShort: false,
  typeMismatch: false,
  valid: false,
  valueMissing: false,
};

function control(broken: Partial<ValidityState>, more: Partial<Checked> = {}): Checked {
  return { name: "field", type: "text", ...more, validity: { ...fine, ...broken } };
}

test("a constraint the browser finds broken is told in our words", () => {
  expect(brokenConstraint(control({ valueMissing: true }))).toBe("form.required");
  expect(brokenConstraint(control({ badInput: true }, { type: "number" }))).toBe("form.notANumber");
  expect(brokenConstraint(control({ badInput: true, valueMissing: true }, { type: "date" }))).toBe("form.notADate");
  expect(brokenConstraint(control({ typeMismatch: true }, { type: "email" }))).toBe("form.notAnEmail");
  expect(brokenConstraint(control({ tooShort: true }, { minLength: 3 }))).toBe('form.tooShort|{"min":3}');
  expect(brokenConstraint(control({ rangeOverflow: true }, { min: "1", max: "5" }))).toBe(
    'form.outOfRange|{"min":"1","max":"5"}',
  );
  expect(brokenConstraint(control({ rangeUnderflow: true }, { min: "0" }))).toBe('form.tooSmall|{"min":"0"}');
  expect(brokenConstraint(control({ stepMismatch: true }, { type: "number" }))).toBe("form.notAWhole");
  expect(brokenConstraint(control({ patternMismatch: true }))).toBe("form.badPattern");
});

test("every way a control can be broken has a sentence", () => {
  const flags = Object.keys(fine).filter((name) => name !== "valid");
  fc.assert(
    fc.property(fc.subarray(flags), fc.constantFrom("text", "email", "number", "date"), (set, type) => {
      const key = readMessage(
        brokenConstraint(control(Object.fromEntries(set.map((name) => [name, true])), { type })),
      ).key;
      expect(Object.keys(ui.form)).toContain(key.replace("form.", ""));
    }),
  );
});
