import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "arrival" | "fitting" | "handover" | "cleanup">;

export const install: Stage = {
  arrival: {
    name: "Llegada del técnico",
    customerAction: "Abre la puerta de su casa a alguien que no conoce",
    frontStage: "Llega en la franja, con carné a la vista, dice su nombre y qué va a hacer, y se pone polainas",
    backStage: "El cliente recibió antes foto y nombre del técnico; la cuadrilla salió con todo el material",
    friction: "Llega otra persona, tarde, y sin la mitad de las herramientas",
    mitigation: "Lista de salida con foto de la maleta; el cambio de técnico se avisa con foto nueva",
    expectedService: "En la franja, con carné, y con lo necesario para terminar ese mismo día",
    pairs: [
      {
        good: "“Buenos días, doña Gloria. Soy Wilmer, de Alero; esta es la foto que le llegó. Voy a estar unas dos horas y en la mitad le corto el gas veinte minutos. ¿Por dónde sigo para no ensuciarle?”",
        bad: "Timbra tres veces seguidas. “¿Aquí es lo del calentador?” Entra con las botas llenas de barro y hablando por el celular.",
        why: "Los primeros treinta segundos deciden si el cliente confía o vigila. Quien vigila encuentra defectos; quien confía perdona un retraso.",
        question: "¿Qué es lo primero que hace cuando le abren la puerta?",
        right: "Digo mi nombre, muestro el carné y cuento qué voy a hacer y cuánto tardo",
        wrong: [
          "Pregunto dónde queda la cocina, para no perder tiempo",
          "Pido un vaso de agua y me disculpo por el tráfico",
        ],
      },
    ],
  },
  fitting: {
    name: "Instalación",
    customerAction: "Se queda sin gas o sin agua, y confía en que el trabajo quede seguro",
    frontStage: "Trabaja con orden, explica lo que cambia y prueba fugas delante del cliente",
    backStage:
      "Técnico certificado, plano de la visita y repuestos menores en el carro; un ingeniero contesta por teléfono",
    friction: "Queda mal nivelado, gotea, o hay que volver dos veces",
    mitigation: "Lista de doce puntos con foto; sin la prueba de fugas el sistema no deja cerrar",
    expectedService: "Terminado en una visita y seguro. Si algo falta, se dice antes de abrir la primera tubería",
    pairs: [
      {
        good: "“Ponga usted mismo la espuma en la unión. ¿Ve que no hace burbujas? Así sabe que no hay fuga y no tiene que creerme a mí.” Y le toma foto a la prueba.",
        bad: "“Eso quedó bien, yo llevo quince años en esto.” Se va sin probar. A la noche huele a gas y hay un bebé en la casa.",
        why: "La experiencia no detecta fugas, la espuma sí. En gas no existe “quedó bien”: existe probado o no probado. Una fuga no es una queja, es un incendio que todavía no pasa.",
        question: "Va tarde para la siguiente visita y solo falta la prueba de fugas. ¿Qué hace?",
        right: "Hago la prueba delante del cliente, y aviso que llego tarde a la otra",
        wrong: ["La marco como hecha: nunca me ha salido una fuga", "Le digo al cliente que la haga él con jabón"],
      },
      {
        good: "La pared es de drywall y el anclaje no aguanta. “No se lo cuelgo así porque se le cae. Hoy le dejo el refuerzo puesto y mañana a las 8 lo cuelgo yo mismo; no paga nada más.”",
        bad: "Lo cuelga con chazos de plástico “mientras tanto”. A los nueve días el calentador está en el piso y la tubería, rota.",
        why: "Mejor una visita más hoy que un desastre en dos semanas. El “mientras tanto” que nadie vuelve a arreglar es la falla más cara que tenemos.",
        question: "El muro no aguanta el equipo y el cliente insiste en que lo cuelgue hoy. ¿Qué hace?",
        right: "No lo cuelgo, explico por qué y dejo fecha y hora para hacerlo bien",
        wrong: ["Lo cuelgo y le hago firmar que es bajo su responsabilidad", "Lo cuelgo con más chazos"],
      },
    ],
  },
  handover: {
    name: "Prueba y explicación",
    customerAction: "Aprende a usar el equipo antes de quedarse a solas con él",
    frontStage: "El técnico lo prende, el cliente lo repite con su mano y queda una hoja con tres cuidados",
    backStage: "La garantía se activa desde el teléfono del técnico, con el cliente al lado",
    friction: "El técnico explica de afán, y al otro día nadie sabe subir la temperatura",
    mitigation: "El cliente hace la prueba, no el técnico; si no le sale, no ha terminado la visita",
    expectedService: "El cliente lo prende y lo apaga solo. Garantía activada antes de despedirse",
    pairs: [
      {
        good: "“Ahora hágalo usted, que mañana yo no estoy.” La señora lo prende, se equivoca, se ríen, lo vuelve a prender. “Listo, ya se graduó. Su garantía corre desde hoy.”",
        bad: "“Ahí está el manual, es muy fácil.” El manual está en alemán.",
        why: "La mitad de las llamadas de la primera semana son dudas de uso. Cinco minutos de explicación le ahorran al cliente una noche de agua fría, y a nosotros una visita.",
        question: "¿Cuándo está terminada la explicación?",
        right: "Cuando el cliente lo prende y lo apaga sin mi ayuda",
        wrong: ["Cuando ya expliqué todas las funciones", "Cuando el cliente dice que entendió"],
      },
    ],
  },
  cleanup: {
    name: "Casa limpia al salir",
    customerAction: "Mira cómo quedó su casa cuando se va el último",
    frontStage: "Aspiran, recogen recortes y cartón, y hacen con el cliente un recorrido de salida",
    backStage: "La aspiradora y las bolsas son parte de la maleta; hay quince minutos de limpieza en cada cita",
    friction: "Polvo en toda la cocina y tornillos en el piso donde gatea un niño",
    mitigation: "Foto de salida obligatoria; los quince minutos se pagan aunque sobren",
    expectedService: "Igual o más limpio que al llegar. Ningún recorte, ningún polvo, ninguna marca",
    pairs: [
      {
        good: "“Antes de irme, caminemos: cocina, pasillo, baño. ¿Ve algo que no le guste? Esa mancha en el mesón es mía, deme dos minutos.”",
        bad: "Sopla el polvo de la pared con la boca, empuja los recortes debajo de la estufa con el pie y pide que le califiquen con cinco estrellas.",
        why: "El cliente no puede juzgar una soldadura, pero sí una mesa sucia. Por lo que ve juzga lo que no ve.",
        question: "Terminó, va de afán y quedó polvo sobre el mesón. ¿Qué hace?",
        right: "Limpio, recorro la casa con el cliente y después me voy",
        wrong: ["Me disculpo y digo que el polvo es normal", "Le pido un trapo para que limpie mientras recojo"],
      },
    ],
  },
};
