import type { Channel } from "~/incidents/domain/events";
import type { PauseReason, Severity } from "~/servicelevels/domain/clocks";

/** An incident of the demo's present. Minutes count back from now; a step not named has not happened. */
export interface PresentIncident {
  readonly title: string;
  readonly description: string;
  /** Keys of the journey and codes of the partners. */
  readonly touchpoint: string;
  readonly partner: string;
  readonly severity: Severity;
  readonly channel: Channel;
  readonly openedAgo: number;
  readonly acknowledgedAgo?: number;
  readonly respondedAgo?: number;
  readonly paused?: { readonly ago: number; readonly reason: PauseReason };
}

/** Beside the years-old history of the open data: what people are at right now, in every state a clock can be in. */
export const PRESENT_INCIDENTS: readonly PresentIncident[] = [
  {
    title: "Fuga de agua inunda la avenida del Puerto",
    description: "Dos carriles cerrados y tres comercios con agua en la entrada.",
    touchpoint: "water",
    partner: "BWSC",
    severity: "critical",
    channel: "phone",
    openedAgo: 570,
    acknowledgedAgo: 562,
    respondedAgo: 540,
  },
  {
    title: "Semáforo apagado frente a la escuela Rivadavia",
    description: "Cruce sin señal; una persona de tránsito ordena el paso a mano.",
    touchpoint: "signals",
    partner: "BTDT",
    severity: "critical",
    channel: "app",
    openedAgo: 445,
    acknowledgedAgo: 438,
    respondedAgo: 410,
  },
  {
    title: "Contenedor con humo en la calle Sauce",
    description: "Bomberos ya lo apagaron; hay que retirarlo antes de que lo usen otra vez.",
    touchpoint: "streetCleaning",
    partner: "PWDx",
    severity: "critical",
    channel: "phone",
    openedAgo: 6,
  },
  {
    title: "Rama apoyada en cables sobre la parada 14",
    description: "Quien espera el autobús queda debajo.",
    touchpoint: "greenSpaces",
    partner: "PARK",
    severity: "major",
    channel: "app",
    openedAgo: 105,
  },
  {
    title: "Cuadra entera sin luz desde anoche",
    description: "Entre Olmo y Laurel, las seis farolas.",
    touchpoint: "streetLights",
    partner: "PWDx",
    severity: "major",
    channel: "web",
    openedAgo: 300,
    acknowledgedAgo: 280,
    respondedAgo: 245,
  },
  {
    title: "Pintada con insultos en el muro de la biblioteca",
    description: "Falta saber si el muro es del edificio o de la calle; la dirección envía el plano.",
    touchpoint: "graffiti",
    partner: "PROP",
    severity: "major",
    channel: "staff",
    openedAgo: 190,
    acknowledgedAgo: 175,
    respondedAgo: 150,
    paused: { ago: 120, reason: "awaitingBrand" },
  },
  {
    title: "Pide cita para un trámite y nadie devuelve la llamada",
    description: "Tercera llamada en una semana.",
    touchpoint: "firstAnswer",
    partner: "INFO",
    severity: "major",
    channel: "phone",
    openedAgo: 430,
    acknowledgedAgo: 400,
  },
  {
    title: "Departamento sin calefacción con un recién nacido",
    description: "El inspector espera que la familia confirme a qué hora puede recibirlo.",
    touchpoint: "housing",
    partner: "ISD",
    severity: "critical",
    channel: "phone",
    openedAgo: 240,
    acknowledgedAgo: 232,
    respondedAgo: 200,
    paused: { ago: 90, reason: "awaitingCustomer" },
  },
  {
    title: "Sofá retirado a medias: quedaron los cojines",
    description: "La cuadrilla se llevó la estructura y dejó el resto en la acera.",
    touchpoint: "pickup",
    partner: "PWDx",
    severity: "minor",
    channel: "app",
    openedAgo: 1_500,
    acknowledgedAgo: 1_380,
    respondedAgo: 1_200,
  },
  {
    title: "Rampa de la acera bloqueada por escombros",
    description: "Una silla de ruedas tiene que bajar a la calzada.",
    touchpoint: "firstAnswer",
    partner: "DISB",
    severity: "major",
    channel: "email",
    openedAgo: 35,
    acknowledgedAgo: 20,
  },
];
