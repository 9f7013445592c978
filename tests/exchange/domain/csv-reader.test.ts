import fc from "fast-check";
import iconv from "iconv-lite";
import { createReadStream } from "node:fs";
import { expect, test } from "vitest";
import { openCsv, type CsvRow } from "~/exchange/csv.server";
import { sampleFiles, openSample } from "./sample-files";

const columns = ["id", "name", "note"];

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

async function read(content: string | Uint8Array, pieceBytes = 7) {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const opened = await openCsv(inPieces(bytes, pieceBytes), columns);
  if (!opened.ok) return { faults: opened.refusal };
  const rows: CsvRow[] = [];
  for await (const row of opened.value.rows) rows.push(row);
  return { file: opened.value, rows };
}

async function cellsOf(content: string | Uint8Array) {
  return (await read(content)).rows?.map((row) => row.record);
}

const table = "id,name,note\n1,Ana,uno\n2,Zoë,dos\n";
const cells = [
  ["1", "Ana", "uno"],
  ["2", "Zoë", "dos"],
];

test("the same table in every dialect and encoding a spreadsheet may write gives the same rows", async () => {
  const crlf = table.replaceAll("\n", "\r\n");
  const variants: [string, Uint8Array][] = [
    ["plain", Buffer.from(table)],
    ["with a byte order mark", Buffer.from(`\uFEFF${table}`)],
    ["with CRLF", Buffer.from(crlf)],
    ["with CR alone", Buffer.from(table.replaceAll("\n", "\r"))],
    ["with semicolons", Buffer.from(table.replaceAll(",", ";"))],
    ["with tabs", Buffer.from(table.replaceAll(",", "\t"))],
    ["quoted everywhere", Buffer.from('"id","name","note"\n"1","Ana","uno"\n"2","Zoë","dos"\n')],
    ["without a last line end", Buffer.from(table.trimEnd())],
    ["with blank lines", Buffer.from(`\n\n${table.replace("\n2", "\n\n  \n2")}\n\n`)],
    ["with empty trailing rows", Buffer.from(`${table},,\n,,\n`)],
    ["in latin1", iconv.encode(crlf, "latin1")],
    ["in windows-1252", iconv.encode(table, "windows-1252")],
    ["in UTF-16 with a mark", iconv.encode(table, "utf-16le", { addBOM: true })],
    ["in UTF-16 without one", iconv.encode(table, "utf-16le")],
    ["in big-endian UTF-16", iconv.encode(table, "utf-16be", { addBOM: true })],
    ["columns in another order and case", Buffer.from("Name, NOTE ,id\nAna,uno,1\nZoë,dos,2\n")],
  ];
  for (const [name, bytes] of variants) {
    const { file, rows, faults } = await read(bytes);
    expect([name, faults]).toEqual([name, undefined]);
    const inOrder = rows?.map(({ record }) => columns.map((column) => record[file?.places.get(column) ?? -1]));
    expect([name, inOrder]).toEqual([name, cells]);
  }
});

test("Spanish text in latin1 keeps its letters, and names the encoding", async () => {
  const text = "id,name,note\n1,Núñez,Reparación de ascensor: el técnico llegó mañana, ¿qué pasó?\n".replace(
    "Reparación de ascensor: el técnico llegó mañana, ¿qué pasó?",
    '"Reparación de ascensor, ¿qué pasó?"',
  );
  const { file, rows } = await read(iconv.encode(text, "latin1"));
  expect(file?.encoding).toBe("windows-1252");
  expect(rows?.[0]?.record).toEqual(["1", "Núñez", "Reparación de ascensor, ¿qué pasó?"]);
});

test("a few accented letters, or many, are no foreign alphabet", async () => {
  for (const names of [
    "1,ü,ï",
    "1,áéíóúñÑÁÉÍÓÚü,x",
    "1,Peña,mañana",
    "1,“hola”,10 €",
    "1,Zásilka přišla pozdě,Zákazník čekal",
  ]) {
    const { file, rows } = await read(iconv.encode(`id,name,note\n${names}\n`, "windows-1252"));
    expect([names, file?.encoding, rows?.[0]?.record.length]).toEqual([names, "windows-1252", 3]);
  }
});

