// Who and what the story is made of, whatever language it is told in. Alero is invented, and so is everybody in it.

export const BRAND_NAME = "Alero";
export const TIME_ZONE = "America/Bogota";
export const CURRENCY = "COP";

export type TradeKey = "installation" | "repairs" | "delivery" | "contact";

/** How a partner does over the months of the story. */
export type Character =
  "good" | "solid" | "drifting" | "recovering" | "failing" | "tooGood" | "middling" | "slipping" | "weak" | "newcomer";

export interface PartnerCast {
  readonly name: string;
  readonly trade: TradeKey;
  readonly character: Character;
  /** Incidents of an ordinary month. */
  readonly incidents: number;
  /** Services delivered and spend, in whole units of the currency, of an ordinary month. */
  readonly volume: number;
  readonly spend: number;
  /** The lead first, then agents. */
  readonly people: readonly string[];
  /** Sign-in addresses, in the same order, where they are not made from the key. */
  readonly addresses?: readonly string[];
}

export const PARTNERS = {
  nivel: {
    name: "Nivel y Plomada",
    trade: "installation",
    character: "good",
    incidents: 10,
    volume: 412,
    spend: 61_800_000,
    people: ["Adriana Pulido", "Wilmer Castañeda", "Yeison Barragán", "Sandra Milena Rojas"],
  },
  andamio: {
    name: "Andamio Servicios",
    trade: "installation",
    character: "solid",
    incidents: 9,
    volume: 356,
    spend: 52_100_000,
    people: ["Hernando Quintero", "Luz Dary Moreno", "Edwin Salgado"],
  },
  tornasol: {
    name: "Tornasol Instaladores",
    trade: "installation",
    character: "drifting",
    incidents: 11,
    volume: 338,
    spend: 49_700_000,
    people: ["Patricia Ocampo", "Jhon Fredy Arias", "Camilo Bautista", "Yuli Peñaranda"],
  },
  cumbrera: {
    name: "Cumbrera Montajes",
    trade: "installation",
    character: "recovering",
    incidents: 11,
    volume: 371,
    spend: 54_300_000,
    people: ["Rubén Darío Acosta", "Nubia Cárdenas", "Óscar Iván Lemus", "Marcela Triana"],
    addresses: ["lead", "agent"],
  },
  quicio: {
    name: "Quicio Instalaciones",
    trade: "installation",
    character: "failing",
    incidents: 12,
    volume: 294,
    spend: 41_900_000,
    people: ["Fabio Nelson Ruiz", "Deisy Guarín", "Brayan Urrego"],
  },
  prisma: {
    name: "Prisma Acabados",
    trade: "installation",
    character: "tooGood",
    incidents: 7,
    volume: 318,
    spend: 51_200_000,
    people: ["Lorena Villamil", "Cristian Pachón"],
  },
  cordial: {
    name: "Taller Cordial",
    trade: "repairs",
    character: "middling",
    incidents: 10,
    volume: 227,
    spend: 38_600_000,
    people: ["Gustavo Adolfo Niño", "Ángela Fonseca", "Miguel Ángel Tovar", "Liliana Suárez", "Rodrigo Beltrán"],
  },
  chispa: {
    name: "Chispa Técnica",
    trade: "repairs",
    character: "newcomer",
    incidents: 3,
    volume: 41,
    spend: 6_900_000,
    people: ["Natalia Ospina", "Sebastián Galvis"],
  },
  trocha: {
    name: "Trocha Entregas",
    trade: "delivery",
    character: "good",
    incidents: 17,
    volume: 1_840,
    spend: 92_400_000,
    people: ["Jairo Enrique Solano", "Ferney Cubillos", "Alba Lucía Pineda", "Harold Mosquera", "Viviana Rincón"],
  },
  andarrios: {
    name: "Andarríos Transporte",
    trade: "delivery",
    character: "slipping",
    incidents: 10,
    volume: 735,
    spend: 36_200_000,
    people: ["Olga Lucía Medina", "Fredy Alonso Parra", "Johana Velandia"],
  },
  voz: {
    name: "Voz Cercana",
    trade: "contact",
    character: "good",
    incidents: 10,
    volume: 6_420,
    spend: 58_900_000,
    people: ["Claudia Inés Forero", "Daniela Cifuentes", "Andrés Felipe Mora", "Paola Sanabria", "Kevin Duarte"],
  },
  linea: {
    name: "Línea Franca",
    trade: "contact",
    character: "weak",
    incidents: 9,
    volume: 3_150,
    spend: 27_300_000,
    people: ["Mauricio Escobar", "Leidy Tatiana Gómez", "Juan Pablo Herrera"],
  },
} as const satisfies Readonly<Record<string, PartnerCast>>;

export type PartnerKey = keyof typeof PARTNERS;

/** Two that are still learning their part: one has been stuck for weeks, one has just begun. */
export const CANDIDATES = {
  garua: {
    name: "Garúa Reparaciones",
    trade: "repairs",
    daysAgo: 37,
    people: ["Teresa Montaña", "Iván Darío Roa", "Catalina Useche"],
  },
  zaguan: {
    name: "Zaguán Montajes",
    trade: "installation",
    daysAgo: 5,
    people: ["Nelson Bocanegra", "Ximena Corredor"],
  },
} as const satisfies Readonly<
  Record<string, Pick<PartnerCast, "name" | "trade" | "people"> & { readonly daysAgo: number }>
>;

export type CandidateKey = keyof typeof CANDIDATES;

export const BRAND_PEOPLE = [
  { address: "admin", name: "Amalia Rey", role: "admin" },
  { address: "manager", name: "Mateo Ríos", role: "manager" },
  { address: "manager2", name: "Juliana Pardo", role: "manager" },
  { address: "executive", name: "Elena Duarte", role: "executive" },
] as const;

/** Neighbourhoods the incidents come from. */
export const ZONES = [
  "Chapinero",
  "Suba",
  "Kennedy",
  "Usaquén",
  "Engativá",
  "Fontibón",
  "Teusaquillo",
  "Cedritos",
  "Modelia",
  "Bosa",
  "San Cristóbal",
  "La Candelaria",
  "Soacha",
  "Chía",
] as const;
