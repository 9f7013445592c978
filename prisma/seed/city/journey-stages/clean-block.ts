import type { SeedStage } from "./seed-stage";

/** What leaves a citizen's home, and what the block looks like afterwards. */
export const cleanBlock: SeedStage = {
  name: "Cuida su cuadra",
  touchpoints: [
    {
      key: "pickup",
      reasons: ["Sanitation"],
      content: {
        name: "Retiro en casa",
        customerAction: "Saca el sofá viejo la noche anterior y espera que al volver del trabajo ya no esté",
        frontStage: "El camión pasa el día prometido, se lleva todo lo pedido y deja la acera como estaba",
        backStage:
          "La cita entra en la ruta con foto y medidas; lo que no cabe se pasa al segundo camión del mismo día",
        friction: "El camión se llena antes del final de la ruta",
        mitigationKind: "mitigate",
        mitigation: "A las 11 se mide la carga; si no alcanza, sale el segundo camión o se avisa antes de la 1",
        expectedService: "El día prometido, completo. Si no se puede, la persona lo sabe antes de la 1 de la tarde",
        isMomentOfTruth: true,
        isFirstImpression: false,
        riskKinds: ["complexScheduling", "highTurnover"],
      },
      examples: [
        {
          good: "A las 12:40: “Señora Ana, hoy no alcanzamos su cuadra y ya lo sabemos. Pasamos mañana antes de las 10. ¿Le ayudamos a meter la nevera al patio esta noche?”",
          bad: "No pasa. Nadie avisa. A las 9 p. m. el estado dice “completado” porque se cerró la ruta entera de una vez. La nevera amanece desarmada en la calle, con una multa encima.",
          why: "No llegar pasa. No avisar se decide. Y cerrar como hecho lo que no se hizo convierte un retraso en una mentira que el vecino tiene enfrente de su puerta.",
          question: "Son las 12:30 y la ruta no va a alcanzar. ¿Qué se hace primero?",
          answers: [
            "Se acelera y se avisa a los que queden al final del turno",
            "Se avisa ya a los que no se alcanzan, con nueva fecha y hora",
            "Se cierran los casos y se reabren mañana para no salir en rojo",
          ],
          correctAnswer: 1,
        },
        {
          good: "Se lleva el colchón y los dos muebles, levanta los vidrios con pala y escoba, y toma la foto de la acera limpia.",
          bad: "Se lleva el colchón, deja el mueble roto porque “pesaba” y los vidrios donde cayeron. Cierra el caso.",
          why: "Recoger la mitad es no recoger. Para quien mira por la ventana, lo que quedó es lo único que se ve.",
          question: "Un mueble pesa más de lo que dos personas pueden cargar. ¿Qué hace?",
          answers: [
            "Lo dejo anotado, aviso a la persona y pido apoyo para hoy mismo",
            "Recojo lo demás y cierro, porque cumplí con la mayor parte",
            "Lo arrimo a la esquina para que lo recoja la ruta ordinaria",
          ],
          correctAnswer: 0,
        },
      ],
    },
    {
      key: "recycling",
      reasons: ["Recycling"],
      content: {
        name: "Reciclaje",
        customerAction: "Pide su contenedor y guarda el cartón en la cocina mientras llega",
        frontStage: "El contenedor llega limpio, con la hoja de qué va y qué no, y alguien la explica si están en casa",
        backStage: "Los pedidos salen del inventario cada noche; si falta un tamaño se ofrece otro, no se espera",
        friction: "",
        mitigationKind: "none",
        mitigation: "",
        expectedService: "Contenedor en diez días hábiles, con una fecha que no cambia",
        isMomentOfTruth: false,
        isFirstImpression: true,
        riskKinds: [],
      },
      examples: [
        {
          good: "“No nos quedan de 60 litros hasta el 20. Tengo uno de 90 hoy, ¿le sirve? Si no le cabe, le dejo dos cajas mientras tanto.”",
          bad: "“Agotado.” Tres semanas después llega uno de otro tamaño, con restos de pintura, tirado de lado sobre las plantas.",
          why: "Quien quiere reciclar está haciendo nuestro trabajo en su cocina. Si la primera entrega es un desprecio, esa bolsa vuelve a la basura común y no regresa.",
          question: "No hay el tamaño pedido. ¿Cuál es la mejor respuesta?",
          answers: [
            "Avisar que está agotado y que vuelva a pedir después",
            "Dejar el pedido abierto hasta que llegue el tamaño",
            "Ofrecer hoy otra solución y que la persona escoja",
          ],
          correctAnswer: 2,
        },
      ],
    },
    {
      key: "streetCleaning",
      reasons: ["Street Cleaning", "Code Enforcement"],
      content: {
        name: "Limpieza de calles",
        customerAction: "Reporta el animal muerto o el basurero que apareció en la esquina y evita pasar por ahí",
        frontStage: "El equipo retira, lava y deja seco; si hubo vertido ilegal, deja constancia de que se investiga",
        backStage: "Lo que huele o estorba va primero; inspección recibe la foto antes de que se limpie",
        friction: "Se limpia y a los dos días vuelven a tirar",
        mitigationKind: "mitigate",
        mitigation: "Esquinas con tres reportes en un mes reciben visita de inspección y cesta",
        expectedService: "Animales y riesgos: el mismo día. Limpieza pedida: dos días hábiles",
        isMomentOfTruth: false,
        isFirstImpression: false,
        riskKinds: ["highTurnover"],
      },
      examples: [
        {
          good: "Recoge al perro con una lona, sin que los niños lo vean, lava la mancha y le dice a la dueña de la casa: “Ya quedó. Lo siento, si era suyo”.",
          bad: "Lo levanta con la pala delante de los niños, bromea con el compañero y deja la mancha “para la lluvia”.",
          why: "Para usted es el séptimo del día. Para esa cuadra es hoy. La forma de hacerlo es el servicio.",
          question: "¿Cuándo está terminado el retiro de un animal?",
          answers: [
            "Cuando se subió al camión",
            "Cuando el lugar quedó lavado y la persona lo sabe",
            "Cuando se tomó la foto del antes",
          ],
          correctAnswer: 1,
        },
      ],
    },
    {
      key: "graffiti",
      reasons: ["Graffiti"],
      content: {
        name: "Grafitis",
        customerAction: "Encuentra su fachada pintada, a veces con un insulto, y pide que lo borren",
        frontStage: "Piden permiso, prueban en una esquina y borran sin manchar; lo ofensivo, primero",
        backStage:
          "El permiso del dueño se firma en el teléfono; el producto se elige por material, no por lo que quede",
        friction: "Se espera semanas por un permiso que nadie salió a pedir",
        mitigationKind: "eliminate",
        mitigation: "El permiso se pide el mismo día del reporte, por mensaje, con un enlace que se firma en un minuto",
        expectedService: "Insultos y amenazas: un día. Lo demás: diez días hábiles, con el color de la pared",
        isMomentOfTruth: false,
        isFirstImpression: false,
        riskKinds: [],
      },
      examples: [
        {
          good: "“Es una amenaza con el nombre de su hija; no espera turno. Estoy a veinte minutos. Tome una foto para la denuncia y no lo toque, que se corre.”",
          bad: "“Está en lista, son diez días hábiles.” El insulto saluda cada mañana a la niña camino a la escuela.",
          why: "El plazo es el máximo, no el turno. Un insulto con nombre hace daño cada vez que se lee; una firma en un puente puede esperar.",
          question: "Llegan dos reportes: un mural en un puente y un insulto racista en una casa. ¿Cuál va primero?",
          answers: [
            "El que llegó antes, por justicia con quien reportó primero",
            "El mural, porque es propiedad de la ciudad",
            "El insulto, aunque haya llegado después",
          ],
          correctAnswer: 2,
        },
      ],
    },
  ],
};
