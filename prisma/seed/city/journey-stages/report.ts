import type { SeedStage } from "./seed-stage";

/** A citizen tells the city what is wrong, and the city tells citizens what is coming. */
export const report: SeedStage = {
  name: "Avisa",
  touchpoints: [
    {
      key: "firstAnswer",
      reasons: ["Administrative & General Requests", "Office of The Parking Clerk"],
      content: {
        name: "Primera respuesta",
        customerAction:
          "Llama, escribe o llega a la ventanilla y cuenta qué pasa, casi siempre sin saber a quién le toca",
        frontStage: "Alguien contesta, escucha hasta el final, repite el caso con sus palabras y da número y fecha",
        backStage:
          "El caso se clasifica y llega al equipo que responde antes de colgar, con todo lo que la persona contó",
        friction: "El caso rebota entre áreas y la persona lo cuenta tres veces",
        mitigationKind: "eliminate",
        mitigation: "Quien recibe traslada el caso con su historia completa; nadie vuelve a preguntar lo ya dicho",
        expectedService:
          "Contestar en un minuto. La persona termina con un número de caso y una fecha, nunca con otro teléfono",
        isMomentOfTruth: true,
        isFirstImpression: true,
        riskKinds: ["highTurnover"],
      },
      examples: [
        {
          good: "“Le entendí esto: la bomba de agua del edificio suena toda la noche desde el lunes. ¿Es así? Su caso es el 4127, lo ve Inspecciones y le escribimos a más tardar el jueves.”",
          bad: "“Eso no es aquí, es en Inspecciones. Le doy el número… no, el otro. Llame en la tarde, que ahora salieron a almorzar.”",
          why: "Para quien llama no hay áreas: hay una ciudad. Si usted contesta, el caso ya es suyo hasta que otro lo tenga en la mano. Dar un teléfono no es trasladar un caso: es abandonarlo.",
          question: "Un vecino pide algo que atiende otra área. ¿Qué hace usted?",
          answers: [
            "Le doy el teléfono directo de esa área para que no pierda tiempo",
            "Registro el caso con lo que contó, lo paso yo y le doy número y fecha",
            "Le pido que lo envíe por escrito a esa área",
          ],
          correctAnswer: 1,
        },
        {
          good: "Deja terminar a la señora, aunque ya sabe de qué se trata desde la primera frase. Después: “Qué cansancio, tres semanas así. Vamos a verlo.”",
          bad: "La interrumpe a los diez segundos: “Sí, sí, ¿dirección?”. Ella tiene que gritar para terminar de explicar que hay un niño con asma.",
          why: "Lo más importante suele venir al final. Interrumpir ahorra veinte segundos y cuesta el dato que cambiaba la prioridad, además del respeto.",
          question: "¿Por qué se escucha hasta el final aunque el caso parezca repetido?",
          answers: [
            "Porque el protocolo pide una llamada de al menos dos minutos",
            "Porque así la persona se desahoga y no se queja después",
            "Porque el dato que cambia la urgencia suele llegar al final",
          ],
          correctAnswer: 2,
        },
      ],
    },
    {
      key: "alerts",
      reasons: ["Notification", "Alert Boston"],
      content: {
        name: "Avisos y alertas",
        customerAction: "Recibe un mensaje en su teléfono y decide si cambia su día por él",
        frontStage: "Un mensaje corto: qué pasa, dónde, hasta cuándo y qué conviene hacer",
        backStage:
          "El turno confirma el hecho con quien está en el sitio antes de enviar, y programa el mensaje de cierre",
        friction: "Nadie avisa cuando el problema terminó",
        mitigationKind: "mitigate",
        mitigation: "No se puede enviar un aviso sin hora de revisión; a esa hora el sistema pide el mensaje de cierre",
        expectedService: "Aviso en 15 minutos desde que se confirma, y siempre otro cuando termina",
        isMomentOfTruth: false,
        isFirstImpression: false,
        riskKinds: ["newOrChanged"],
      },
      examples: [
        {
          good: "“Sin agua en Calle 8, del 100 al 300, hasta las 6 p. m. por una tubería rota. Hay agua en camión cisterna en la esquina con la 12. Le avisamos al volver.” Y a las 5:40: “Ya volvió. Déjela correr un minuto.”",
          bad: "“Se informa a la comunidad que por motivos de fuerza mayor se presentan afectaciones en el servicio. Agradecemos su comprensión.”",
          why: "Un aviso sirve si la persona sabe qué hacer al terminar de leerlo. Sin lugar, sin hora y sin salida, solo asusta. Y el que no cierra deja a la gente esperando toda la tarde.",
          question: "¿Qué no puede faltar en un aviso?",
          answers: [
            "Qué pasa, dónde, hasta cuándo y qué hacer",
            "La causa técnica exacta y el área responsable",
            "Una disculpa formal de la ciudad",
          ],
          correctAnswer: 0,
        },
      ],
    },
  ],
};
