import type { StoryTexts } from "../story-texts";

/** What people say along the way of an incident. */
export const said: StoryTexts["said"] = {
  awaitingCustomer: [
    "Le pedimos una foto de la conexión. Apenas la mande, seguimos.",
    "No hay nadie en casa hasta el jueves; el cliente pidió esperar.",
    "El cliente quiere consultarlo con la esposa antes de cambiar la pieza.",
    "Falta que nos confirme quién recibe: él está de viaje.",
  ],
  awaitingBrand: [
    "Necesitamos que Alero autorice el cambio de equipo; vale más de nuestro límite.",
    "Esperamos el plano de la visita: no está en el pedido.",
    "Hay que definir si esto lo paga la garantía o el cliente.",
  ],
  awaitingThirdParty: [
    "La empresa de gas tiene que reabrir el medidor. Quedaron de venir mañana.",
    "La administración del edificio no deja trabajar hasta el lunes.",
    "El repuesto está en la aduana; el proveedor promete el viernes.",
  ],
  forceMajeure: ["Derrumbe en la vía a La Calera: no hay paso.", "Paro de transporte; la ruta de hoy no puede salir."],
  transferred: [
    "La zona ya no es de ellos y tienen la agenda llena; el cliente no puede esperar más.",
    "Segunda visita sin solución. Va otro equipo con más experiencia en este modelo.",
    "El cliente pidió que no volviera el mismo técnico.",
    "No es un problema de instalación sino del equipo: le toca al taller.",
  ],
  reopened: [
    "Llamó el cliente: volvió a gotear esta mañana.",
    "Quedó bien dos días y se apagó otra vez.",
    "Se cerró sin que nadie fuera. El cliente mandó foto de hoy.",
    "Cambiaron la pieza, pero la que pusieron no es la del modelo.",
  ],
  kept: [
    "“Bien, ya quedó. Me hubiera gustado que fuera a la primera.”",
    "“Gracias por llamar a preguntar. Ya está funcionando.”",
    "“Sí, sigo con ustedes. Pero no me vuelvan a dejar esperando.”",
    "“El muchacho que vino fue muy amable. Todo en orden.”",
    "“Listo, me devolvieron la plata. Eso es lo que importa.”",
    "“Me sirvió que me dijeran la verdad: que fue error de ustedes.”",
    "“Ya tenemos agua caliente. Los niños felices.”",
    "“Quedó bien. Les doy otra oportunidad.”",
  ],
  fan: [
    "“Nunca me había pasado que una empresa llamara a decir que se equivocó. Ya se los recomendé a mi hermana.”",
    "“Nubia se quedó hasta las nueve de la noche. Eso no lo hace nadie. Voy a comprar la estufa con ustedes.”",
    "“Me prestaron un equipo sin que yo lo pidiera. Quedé encantada.”",
    "“El conductor volvió al otro día a traerme el tornillo que faltaba. ¡Un tornillo! Cuenten conmigo.”",
  ],
  lost: [
    "“Ya compré otro. No quiero saber más de Alero.”",
    "“Seis llamadas. Me cansé. Devuélvanme la plata y quedamos así.”",
    "“No es por el calentador, es que nadie me dio la cara.”",
    "“Se lo voy a contar a todo el edificio.”",
  ],
  noteOfPartner: [
    "Hablé con el cliente, está más tranquilo. Voy mañana a primera hora.",
    "Llevo la pieza en el carro; paso después de la visita de las 10.",
    "Ya lo vi: es la empaquetadura. Media hora de trabajo.",
    "No contesta. Le dejé mensaje y vuelvo a marcar a las 5.",
    "Mando fotos de cómo quedó. El cliente lo probó conmigo.",
    "Queda pendiente la limpieza del mesón; va un compañero por la tarde.",
    "Nos demoramos porque el ascensor está dañado. El cliente lo sabe.",
    "Le presté una ducha eléctrica mientras llega la tarjeta.",
  ],
  noteOfBrand: [
    "Por favor llámenlo hoy, aunque no haya novedad.",
    "Es cliente de hace ocho años. Denle prioridad.",
    "Autorizado el cambio. Me cuentan cuando lo tenga en la casa.",
    "¿Quién va mañana y a qué hora? El cliente quiere saberlo esta noche.",
  ],
  internal: [
    "Tercera vez este mes con la misma zona. Lo llevo a la reunión del lunes.",
    "El cliente escribió en redes; mercadeo ya sabe.",
    "Revisar si la promesa de la página está bien: ofrece algo que nadie puede cumplir.",
    "El error fue nuestro: la agenda dejó pasar dos citas iguales. No cargarlo al aliado sin mirar.",
  ],
  internalTooGood: [
    "Otra que se resuelve minutos antes de vencer. Nadie es tan exacto. Pedir las fotos con hora.",
    "Llamé a la clienta: dice que el técnico fue dos días después de lo que aparece aquí.",
    "Nueve meses sin una promesa rota y sin un solo reporte propio. Mirar cómo registran.",
  ],
  excluded: [
    "Corte de gas en todo el sector, confirmado por la empresa de gas",
    "La cita la movió Alero, no el aliado",
  ],
};

