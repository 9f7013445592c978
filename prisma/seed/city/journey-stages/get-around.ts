import type { SeedStage } from "./seed-stage";

/** What a citizen walks and drives on. */
export const getAround: SeedStage = {
  name: "Se mueve",
  touchpoints: [
    {
      key: "roadway",
      reasons: ["Highway Maintenance"],
      content: {
        name: "Calle y acera",
        customerAction: "Esquiva el hueco cada mañana y mira si hoy por fin está tapado",
        frontStage: "La cuadrilla llega con señales, repara parejo, barre y deja paso para peatones y sillas de ruedas",
        backStage: "La ruta del día junta los huecos cercanos; el material sale medido y con el clima revisado",
        friction: "Se tapa en falso y se abre con la primera lluvia",
        mitigationKind: "eliminate",
        mitigation: "Se corta, se limpia y se sella el borde; el capataz vuelve a los siete días y toma foto",
        expectedService: "Peligro señalizado el mismo día; hueco reparado en dos días hábiles, sin segunda visita",
        isMomentOfTruth: true,
        isFirstImpression: false,
        riskKinds: ["complexScheduling"],
      },
      examples: [
        {
          good: "Corta los bordes, limpia, compacta por capas y barre. Antes de irse pasa por encima con la camioneta y toma la foto. Cierra: “Reparado, paso libre desde las 10:15”.",
          bad: "Echa dos paladas desde el camión sin bajarse, pasa la llanta por encima y cierra como “atendido”. El martes llueve y el hueco está otra vez, ahora con piedras sueltas.",
          why: "El vecino no pidió una visita: pidió caminar sin caerse. Un arreglo que dura tres días son dos viajes, dos reportes y un vecino que ya no nos cree.",
          question: "Va tarde en la ruta y el hueco necesita corte. ¿Qué hace?",
          answers: [
            "Lo tapo rápido y cierro; si se abre, entra como caso nuevo",
            "Lo dejo señalizado, aviso que no alcanzo hoy y queda primero mañana",
            "Lo cierro y anoto en observaciones que requiere corte",
          ],
          correctAnswer: 1,
        },
      ],
    },
    {
      key: "streetLights",
      reasons: ["Street Lights"],
      content: {
        name: "Alumbrado",
        customerAction: "Vuelve a casa de noche y cruza la cuadra oscura con las llaves en la mano",
        frontStage: "La luz vuelve, y quien reportó recibe un mensaje que dice desde cuándo",
        backStage:
          "Se distingue bombilla, cable o red: la red es de la compañía eléctrica y el caso sigue siendo nuestro",
        friction: "Si la falla es de la red, el caso se cierra y nadie vuelve a preguntar",
        mitigationKind: "mitigate",
        mitigation: "El caso queda en espera con fecha de revisión y alguien de la ciudad llama a la compañía",
        expectedService: "Luz en tres días hábiles; si es la red, un mensaje que dice cuándo y quién responde",
        isMomentOfTruth: true,
        isFirstImpression: false,
        riskKinds: ["complexScheduling"],
      },
      examples: [
        {
          good: "Revisa el poste y los dos vecinos, ve que falta fase y escribe: “No es la bombilla, es la línea. Lo pedí a la compañía, vuelvo a mirar el viernes y le aviso”. El viernes escribe.",
          bad: "“No corresponde, es de la compañía eléctrica.” Caso cerrado a los cuarenta minutos, dentro del plazo. La cuadra siguió oscura diecinueve noches.",
          why: "Cerrar a tiempo una cuadra oscura es mentir con buena nota. Mientras no haya luz, el caso está abierto, sea de quien sea el cable.",
          question: "La falla es de la compañía eléctrica. ¿Cuándo se cierra el caso?",
          answers: [
            "Cuando se identifica que no es nuestra",
            "Cuando la compañía recibe nuestra solicitud",
            "Cuando la luz volvió y la persona lo sabe",
          ],
          correctAnswer: 2,
        },
        {
          good: "Poste caído con cables a la vista a las 7 p. m.: acordona, se queda hasta que cortan la corriente y le explica a cada vecino por dónde pasar.",
          bad: "Pone un cono junto a los cables, toma la foto para el reporte y se va a la siguiente orden.",
          why: "Lo peligroso se acompaña, no se fotografía. Un cono no detiene a un niño.",
          question: "Hay cables expuestos y usted tiene cuatro órdenes más. ¿Qué hace?",
          answers: [
            "Me quedo hasta que corten la corriente y aviso que las otras esperan",
            "Señalizo bien, tomo foto y sigo; vuelvo al final del turno",
          ],
          correctAnswer: 0,
        },
      ],
    },
    {
      key: "signals",
      reasons: ["Signs & Signals", "Operations", "Traffic Management & Engineering"],
      content: {
        name: "Semáforos y señales",
        customerAction: "Llega al cruce y confía en que la luz y la señal dicen la verdad",
        frontStage: "El cruce funciona; si no, hay alguien dirigiendo o una señal provisional que se entiende",
        backStage: "El taller tiene repuestos de los cruces críticos; ingeniería responde los estudios con fecha",
        friction: "Los pedidos de estudio entran y no salen: meses sin una sola palabra",
        mitigationKind: "mitigate",
        mitigation:
          "Cada estudio recibe fecha al entrar y un mensaje cada treinta días, aunque sea para decir que sigue",
        expectedService: "Cruce apagado: alguien en el sitio en una hora. Señal caída: repuesta en dos días hábiles",
        isMomentOfTruth: false,
        isFirstImpression: false,
        riskKinds: [],
      },
      examples: [
        {
          good: "Semáforo en intermitente junto a la escuela: llama a tránsito antes de salir, llega con la tarjeta de repuesto y se queda la salida de clases completa para verlo funcionar.",
          bad: "Llega a las 4:30 p. m., cuando los niños ya salieron. Reinicia el control, ve tres cambios de luz y cierra. A las 7 a. m. está otra vez en intermitente.",
          why: "La hora de la falla importa más que la hora de la reparación. Y un reinicio no es una reparación hasta que aguantó la hora pico.",
          question: "Reinició el control y el semáforo funciona. ¿Ya terminó?",
          answers: [
            "No: espero una hora pico funcionando, o dejo a alguien mirando",
            "Sí, si pasó tres ciclos completos sin fallar",
            "Sí, y si vuelve a fallar se abre otro caso",
          ],
          correctAnswer: 0,
        },
      ],
    },
    {
      key: "vehicles",
      reasons: ["Enforcement & Abandoned Vehicles", "Abandoned Bicycle", "Parking Complaints", "Valet"],
      content: {
        name: "Autos en la vía",
        customerAction: "Pide que retiren el auto que bloquea su entrada o lleva meses pudriéndose enfrente",
        frontStage: "El agente llega, mira, deja el aviso con fecha y le dice a quien reportó qué sigue",
        backStage: "Se busca al dueño, se cuentan los días de ley y se reserva la grúa para el día siguiente",
        friction: "",
        mitigationKind: "none",
        mitigation: "",
        expectedService:
          "Entrada bloqueada: una hora. Auto abandonado: aviso en dos días hábiles y retiro al vencer el plazo",
        isMomentOfTruth: false,
        isFirstImpression: false,
        riskKinds: ["highTurnover"],
      },
      examples: [
        {
          good: "“Hoy puse el aviso. Por ley el dueño tiene hasta el lunes 14; si no lo mueve, la grúa pasa el martes 15. Le escribo ese día, no tiene que llamar.”",
          bad: "Pasa en la patrulla, no ve el auto porque buscó en la acera contraria y cierra: “Vehículo no encontrado”. El vecino lo ve pasar desde la ventana.",
          why: "“No encontrado” sin bajarse y sin llamar a quien reportó es decirle que miente. Una llamada de treinta segundos evita el segundo reporte y la rabia.",
          question: "Llega y no ve el auto reportado. ¿Qué hace antes de cerrar?",
          answers: [
            "Doy una vuelta más a la manzana",
            "Anoto la hora exacta para dejar constancia",
            "Llamo o escribo a quien reportó y miro con su referencia",
          ],
          correctAnswer: 2,
        },
      ],
    },
  ],
};
