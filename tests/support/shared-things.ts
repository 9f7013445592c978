import type { CalendarId, ImportRunId, LevelId, MailId, TouchpointId } from "~/kernel/ids";
import { THE_JOURNEY } from "~/journey/domain/journey";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { oneMail } from "./mails";

/** Objects of the brand, the same for everybody. */
export interface SharedThings {
  readonly touchpointId: TouchpointId;
  readonly calendarId: CalendarId;
  readonly levelId: LevelId;
  readonly runId: ImportRunId;
  readonly stageId: string;
  readonly pairId: string;
  readonly mailId: MailId;
  readonly digest: string;
}

/** Of one byte that is no picture. */
export const LOGO_DIGEST = "0".repeat(64);
const at = new Date("2026-10-15T12:00:00Z");

/** One of each thing the brand has of its own. */
export async function sharedThings(): Promise<SharedThings> {
  const ids = {
    touchpointId: newId<TouchpointId>(),
    calendarId: newId<CalendarId>(),
    levelId: newId<LevelId>(),
    runId: newId<ImportRunId>(),
    mailId: await oneMail(),
  };
  await db().brandLogo.create({ data: { digest: LOGO_DIGEST, type: "image/png", bytes: Uint8Array.of(1) } });
  const [stageId, pairId] = [String(newId()), String(newId())];
  const open = [[540, 1020]];
  await db().journey.create({ data: { id: THE_JOURNEY, name: "Recorrido" } });
  await db().stage.create({ data: { id: stageId, journeyId: THE_JOURNEY, position: 0, name: "Recibe" } });
  await db().touchpoint.create({
    data: { id: ids.touchpointId, stageId, position: 0, name: "Entrega", sortKey: "entrega" },
  });
  await db().examplePair.create({
    data: {
      id: pairId,
      touchpointId: ids.touchpointId,
      position: 0,
      good: "Avisa",
      bad: "Calla",
      why: "El cliente espera",
      question: "¿Qué se hace?",
      answers: ["Avisar", "Callar"],
      correctAnswer: 0,
    },
  });
  await db().calendar.create({ data: { id: ids.calendarId, name: "Oficina", currentVersion: 1 } });
  await db().calendarVersion.create({
    data: {
      calendarId: ids.calendarId,
      version: 1,
      timeZone: "America/Bogota",
      week: [open, open, open, open, open, [], []],
      holidays: [],
      extraHours: {},
      createdAt: at,
    },
  });
  await db().serviceLevel.create({ data: { id: ids.levelId, name: "General", currentVersion: 1, isDefault: true } });
  const targets = [
    { kind: "acknowledge", amount: 60, unit: "businessMinutes" },
    { kind: "resolution", amount: 960, unit: "businessMinutes" },
  ];
  await db().serviceLevelVersion.create({
    data: {
      levelId: ids.levelId,
      version: 1,
      calendarId: ids.calendarId,
      calendarVersion: 1,
      targets: { minor: targets, major: targets, critical: targets },
      createdAt: at,
    },
  });
  await db().importRun.create({
    data: {
      id: ids.runId,
      mapping: "city-requests",
      fileName: "city.csv",
      fileHash: "0",
      fileBytes: 1n,
      status: "done",
      isDryRun: true,
      createdAt: at,
    },
  });
  return { ...ids, stageId, pairId, digest: LOGO_DIGEST };
}
