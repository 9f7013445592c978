import type { SeedStage } from "./seed-stage";

/** The home, the building, and what comes out of the tap. */
export const liveSafely: SeedStage = {
  name: "Habita",
  touchpoints: [
    {
      key: "housing",
      reasons: ["Housing"],
      content: {
        name: "Vivienda digna",
        customerAction: "Pide ayuda porque no hay calefacción, hay plaga o moho, y teme que el dueño se desquite",
        frontStage:
          "El inspector llega a la hora, mira todo con la persona y le deja escrito qué sigue y cuándo vuelve",
        backStage: "La orden al dueño sale el mismo día; la segunda visita se agenda antes de salir de la casa",
        friction: "La persona pide el día en el trabajo y nadie llega",
        mitigationKind: "eliminate",
        mitigation: "Cita con franja de dos horas, mensaje al salir hacia la casa, y llamada antes si hay retraso",
        expectedService:
          "Sin calefacción o con riesgo: el mismo día. Lo demás: visita en cinco días, a la hora acordada",
        isMomentOfTruth: true,
        isFirstImpression: false,
        riskKinds: ["complexScheduling"],
      },
      examples: [
        {
          good: "“Voy veinte minutos tarde, ¿le sirve o prefiere mañana a las 8?” Entra, mide la temperatura en cada cuarto delante de ella y le deja la hoja: “Orden al dueño hoy; vuelvo el jueves a las 8; este es mi número”.",
          bad: "Llega cincuenta minutos tarde: “había tráfico”. Mira desde la puerta, dice que eso es problema con su casero y pone “inquilina no cooperó” porque ella lloraba.",
          why: "Pidió el día sin sueldo para esperarnos y nos dejó entrar a lo peor de su casa. Si la tratamos como sospechosa, el próximo invierno no llama, y ese es el que mata.",
          question: "Va a llegar tarde a una inspección. ¿Qué hace?",
          answers: [
            "Llamo antes de la hora y la persona decide si espera o cambia",
            "Llego lo antes posible y explico el motivo al entrar",
            "Reprogramo para otro día para no llegar tarde",
          ],
          correctAnswer: 0,
        },
        {
          good: "No le dice al dueño quién llamó: “Es una inspección del edificio”. Revisa tres apartamentos, no uno.",
          bad: "Toca con el dueño al lado: “Buenas, venimos por su queja”. A la semana, a ella no le renuevan el contrato.",
          why: "Revelar quién reportó puede costarle la casa. No es un detalle de cortesía: es el daño más grande que podemos hacer aquí.",
          question: "El dueño pregunta quién llamó. ¿Qué contesta?",
          answers: [
            "Que no lo sé, para salir del paso",
            "El nombre, porque tiene derecho a defenderse",
            "Que es una inspección del edificio y que eso no se informa",
          ],
          correctAnswer: 2,
        },
      ],
    },
    {
      key: "works",
      reasons: ["Building"],
      content: {
        name: "Obras y edificios",
        customerAction: "Ve una grieta, una obra sin permiso o ruido a medianoche, y pide que alguien lo pare",
        frontStage:
          "El inspector se identifica, mira, decide ahí mismo si se detiene la obra y se lo cuenta a quien reportó",
        backStage: "Permisos y planos en el teléfono antes de llegar; lo inseguro va al ingeniero de turno en el acto",
        friction: "Se visita cuando la obra está cerrada y se anota “sin novedad”",
        mitigationKind: "eliminate",
        mitigation: "La visita se hace a la hora que dice el reporte, aunque sea de noche o en domingo",
        expectedService: "Peligro: dos horas. Obra sin permiso: un día, a la hora en que trabajan",
        isMomentOfTruth: false,
        isFirstImpression: false,
        riskKinds: ["complexScheduling"],
      },
      examples: [
        {
          good: "El reporte dice “trabajan de once a dos de la noche”. Va a las once y media, con el permiso a la vista, detiene la obra y a la mañana siguiente llama al vecino: “Durmieron, espero”.",
          bad: "Va el martes a las 10 a. m., no hay nadie. “Sin novedad”, cerrado. Esa noche el taladro empieza a las once.",
          why: "Visitar a una hora en que no puede pasar nada no es inspeccionar: es cumplir con el papel. El vecino sabe perfectamente la diferencia.",
          question: "Le asignan un reporte de obra nocturna. ¿A qué hora va?",
          answers: [
            "En mi turno, y dejo aviso en la puerta",
            "A la hora del reporte, o pido que vaya quien tiene ese turno",
            "A primera hora, para hablar con el encargado",
          ],
          correctAnswer: 1,
        },
      ],
    },
    {
      key: "pests",
      reasons: ["Environmental Services"],
      content: {
        name: "Plagas y baldíos",
        customerAction: "Ve ratas salir del lote vecino y cierra las ventanas aunque haga calor",
        frontStage: "El técnico busca de dónde vienen, trata la cuadra y explica qué hacer en casa mientras tanto",
        backStage:
          "El dueño del lote se busca en el registro el mismo día; el tratamiento tiene segunda y tercera visita agendadas",
        friction: "Se pone cebo una vez y no se vuelve",
        mitigationKind: "eliminate",
        mitigation: "Las tres visitas se agendan al abrir el caso; no se puede cerrar sin la tercera",
        expectedService: "Primera visita en dos días hábiles; sin rastros a los treinta días",
        isMomentOfTruth: false,
        isFirstImpression: false,
        riskKinds: [],
      },
      examples: [
        {
          good: "Encuentra las tres madrigueras detrás del contenedor del restaurante, las trata y habla con el dueño ahí mismo. “Vuelvo el 12 y el 26. Si ve una de día, escríbame, que eso cambia las cosas.”",
          bad: "Deja dos cajas de cebo junto a la puerta de quien llamó, sin mirar el lote. Una caja queda abierta, al alcance del perro.",
          why: "El cebo en la puerta mueve la rata al vecino. Se trata la causa y la cuadra. Y un veneno mal puesto hace más daño que la plaga.",
          question: "¿Qué busca primero al llegar?",
          answers: [
            "Un lugar seguro para el cebo cerca de quien llamó",
            "De dónde vienen: comida, agua y madriguera",
            "Rastros dentro de la casa de quien llamó",
          ],
          correctAnswer: 1,
        },
      ],
    },
    {
      key: "water",
      reasons: ["Catchbasin", "Water Issues", "Fire Hydrant"],
      content: {
        name: "Agua y drenaje",
        customerAction: "Abre la llave y no sale nada, o ve la calle convertida en río",
        frontStage:
          "La cuadrilla corta, explica cuánto dura y a quién le falta agua; toca la puerta de quien no puede bajar",
        backStage:
          "Válvulas señaladas en el plano, bomba y camión cisterna de guardia; bomberos sabe qué hidrante no sirve",
        friction: "",
        mitigationKind: "none",
        mitigation: "",
        expectedService: "Tubería rota: en el sitio en una hora. Hidrante o sumidero: dos días hábiles",
        isMomentOfTruth: false,
        isFirstImpression: false,
        riskKinds: ["newOrChanged"],
      },
      examples: [
        {
          good: "Antes de cerrar la válvula toca seis puertas: “Quedan veinte minutos de agua, llene una olla. Vuelve hacia las 6”. En la 204 vive un señor con diálisis: pide el camión cisterna para él primero.",
          bad: "Cierra la válvula y se pone a excavar. La cuadra se entera con el champú en la cabeza.",
          why: "Cortar sin avisar ahorra diez minutos y pone en riesgo a quien no se ve desde la zanja. El agua se anuncia antes, siempre que la calle no se esté hundiendo.",
          question: "Hay que cerrar la válvula y no hay peligro inmediato. ¿Qué va primero?",
          answers: [
            "Avisar puerta por puerta y preguntar quién no puede quedarse sin agua",
            "Cerrar cuanto antes para terminar más rápido",
            "Publicar un aviso general y cerrar",
          ],
          correctAnswer: 0,
        },
      ],
    },
    {
      key: "shops",
      reasons: ["Health", "Weights and Measures"],
      content: {
        name: "Comercios sanos",
        customerAction: "Se enferma después de comer, o paga por un litro que no era un litro, y lo cuenta",
        frontStage:
          "El inspector llega sin aviso, mira la cocina o la báscula y actúa; a quien reportó le dice qué encontró",
        backStage: "Varios reportes del mismo lugar se juntan en uno y suben de urgencia solos",
        friction: "Quien reportó nunca sabe qué se encontró",
        mitigationKind: "eliminate",
        mitigation: "Al cerrar, el hallazgo se envía en dos frases a cada persona que reportó",
        expectedService: "Intoxicación: el mismo día. Lo demás: cinco días hábiles, sin anunciarse",
        isMomentOfTruth: false,
        isFirstImpression: false,
        riskKinds: [],
      },
      examples: [
        {
          good: "“Estuve hoy a la una, sin avisar. La nevera estaba a once grados: cerré la cocina hasta que la reparen. Gracias por contarlo; otras cuatro personas comieron ahí el mismo día.”",
          bad: "Llama al restaurante: “El jueves paso, ténganme todo listo”. El jueves todo brilla. “Sin hallazgos.”",
          why: "Una visita anunciada inspecciona el jueves, no el lunes que enfermó a la gente. Y quien se tomó el trabajo de contar merece saber que sirvió.",
          question: "¿Por qué no se anuncia la visita?",
          answers: [
            "Porque el reglamento lo prohíbe y hay sanción",
            "Para sorprender al dueño y poder multarlo",
            "Porque hay que ver el lugar como estaba para quien enfermó",
          ],
          correctAnswer: 2,
        },
      ],
    },
  ],
};
