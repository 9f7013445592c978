import type { SeedStage } from "./seed-stage";

/** The shade, the bench, and a last word that somebody answers. */
export const enjoyAndSpeak: SeedStage = {
  name: "Disfruta y opina",
  touchpoints: [
    {
      key: "greenSpaces",
      reasons: ["Trees", "Park Maintenance & Safety", "Cemetery", "Volunteer & Corporate Groups"],
      content: {
        name: "Árboles y parques",
        customerAction:
          "Pide que miren la rama que cruje sobre la acera, o encuentra el columpio roto con los niños al lado",
        frontStage:
          "Lo peligroso se acordona hoy; lo demás recibe una fecha y alguien que explica por qué se poda o no",
        backStage: "El arborista decide con foto lo que no es urgente; después de cada tormenta se dobla el turno",
        friction: "Después de una tormenta todo es urgente y nada tiene orden",
        mitigationKind: "mitigate",
        mitigation: "Tres filas: sobre personas, sobre cables, lo demás; cada quien sabe en cuál está y cuándo le toca",
        expectedService:
          "Rama sobre personas: cuatro horas. Poda: cita en veinte días. Juego roto: fuera de uso el mismo día",
        isMomentOfTruth: false,
        isFirstImpression: true,
        riskKinds: ["complexScheduling"],
      },
      examples: [
        {
          good: "“No lo vamos a cortar: está sano, y le explico por qué cruje. Sí le quito esta rama hoy. Mire la foto de la raíz: dentro de un año lo revisamos juntos.”",
          bad: "“Es un árbol, las ramas se caen.” Sin bajarse del camión. En la tormenta siguiente, la rama cae sobre un auto.",
          why: "La gente no siempre tiene razón sobre el árbol, pero siempre la tiene sobre su miedo. Decir que no, explicando y con fecha, es buen servicio. Burlarse, nunca.",
          question: "Piden talar un árbol sano. ¿Cuál es la respuesta correcta?",
          answers: [
            "No, explicando qué se vio y cuándo se vuelve a mirar",
            "Sí, para que la persona quede tranquila",
            "No corresponde; cierre con el código de árbol sano",
          ],
          correctAnswer: 0,
        },
        {
          good: "Encuentra el columpio con la cadena gastada: lo desmonta en ese momento, pone el letrero “Vuelve el viernes” y el viernes está.",
          bad: "Toma la foto, abre la orden y deja el columpio colgando. Vuelve el viernes. El miércoles se soltó.",
          why: "Reportar un peligro no lo quita. Si lo puede dejar fuera de uso ahora, no se vaya sin hacerlo.",
          question: "Ve un juego peligroso y no tiene el repuesto. ¿Qué hace?",
          answers: [
            "Abro la orden con foto y prioridad alta",
            "Lo dejo fuera de uso ya, con fecha de regreso a la vista",
            "Aviso a los papás que estén cerca",
          ],
          correctAnswer: 1,
        },
      ],
    },
    {
      key: "comments",
      reasons: ["Employee & General Comments"],
      content: {
        name: "Su opinión",
        customerAction: "Escribe lo que le pareció el trato, bueno o malo, y espera que una persona lo lea",
        frontStage: "Responde alguien con nombre, sobre lo que la persona dijo, y cuenta qué va a cambiar o por qué no",
        backStage: "Se lee el mismo día y llega a quien puede cambiarlo; las felicitaciones también",
        friction: "Se contesta con una carta modelo que no dice nada",
        mitigationKind: "eliminate",
        mitigation: "No hay carta modelo: la respuesta cita una frase de quien escribió y la firma una persona",
        expectedService: "Respuesta propia en cinco días hábiles, firmada, que conteste lo que se preguntó",
        isMomentOfTruth: true,
        isFirstImpression: false,
        riskKinds: ["newOrChanged"],
      },
      examples: [
        {
          good: "“Usted escribió que el chofer ‘ni volteó a ver’ a su papá en silla de ruedas. Tiene razón en estar indignado. Hablé con el equipo hoy; desde el lunes la rampa se revisa al salir. Lo llamo en dos semanas para saber si se nota. Marta Ruiz.”",
          bad: "“Estimado ciudadano: Agradecemos su comunicación. Su comentario ha sido recibido y será tenido en cuenta. Atentamente, la Administración.”",
          why: "La carta modelo le dice a la persona que nadie la leyó, y a nosotros que ya contestamos. Las dos cosas son falsas o van a serlo.",
          question: "¿Cómo sabe la persona que alguien leyó su queja?",
          answers: [
            "Porque la respuesta llegó dentro del plazo",
            "Porque trae el número de trámite y el sello",
            "Porque habla de lo que ella dijo y la firma alguien con nombre",
          ],
          correctAnswer: 2,
        },
      ],
    },
  ],
};