/** By trade: why it happened, and what was done about it. */
export const accounts: StoryTexts["accounts"] = {
  installation: [
    {
      cause: "La unión quedó sin sellante: se saltaron la prueba de espuma por afán",
      done: "Se desarmó, se selló y se probó con el cliente. Se le devolvió el valor de la visita",
    },
    {
      cause: "El técnico salió sin el anclaje para drywall",
      done: "Se reforzó el muro y se colgó de nuevo. Quedó en la lista de salida de la maleta",
    },
    {
      cause: "La venta no dijo que era un cuarto piso con muro liviano",
      done: "Se cambió el punto de instalación; asesoría agregó la pregunta al guion",
    },
    { cause: "Corte de gas en el sector", done: "Se volvió al restablecerse el servicio y se probó completo" },
    {
      cause: "El cliente cambió de sitio el equipo el mismo día",
      done: "Se reubicó sin costo y se explicó la ventilación que necesita",
    },
    {
      cause: "Agenda con cinco visitas donde caben tres",
      done: "Se terminó al otro día a primera hora; se bajó el cupo de esa cuadrilla",
    },
  ],
  repairs: [
    {
      cause: "Se diagnosticó por teléfono y se llevó la pieza que no era",
      done: "Se cambió la tarjeta correcta y se prestó una ducha eléctrica por dos días",
    },
    {
      cause: "El técnico no dejó fecha para volver",
      done: "Se reparó, y desde hoy ninguna visita se cierra sin fecha",
    },
    {
      cause: "El repuesto no estaba en el catálogo de la marca",
      done: "Se compró por fuera y se agregó al mínimo de bodega",
    },
    { cause: "Pico de luz en el barrio", done: "Se cambió la tarjeta y se instaló un protector" },
    {
      cause: "El filtro llevaba tres años sin limpiarse",
      done: "Se limpió, se mostró cómo hacerlo y se ofreció el plan",
    },
    { cause: "Quedó flojo el conector después del mantenimiento", done: "Se ajustó delante del cliente; no se cobró" },
  ],
  delivery: [
    {
      cause: "Se cargó sin amarrar y se golpeó en la curva",
      done: "Se cambió por uno nuevo al día siguiente, revisado con el cliente",
    },
    {
      cause: "El conductor firmó la guía para cerrar la ruta",
      done: "Se entregó esa noche con el coordinador y se pidió perdón en persona",
    },
    { cause: "El pedido no decía cuarto piso ni sin ascensor", done: "Se subió con una tercera persona, sin cobro" },
    {
      cause: "Cierre de la vía por inundación",
      done: "Se llamó a todos los clientes de la ruta y se entregó temprano al otro día",
    },
    { cause: "El cliente dio la torre equivocada", done: "Se corrigió la dirección y se entregó el mismo día" },
    {
      cause: "Salió de bodega otra referencia y nadie la revisó",
      done: "Se cambió en 24 horas. La revisión al cargar ahora la hacen dos",
    },
  ],
  contact: [
    {
      cause: "El agente cerró el caso para cumplir el tiempo de llamada",
      done: "Se reabrió, se resolvió y se quitó esa meta de la pantalla",
    },
    {
      cause: "Agente nuevo, sin el guion de códigos",
      done: "Se llamó al cliente con el técnico en la línea; el guion ya está en la pantalla",
    },
    {
      cause: "La página prometía algo que la agenda no tenía",
      done: "Se respetó lo prometido y se corrigió la página",
    },
    {
      cause: "Se cayó el operador telefónico por una hora",
      done: "Se devolvieron todas las llamadas perdidas ese mismo día",
    },
    { cause: "El cliente había registrado otra cédula", done: "Se corrigieron los datos y se activó la garantía" },
    { cause: "Pasaron la llamada sin contar la historia", done: "Un solo agente se quedó con el caso hasta el final" },
  ],
};