test("a text in another alphabet is refused rather than read as nonsense", async () => {
  const russian = "id,name,note\n" + "1,Доставка опоздала,Клиент ждал два часа и ушёл без заказа\n".repeat(30);
  expect((await read(iconv.encode(russian, "windows-1251"))).faults).toEqual([{ code: "import.unknown-encoding" }]);
  const japanese = "id,name,note\n" + "1,配達が遅れました,お客様は二時間待っていました\n".repeat(30);
  expect((await read(iconv.encode(japanese, "shift_jis"))).faults).toEqual([{ code: "import.unknown-encoding" }]);
  expect((await read(japanese)).rows).toHaveLength(30);
});

test("bytes that are no text after a long sound beginning cost their row only", async () => {
  const sound = "1,Ana,uno\n".repeat(10_000);
  const bytes = Buffer.concat([
    Buffer.from(`id,name,note\n${sound}2,Jos`),
    Buffer.from([0xe9]),
    Buffer.from(",dos\n3,Eva,tres\n"),
  ]);
  const { rows } = await read(bytes, 60_000);
  expect(rows).toHaveLength(10_002);
  expect(rows?.at(-2)).toMatchObject({ rowNumber: 10_002, fault: { code: "import.bad-encoding" } });
  expect(rows?.at(-1)).toMatchObject({ rowNumber: 10_003, record: ["3", "Eva", "tres"] });
});

test("a quoted cell may hold separators, line ends and doubled quotes", async () => {
  expect(await cellsOf('id,name,note\n1,"Pérez, Ana","She said ""no""\nand left"\n2,b,c\n')).toEqual([
    ["1", "Pérez, Ana", 'She said "no"\nand left'],
    ["2", "b", "c"],
  ]);
});

test("a broken quote costs its own row, named, and the rows after it are read", async () => {
  const { rows } = await read('id,name,note\n1,"Ana,uno\n2,b,c\n3,5" pipe,x\n4,d,e\n5,"f" g,h\n6,i,j');
  expect(rows?.map((row) => [row.rowNumber, "fault" in row ? row.fault.code : row.record[0]])).toEqual([
    [2, "import.broken-quotes"],
    [3, "2"],
    [4, "import.broken-quotes"],
    [5, "4"],
    [6, "import.broken-quotes"],
    [7, "6"],
  ]);
  expect(rows?.[0]).toMatchObject({ record: ['1,"Ana,uno'], fault: { value: '1,"Ana,uno' } });
});

test("a row with too few or too many cells is named with the counts", async () => {
  const { rows } = await read("id,name,note\n1,a\n2,b,c,d\n3,e,f\n");
  expect(rows).toMatchObject([
    { rowNumber: 2, record: ["1", "a"], fault: { code: "import.wrong-column-count", value: "2 / 3" } },
    { rowNumber: 3, record: ["2", "b", "c", "d"], fault: { code: "import.wrong-column-count", value: "4 / 3" } },
    { rowNumber: 4, record: ["3", "e", "f"] },
  ]);
});

test("a line without end is cut off, named, and never held as a whole", async () => {
  const endless = "x".repeat(5_000_000);
  const { rows } = await read(`id,name,note\n1,a,${endless}\n2,b,c\n3,"${endless}\n4,d,e\n`, 65_536);
  expect(rows?.map((row) => ("fault" in row ? row.fault.code : row.record[0]))).toEqual([
    "import.row-too-long",
    "2",
    "import.row-too-long",
    "4",
  ]);
  expect(rows?.[0]?.record[0]?.length).toBeLessThanOrEqual(2_000);
});

test("the header must be the mapping's: what is missing, unknown or repeated is named, dangerous names too", async () => {
  expect((await read("id,name\n1,2\n")).faults).toEqual([{ code: "import.missing-column", column: "note" }]);
  expect((await read("id,name,note,__proto__,constructor\n1,2,3,4,5\n")).faults).toEqual([
    { code: "import.unknown-column", column: "__proto__" },
    { code: "import.unknown-column", column: "constructor" },
  ]);
  expect((await read("id,name,note,ID\n1,2,3,4\n")).faults).toEqual([{ code: "import.repeated-column", column: "id" }]);
  expect((await read('id,"name,note\n')).faults).toEqual([{ code: "import.broken-header" }]);
  expect((await read(" \n\n")).faults).toEqual([{ code: "import.empty-file" }]);
  expect((await read("")).faults).toEqual([{ code: "import.empty-file" }]);
});

