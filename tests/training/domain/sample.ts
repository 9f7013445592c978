import { idOf } from "~/kernel/ids";
import type { ExamplePair, PairContent } from "~/training/domain/example-pair";

export const LATE: PairContent = {
  good: "“Doña Ana, voy 20 minutos tarde. ¿Le sirve o prefiere mañana a las 8?”",
  bad: "Llega 50 minutos tarde: “había tráfico”.",
  why: "Quien espera decide mejor si sabe.",
  question: "Va tarde. ¿Qué hace?",
  answers: ["Me apuro", "Llamo antes de la hora", "Explico al llegar"],
  correctAnswer: 1,
};

export const PAIR: ExamplePair = { ...LATE, id: idOf("pair"), touchpointId: idOf("touchpoint"), version: 3 };
