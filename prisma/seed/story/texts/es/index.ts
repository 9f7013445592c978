import type { StoryTexts } from "../story-texts";
import { accounts } from "./accounts";
import { choose } from "./choose";
import { decisions } from "./decisions";
import { atHome } from "./happenings-at-home";
import { onTheWay } from "./happenings-on-the-way";
import { install } from "./install";
import { mend } from "./mend";
import { ownFindings } from "./own-findings";
import { present } from "./present";
import { receive } from "./receive";
import { roles } from "./roles";
import { said } from "./said";
import { use } from "./use";

export const es: StoryTexts = {
  journey: "Un hogar que funciona",
  stages: { choose: "Elige", receive: "Recibe", install: "Estrena", use: "Disfruta", mend: "Se daña y se arregla" },
  touchpoints: { ...choose, ...receive, ...install, ...use, ...mend },
  trades: {
    installation: "Instalación",
    repairs: "Reparación",
    delivery: "Entrega",
    contact: "Contacto con clientes",
  },
  calendars: { home: "Horario de servicio en casa", always: "Día y noche, todos los días" },
  levels: { home: "Servicio en casa", delivery: "Entregas", urgent: "Urgencias 24 horas" },
  roles,
  happenings: { ...onTheWay, ...atHome },
  ownFindings,
  slots: {
    thing: ["el calentador", "el calentador de paso", "la lavadora", "la secadora", "el horno"],
    big: ["la nevera", "la lavadora", "la estufa", "la secadora", "el lavavajillas"],
    who: [
      "La señora Inés",
      "Don Álvaro",
      "La señora Marta",
      "Don Julián",
      "Doña Gloria",
      "La señora Pilar",
      "Don Efraín",
      "La señora Consuelo",
      "Don Ernesto",
      "Doña Blanca",
      "El señor Rueda",
      "La señora Yolanda",
    ],
    hour: ["9 de la noche", "7 de la noche", "2 de la tarde", "11 de la mañana", "6 de la tarde"],
  },
  accounts,
  said,
  present,
  decisions,
};
