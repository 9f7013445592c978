import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "advice" | "quote" | "booking">;

export const choose: Stage = {
  advice: {
    name: "Asesoría antes de comprar",
    customerAction: "Escribe por WhatsApp o llama para saber qué equipo le sirve, con una foto y muchas dudas",
    frontStage:
      "Alguien pregunta por el espacio, el gas y la familia, y recomienda uno o dos equipos con precio instalado",
    backStage: "El asesor ve existencias, requisitos de instalación y agenda en una sola pantalla",
    friction: "Le recomiendan un equipo que después no cabe o no tiene la toma de gas que necesita",
    mitigation: "La recomendación sale de una lista de cinco preguntas; sin medidas no se cotiza instalación",
    expectedService:
      "Respuesta en tres minutos, en palabras de casa. Se dice el precio completo, con instalación y materiales",
    pairs: [
      {
        good: "“¿Cuántas duchas usan al tiempo? ¿Dos? Entonces el de 10 litros le va a quedar corto y se va a acordar de mí. El de 13 vale 190 mil más y ya le incluye la instalación.”",
        bad: "“Todos son buenos. Le mando el catálogo y usted me dice cuál quiere.” Y manda un PDF de 46 páginas.",
        why: "El cliente no está comprando un equipo: está comprando agua caliente. Quien pregunta ahorra una devolución; quien manda el catálogo le pasa el trabajo al cliente y la culpa también.",
        question: "Un cliente pide “el calentador más barato”. ¿Qué hace primero?",
        right: "Pregunto cuántas personas y duchas hay, y digo qué pierde y qué gana con el barato",
        wrong: [
          "Le vendo el más barato, que eso fue lo que pidió",
          "Le ofrezco el más caro porque deja mejor comisión",
        ],
      },
    ],
  },
  quote: {
    name: "Visita para medir y cotizar",
    customerAction: "Abre la puerta, muestra el sitio y espera que le digan cuánto y cuándo",
    frontStage: "El técnico mide, prueba presión y ventilación, y deja la cotización firmada antes de irse",
    backStage: "Las medidas y las fotos quedan en el pedido; quien instala no vuelve a preguntar",
    friction: "La cotización llega días después y con otro precio",
    mitigation:
      "El precio sale de una tabla en el teléfono; lo que no está en la tabla se consulta delante del cliente",
    expectedService: "Cotización en la misma visita, con todo incluido. Lo que se firmó es lo que se paga",
    pairs: [
      {
        good: "“Mire: aquí falta ventilación, y sin la rejilla no le puedo instalar, es por su seguridad. La rejilla vale 85 mil y ya está sumada. Este es el total, no va a haber otro.”",
        bad: "“Eso le sale como en quinientos, depende. Yo le mando el precio después.” A los cuatro días llega por 780 mil, sin explicación.",
        why: "Un precio que cambia se siente como una trampa, aunque el trabajo sea honesto. La rejilla dicha a tiempo es un consejo; cobrada después es un abuso.",
        question: "En la visita descubre que falta una rejilla de ventilación. ¿Qué hace?",
        right: "La explico, la sumo a la cotización y la firmamos antes de salir",
        wrong: [
          "La instalo sin decir nada y la cobro al final",
          "No la menciono para que el precio no espante al cliente",
        ],
      },
    ],
  },
  booking: {
    name: "Cita acordada",
    customerAction: "Acuerda un día y una franja, y reorganiza su trabajo para estar en casa",
    frontStage: "Le ofrecen dos franjas de dos horas y le confirman por escrito quién va y qué debe tener listo",
    backStage: "La franja se aparta en la agenda real de la cuadrilla, con el tiempo de viaje incluido",
    friction: "Le cambian la cita la víspera y pierde el día de trabajo",
    mitigation: "Mover una cita cuesta: solo con llamada, con disculpa y con la primera franja del día siguiente",
    expectedService: "Franjas de dos horas que se cumplen. Si se mueve, el cliente lo sabe con un día y por teléfono",
    pairs: [
      {
        good: "“Doña Marta, le llamo yo porque le fallamos: el técnico de mañana se accidentó. Le aparté el primer turno del jueves, de 7 a 9. Si no le sirve, busco hasta que le sirva.”",
        bad: "Mensaje automático a las 9 de la noche: “Su cita fue reprogramada. Nueva fecha por confirmar”.",
        why: "La cita no es un renglón en la agenda: es alguien que pidió permiso en el trabajo. El cambio por mensaje dice “su tiempo no vale”; la llamada con una solución en la mano dice lo contrario.",
        question: "Hay que mover una cita de mañana. ¿Cómo se hace?",
        right: "Llamo hoy mismo, me disculpo y ofrezco una franja que ya aparté",
        wrong: [
          "Mando el mensaje automático y espero a que llame",
          "Dejo la cita y veo si la cuadrilla alcanza a llegar",
        ],
      },
    ],
  },
};