test("progress counts the bytes of the source and ends at all of them", async () => {
  const bytes = Buffer.from(`id,name,note\n${"1,Ñandú,x\n".repeat(20_000)}`);
  const { rows } = await read(bytes, 65_536);
  const progress = rows?.map(({ bytesRead }) => bytesRead) ?? [];
  expect(progress.every((read, index) => read >= (progress[index - 1] ?? 0))).toBe(true);
  expect(progress.at(-1)).toBe(bytes.byteLength);
});

test("the reader pulls only what is asked for, and closes its source when nobody reads on", async () => {
  let pulled = 0;
  let isClosed = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield Buffer.from("id,name,note\n");
      for (; ; pulled++) yield Buffer.from("1,a,b\n".repeat(10_000));
    } finally {
      isClosed = true;
    }
  }
  const opened = await openCsv(source(), columns);
  if (!opened.ok) throw new Error("opens");
  let rows = 0;
  for await (const row of opened.value.rows) {
    if (row.rowNumber > 20_000) break;
    rows++;
  }
  expect(rows).toBe(19_999);
  expect(pulled).toBeLessThan(6);
  expect(isClosed).toBe(true);
});

test("a source that is refused is closed as well", async () => {
  let isClosed = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.from("other,columns\n".repeat(10_000));
    } finally {
      isClosed = true;
    }
  }
  expect((await openCsv(source(), columns)).ok).toBe(false);
  expect(isClosed).toBe(true);
});

test("what was written by the rules of CSV is read back as it was, however it arrives", async () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r\n", "\t", "a", "é", "😀"), maxLength: 12 }),
  );
  // Rows without any text are blank lines to a reader.
  const row = fc.tuple(cell, cell, cell).filter((written) => written.join("").trim() !== "");
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), async (written, pieceBytes) => {
      fc.pre(
        !written
          .flat()
          .some((text) => /[\uFFFD\0\r]|^\uFEFF/u.test(text.replaceAll("\r\n", "")) || !isWellFormed(text)),
      );
      const text = [columns, ...written]
        .map((line) => line.map((value) => `"${value.replaceAll('"', '""')}"`).join(","))
        .join("\n");
      const { rows } = await read(text, pieceBytes);
      expect(rows?.map(({ record }) => record)).toEqual(written);
    }),
    { numRuns: 300 },
  );
});

test("whatever bytes arrive, the reader ends: every row is read or named, in order", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", "1", " ", "\uFEFF", "ñ"), maxLength: 200 })
      .map((text) => Buffer.from(`id,name,note\n${text}`)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 64 }), async (content, pieceBytes) => {
      const { rows, faults } = await read(content, pieceBytes);
      expect(faults === undefined || faults.length > 0).toBe(true);
      const numbers = rows?.map(({ rowNumber }) => rowNumber) ?? [];
      expect(numbers.every((number, index) => number > (numbers[index - 1] ?? 1))).toBe(true);
      expect(rows?.every((row) => "fault" in row || row.record.length === 3) ?? true).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("pieces of any size give the same rows", async () => {
  const text = fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r\n", "a", "b", "é"), maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 30 }), async (content, pieceBytes) => {
      const whole = await read(`id,name,note\n${content}`, 100_000);
      const inParts = await read(`id,name,note\n${content}`, pieceBytes);
      const shown = ({ rows }: typeof whole) => rows?.map(({ rowNumber, record }) => [rowNumber, record]);
      expect(shown(inParts)).toEqual(shown(whole));
    }),
    { numRuns: 300 },
  );
});

test("both shipped files open as they are", async () => {
  for (const { path, mapping } of Object.values(sampleFiles)) {
    const file = await openSample(createReadStream(path), mapping);
    expect([file.encoding, file.delimiter]).toEqual(["utf-8", ","]);
    await file.rows.return();
  }
});

function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
