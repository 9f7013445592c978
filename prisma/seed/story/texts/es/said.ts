import type { StoryTexts } from "../story-texts";

/** What people say along the way of an incident, whatever it is about. */
export const said: StoryTexts["said"] = {
  awaitingCustomer: [
    "Le pedimos una foto para no ir a ciegas. Apenas la mande, seguimos.",
    "El cliente pidió que lo llamemos el jueves; antes no puede.",
    "Quiere consultarlo en la casa antes de decidir.",
    "Falta que nos confirme un dato: está de viaje.",
  ],
  awaitingBrand: [
    "Necesitamos que Alero lo autorice; pasa de nuestro límite.",
    "Esperamos un dato del pedido que solo tiene Alero.",
    "Hay que definir si esto lo paga la garantía o el cliente.",
  ],
  awaitingThirdParty: [
    "La administración del edificio no da permiso hasta el lunes.",
    "El proveedor promete respuesta para el viernes.",
    "Depende de la empresa de servicios del sector; quedaron de responder mañana.",
  ],
  forceMajeure: ["Derrumbe en la vía a La Calera: no hay paso.", "Paro de transporte; hoy no podemos salir a la zona."],
  transferred: [
    "Tienen la agenda llena y el cliente no puede esperar más.",
    "Segundo intento sin solución. Lo toma otro equipo.",
    "El cliente pidió que lo atendiera alguien distinto.",
    "La zona ya no es de ellos.",
  ],
  reopened: [
    "Llamó el cliente: sigue igual que antes.",
    "Quedó bien dos días y volvió a pasar.",
    "Se cerró sin que nadie hablara con el cliente.",
    "Se resolvió solo la mitad.",
  ],
  quickFix: {
    cause: "Se atendió lo que se veía, no lo que lo causaba",
    done: "Se dio una solución rápida y se avisó al cliente",
  },
  kept: [
    "Bien, ya quedó. Me hubiera gustado que fuera a la primera.",
    "Gracias por llamar a preguntar. Ya está todo en orden.",
    "Sí, sigo con ustedes. Pero no me vuelvan a dejar esperando.",
    "La persona que me atendió fue muy amable. Todo bien.",
    "Listo, me respondieron. Eso es lo que importa.",
    "Me sirvió que me dijeran la verdad: que fue error de ustedes.",
    "Por fin alguien se hizo cargo. Gracias.",
    "Quedó bien. Les doy otra oportunidad.",
  ],
  fan: [
    "Nunca me había pasado que una empresa llamara a decir que se equivocó. Ya se los recomendé a mi hermana.",
    "Se quedaron conmigo hasta que quedó bien. Eso no lo hace nadie. Lo próximo lo compro con ustedes.",
    "Lo arreglaron antes de que yo tuviera que pedirlo. Quedé encantada.",
    "Volvieron al otro día solo a preguntar si todo estaba bien. Cuenten conmigo.",
  ],
  lost: [
    "Ya compré en otra parte. No quiero saber más de Alero.",
    "Seis llamadas. Me cansé. Devuélvanme la plata y quedamos así.",
    "No es por el daño, es que nadie me dio la cara.",
    "Se lo voy a contar a todo el edificio.",
  ],
  noteOfPartner: {
    installation: [
      "Hablé con el cliente, está más tranquilo. Voy mañana a primera hora.",
      "Ya lo vi. Es cosa de media hora; paso después de la visita de las 10.",
      "Mando fotos de cómo quedó. El cliente lo probó conmigo.",
      "No contesta. Le dejé mensaje y vuelvo a marcar a las 5.",
    ],
    repairs: [
      "Llevo la pieza en el carro; paso después de la visita de las 10.",
      "Hablé con el cliente y me mandó un video. Ya sé qué es.",
      "Le ofrecí equipo prestado mientras tanto y dijo que sí.",
      "Mando foto de la pieza vieja. El cliente la tiene en la mano.",
    ],
    delivery: [
      "Hablé con el conductor y con el cliente. Pasamos mañana en el primer viaje.",
      "Nos demoramos porque el ascensor está dañado. El cliente lo sabe.",
      "Ya está apartado en bodega, con el nombre del cliente.",
      "El portero confirma que lo recibe el cliente en persona, no él.",
    ],
    contact: [
      "Me quedo con el caso. Quedé de llamarlo hoy a las 4.",
      "Escuché la llamada anterior; el cliente tiene razón.",
      "Ya hablé con el área. Le escribo al cliente apenas tenga respuesta.",
      "No contesta. Le dejé mensaje con mi nombre y vuelvo a marcar a las 5.",
    ],
  },
  noteOfBrand: [
    "Por favor llámenlo hoy, aunque no haya novedad.",
    "Es cliente de hace ocho años. Denle prioridad.",
    "Autorizado. Me cuentan cuando esté.",
    "¿Quién le responde y a qué hora? El cliente quiere saberlo esta noche.",
  ],
  internal: [
    "Tercera vez este mes con la misma zona. Lo llevo a la reunión del lunes.",
    "El cliente escribió en redes; mercadeo ya sabe.",
    "Revisar si la promesa de la página está bien: ofrece algo que nadie puede cumplir.",
    "Parte del error fue nuestra. No cargarlo todo al aliado sin mirar.",
  ],
  internalTooGood: [
    "Otra que se resuelve minutos antes de vencer. Nadie es tan exacto. Pedir las fotos con hora.",
    "Llamé a la clienta: dice que el técnico fue dos días después de lo que aparece aquí.",
    "Ni una promesa rota y ni un solo reporte propio en meses. Mirar cómo registran.",
  ],
  excluded: [
    "Corte de servicios en todo el sector, confirmado por la empresa",
    "El atraso fue de Alero, no del aliado: faltaba un dato del pedido",
  ],
};
