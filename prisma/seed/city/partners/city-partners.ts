/** A partner of the demo: who it is, where it serves, and its part there in its own words. */
export interface SeedPartner {
  /** The department's code in city-requests.csv; a code of our own for the newcomer. */
  readonly code: string;
  readonly name: string;
  readonly trade: string;
  /** Part of the e-mail addresses, as in lead.pwdx@demo.example. */
  readonly address: string;
  readonly lead: string;
  readonly agent: string;
  /** Services delivered in an ordinary month, and spend in whole units of the currency. */
  readonly monthlyVolume: number;
  readonly monthlySpend: number;
  /** Key of the touchpoint (see ../journey) to the role. */
  readonly roles: Readonly<Record<string, string>>;
}

/** The city's eight departments, as they stand in the open data the demo is made of. Two of each trade, so that there is
 *  somebody to be compared with. */
export const CITY_PARTNERS: readonly SeedPartner[] = [
  {
    code: "PWDx",
    name: "Obras Públicas",
    trade: "Espacio público",
    address: "pwdx",
    lead: "Rosa Elena Prado",
    agent: "Tomás Vera",
    monthlyVolume: 41_300,
    monthlySpend: 1_284_000,
    roles: {
      pickup:
        "Somos el camión que la gente espera desde la ventana. Si la ruta no alcanza, lo decimos antes de la una y volvemos al otro día temprano; nunca cerramos lo que sigue en la acera.",
      recycling:
        "Llevamos el contenedor limpio hasta la puerta y explicamos en un minuto qué va adentro. Si no hay del tamaño pedido, ofrecemos otro el mismo día.",
      streetCleaning:
        "Recogemos lo que nadie quiere mirar, con respeto por quien vive enfrente, y dejamos el piso lavado, no solo despejado.",
      roadway:
        "Tapamos el hueco para que no vuelva a abrirse con la primera lluvia, y mientras tanto lo marcamos para que nadie caiga en él.",
      streetLights:
        "Devolvemos la luz a la cuadra. Primero lo que da miedo cruzar de noche, y si el daño es del cable, decimos cuánto va a tardar de verdad.",
      graffiti:
        "Borramos de los muros de la calle lo que ofende, empezando por lo que lleva nombre, y dejamos el color que tenía la pared.",
    },
  },
  {
    code: "PARK",
    name: "Parques y Recreación",
    trade: "Espacio público",
    address: "park",
    lead: "Julián Cárdenas",
    agent: "Nadia Ferrer",
    monthlyVolume: 6_900,
    monthlySpend: 212_000,
    roles: {
      greenSpaces:
        "Cuidamos el árbol y a quien pasa por debajo. Una rama sobre un cable no espera turno: cercamos, avisamos a los vecinos y después cortamos.",
    },
  },
  {
    code: "BTDT",
    name: "Transporte",
    trade: "Redes y tránsito",
    address: "btdt",
    lead: "Marta Iriarte",
    agent: "Diego Salvatierra",
    monthlyVolume: 9_400,
    monthlySpend: 331_000,
    roles: {
      signals:
        "Cuando un semáforo falla, nosotros somos el semáforo: llegamos, dirigimos el cruce si hace falta y lo dejamos andando antes de llenar papeles.",
      vehicles:
        "Revisamos el auto que lleva semanas quieto, buscamos a su dueño antes de llamar a la grúa y le contamos a quien avisó en qué quedó.",
    },
  },
  {
    code: "BWSC",
    name: "Agua y Drenaje",
    trade: "Redes y tránsito",
    address: "bwsc",
    lead: "Óscar Peñaloza",
    agent: "Lidia Montes",
    monthlyVolume: 3_200,
    monthlySpend: 158_000,
    roles: {
      water:
        "Mantenemos el agua adentro de los tubos y la lluvia afuera de las casas. Si hay que cortar el servicio, la cuadra lo sabe por nosotros y no por la llave seca.",
      roadway:
        "Cuando abrimos la calle para llegar al tubo, la cerramos igual de lisa; el parche provisional lleva fecha y alguien responde por ella.",
    },
  },
  {
    code: "ISD",
    name: "Inspecciones",
    trade: "Edificios",
    address: "isd",
    lead: "Beatriz Lemus",
    agent: "Andrés Quiroga",
    monthlyVolume: 8_100,
    monthlySpend: 264_000,
    roles: {
      housing:
        "Entramos a casas donde alguien la está pasando mal. Miramos todo, escribimos lo que vimos delante de la familia y decimos qué día volvemos.",
      works:
        "Comprobamos que la obra de al lado no ponga en riesgo a nadie; si hay peligro se para ese mismo día, y quien llamó se entera de que se paró.",
      pests:
        "Buscamos de dónde salen las ratas y no solo dónde se vieron. Hablamos con todos los dueños de la manzana, porque el problema no respeta lotes.",
      shops:
        "Visitamos el local sin avisar y le explicamos al dueño qué corregir y para cuándo; quien se quejó recibe el resultado, no un número.",
    },
  },
  {
    code: "PROP",
    name: "Edificios Públicos",
    trade: "Edificios",
    address: "prop",
    lead: "Hernán Zuleta",
    agent: "Paula Arango",
    monthlyVolume: 2_600,
    monthlySpend: 97_000,
    roles: {
      graffiti:
        "Limpiamos los muros que son de todos. El insulto sale el mismo día; lo demás, con el color correcto, para que no quede una mancha nueva.",
    },
  },
  {
    code: "INFO",
    name: "Centro de Información",
    trade: "Atención",
    address: "info",
    lead: "Carolina Bermúdez",
    agent: "Iván Robledo",
    monthlyVolume: 28_700,
    monthlySpend: 143_000,
    roles: {
      firstAnswer:
        "Somos la primera voz. Escuchamos hasta el final, repetimos lo entendido y no pasamos la llamada sin quedarnos en la línea.",
      alerts:
        "Avisamos antes de que la gente pregunte, en frases cortas y en su idioma, y corregimos rápido si dijimos algo que no era.",
      comments:
        "Leemos cada comentario completo y contestamos como persona a persona; lo que se repite se lo llevamos al área que puede cambiarlo.",
    },
  },
  {
    code: "DISB",
    name: "Accesibilidad",
    trade: "Atención",
    address: "disb",
    lead: "Gloria Sandoval",
    agent: "Mateo Lucero",
    monthlyVolume: 900,
    monthlySpend: 41_000,
    roles: {
      firstAnswer:
        "Atendemos a quien la ciudad le queda difícil. Preguntamos cómo prefiere hablar y no damos por hecho lo que alguien puede o no puede.",
      signals:
        "Revisamos el cruce en silla de ruedas y con los ojos cerrados, porque así lo usan nuestros vecinos, y le decimos a la cuadrilla qué falta.",
    },
  },
];

/** A contractor that has just begun: half of its onboarding is still to be done. */
export const NEWCOMER: SeedPartner = {
  code: "ruta-verde",
  name: "Ruta Verde",
  trade: "Espacio público",
  address: "rutaverde",
  lead: "Inés Cifuentes",
  agent: "Samuel Ortiz",
  monthlyVolume: 0,
  monthlySpend: 0,
  roles: {
    recycling:
      "Repartimos los contenedores del norte de la ciudad: llegan limpios, a la hora dicha, y quien abre se queda sabiendo qué va y qué no.",
    pickup: "",
  },
};
