import type { StoryTexts } from "../story-texts";

/** Each partner's part at each touchpoint it serves, in the words of its lead. */
export const roles: StoryTexts["roles"] = {
  nivel: {
    quote:
      "Medimos dos veces y hablamos de plata una sola. Si en la casa falta algo, lo decimos ahí, con la pared delante, y queda escrito antes de irnos.",
    arrival:
      "Somos los primeros de Alero que entran a la casa. Tocamos una vez, mostramos el carné y contamos qué va a pasar en las próximas dos horas.",
    fitting:
      "Dejamos el equipo como si fuera para nuestra mamá. La espuma la pone el cliente con su mano, y hasta que no la pone, no nos hemos ido.",
    handover: "No enseñamos el manual: hacemos que el dueño lo prenda, lo apague y lo cuente con sus palabras.",
  },
  andamio: {
    arrival:
      "Llegamos a la hora o llamamos antes. Si cambia el técnico, el cliente ve la cara nueva en el teléfono, no en la puerta.",
    fitting:
      "Instalamos sin improvisar: si el muro no aguanta, se refuerza otro día. Preferimos una visita más a un equipo en el piso.",
    cleanup:
      "Los últimos quince minutos son de escoba y aspiradora. Caminamos la casa con el cliente y él decide si terminamos.",
  },
  tornasol: {
    quote:
      "Tomamos medidas y fotos para que nadie vuelva a preguntar lo mismo, y dejamos el total cerrado en la mesa del comedor.",
    fitting:
      "Ponemos el equipo en marcha ese mismo día. Lo que falte lo traemos nosotros; el cliente no sale a comprar nada.",
    handover: "Nos quedamos hasta que el cliente lo maneja solo, aunque haya que repetir tres veces.",
    cleanup: "Recogemos lo nuestro y lo que se cayó por nosotros. El mesón queda para cocinar.",
  },
  cumbrera: {
    arrival:
      "Una familia nos abre la puerta sin conocernos. Le damos nombre, cara y hora, y cuidamos su piso antes que nuestras botas.",
    fitting:
      "Montamos, probamos y volvemos a probar. Después de lo que nos pasó al comienzo, nadie se va sin la foto de la prueba de fugas.",
    handover:
      "Le pasamos el equipo al cliente de verdad: él lo usa, nosotros miramos. La garantía queda activa antes de la despedida.",
    cleanup: "Salimos como entramos, y con la bolsa de recortes en la mano. Si algo se manchó, lo decimos primero.",
  },
  quicio: {
    arrival: "Cumplimos la franja que la marca acordó y nos presentamos con uniforme y carné a la vista del cliente.",
    fitting: "Hacemos la instalación completa según el plano de la visita y dejamos registro en fotos de cada punto.",
    handover: "Le mostramos al cliente cómo funciona y respondemos las preguntas que tenga en el momento.",
  },
  prisma: {
    quote:
      "Cuidamos que el acabado se decida antes de empezar: dónde va el tubo, de qué color la tapa, qué se va a ver desde la sala.",
    fitting:
      "Instalamos para que no se note que instalamos. El tubo va recto, la tapa va a nivel y la prueba va primero.",
    cleanup: "Dejamos el sitio listo para la foto. Lo que no podemos limpiar nosotros, lo paga nuestro seguro.",
  },
  cordial: {
    maintenance:
      "Cuidamos el equipo antes de que se queje. Mostramos la pieza vieja, explicamos qué hicimos y no vendemos lo que no hace falta.",
    repair:
      "Llegamos a una casa sin agua caliente y con poca paciencia. Escuchamos, abrimos, mostramos el daño y lo dejamos andando, o con algo prestado.",
    parts:
      "Si falta la pieza, el que escribe somos nosotros. Dos días sin noticias nuestras es una falla, aunque no haya novedad.",
  },
  chispa: {
    repair:
      "Somos un taller pequeño y se nota para bien: va quien contesta el teléfono, y vuelve el mismo si algo quedó mal.",
    parts:
      "Guardamos los repuestos que más fallan en el barrio; si no lo tenemos, prestamos el nuestro mientras llega.",
  },
  trocha: {
    onTheWay:
      "El conductor llama desde la parada anterior. Si nos cogió el trancón, el cliente lo sabe por nosotros y puede cambiar de hora.",
    delivery:
      "Abrimos la caja con el cliente y buscamos el golpe antes que él. Lo que no está perfecto se devuelve con nosotros.",
    carryIn:
      "Medimos la escalera antes de levantar nada, y el precio de subir es el del pedido: cero pesos en la mano.",
    takeAway: "Nos vamos con lo viejo, con el cartón y con la foto del espacio vacío. Si no cupo, volvemos con fecha.",
  },
  andarrios: {
    onTheWay: "Avisamos con tiempo y con nombre; quien espera merece saber si le alcanza para almorzar.",
    delivery: "Entregamos en la mano de quien compró, completo y sin afán, y esperamos a que diga que está bien.",
    carryIn: "Subimos entre dos, con correas y cartón en las esquinas. La pared del cliente no paga nuestra prisa.",
  },
  voz: {
    advice:
      "Preguntamos por la casa antes que por el presupuesto. Vendemos el equipo que va a funcionar, aunque sea el que menos comisión deja.",
    booking: "Apartamos una hora que existe de verdad. Si hay que moverla, llamamos nosotros y llamamos temprano.",
    support:
      "Nos quedamos en la línea hasta que vuelva el agua caliente. El caso tiene dueño, y el dueño es quien contestó.",
    faultReport:
      "Primero que nadie corra peligro; después los datos. Con gas no colgamos hasta que el técnico toca la puerta.",
  },
  linea: {
    support:
      "Contestamos las dudas de la primera semana con paciencia, y si no sabemos, decimos a qué hora llamamos con la respuesta.",
    billing: "Arreglamos el cobro mientras el cliente espera en la línea. Si el error fue de la casa, no hay trámite.",
    warranty:
      "Le creemos al cliente y buscamos nosotros la factura. Cuando toca decir que no, lo decimos con la razón a la vista.",
  },
  garua: {
    maintenance:
      "Vamos a las casas del norte con el historial leído y dejamos un informe que cualquiera entiende, con fotos y sin sustos.",
    repair:
      "Diagnosticamos con la tapa abierta y el cliente al lado. Precio, plazo y nombre, antes de tocar una pieza.",
  },
  zaguan: {
    arrival: "",
    fitting: "",
  },
};
