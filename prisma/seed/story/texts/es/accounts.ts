import type { StoryTexts } from "../story-texts";

/** Why it happened and what was done, in the order of what happens at each touchpoint. */
export const accounts: StoryTexts["accounts"] = {
  advice: [
    {
      cause: "Dos agentes menos en el turno de la tarde y nadie miró la cola de WhatsApp",
      done: "Se le contestó por teléfono con dos opciones; la cola ahora suena en la pantalla de todos",
    },
    {
      cause: "El agente nuevo se saltó las cinco preguntas",
      done: "Se cambió por un equipo que cabe, sin costo; sin medidas ya no se puede cotizar",
    },
    {
      cause: "La página ofrecía instalación gratis solo en otra ciudad y no lo decía",
      done: "Se respetó lo prometido y se corrigió la página",
    },
    {
      cause: "Cada asesor tenía una lista de precios distinta abierta",
      done: "Se sostuvo el precio más bajo; la lista vieja se borró",
    },
  ],
  quote: [
    {
      cause: "El técnico la dejó para la noche y se le olvidó",
      done: "Se mandó el mismo día con una disculpa; ahora se firma antes de salir",
    },
    {
      cause: "No se revisó la ventilación en la visita",
      done: "Se respetó el precio firmado y la rejilla la pagó el instalador",
    },
    { cause: "Se midió el mueble y no el hueco", done: "Se volvió a medir con foto del metro y se cambió el pedido" },
    {
      cause: "La visita quedó guardada sin confirmar en la agenda de Alero",
      done: "Se fue esa misma tarde; la agenda ya no deja cerrar sin confirmar",
    },
  ],
  booking: [
    {
      cause: "Se reprogramó en bloque por una capacitación, sin llamar a nadie",
      done: "Se llamó a la persona y se le dio el primer turno; mover citas en bloque quedó prohibido",
    },
    {
      cause: "La agenda no sabía que la instalación depende de la entrega",
      done: "Se corrió la instalación al día siguiente con una llamada; la regla ya está en la agenda",
    },
    {
      cause: "La cuadrilla de la zona estaba llena y no se buscó en las vecinas",
      done: "Se encontró turno para el sábado con otra cuadrilla",
    },
    { cause: "La cita se guardó con la zona equivocada", done: "Se atendió ese mismo día con el coordinador" },
  ],
  onTheWay: [
    {
      cause: "El conductor cambió el orden de la ruta y no avanzó el aviso",
      done: "Se volvió a la hora que la persona pidió",
    },
    {
      cause: "El celular de la ruta estaba descargado",
      done: "Se entregó y se llamó a disculparse; cada camión lleva ahora cargador",
    },
    {
      cause: "Accidente en la autopista Sur, vía cerrada tres horas",
      done: "Se le ofreció otra franja y eligió la noche",
    },
    { cause: "La persona escribió otra torre al comprar", done: "Se corrigió con una llamada antes de salir" },
  ],
  delivery: [
    {
      cause: "La caja fue una devolución que volvió a inventario sin revisar",
      done: "Se llevaron las piezas esa tarde y se revisó el lote",
    },
    {
      cause: "Se cargó sin amarrar y se golpeó en la curva",
      done: "Se cambió por uno nuevo al día siguiente, revisado con la persona",
    },
    {
      cause: "Salió de bodega otra referencia y nadie la comparó con el pedido",
      done: "Se cambió en 24 horas; al cargar ahora revisan dos",
    },
    {
      cause: "El conductor cerró la guía para terminar la ruta a tiempo",
      done: "Se entregó esa noche con el coordinador, que pidió perdón en persona",
    },
  ],
  carryIn: [
    {
      cause: "Iban dos personas y el equipo pedía tres; nadie pidió refuerzo",
      done: "Se subió esa noche entre tres, sin cobro",
    },
    {
      cause: "Subieron sin protección en las esquinas",
      done: "Se pintó la pared el mismo fin de semana, a cargo del transportador",
    },
    {
      cause: "El ayudante cobró por su cuenta",
      done: "Se devolvió el dinero al otro día y el ayudante ya no va en nuestras rutas",
    },
    { cause: "La venta no pidió el ancho de la puerta", done: "Se desmontó la puerta, se entró y se volvió a montar" },
  ],
  takeAway: [
    {
      cause: "El camión salió con más entregas de las que permiten retiros",
      done: "Se pasó al día siguiente a primera hora",
    },
    { cause: "El retiro de empaques no estaba en la guía", done: "Se recogió esa tarde y Alero pagó la multa" },
    { cause: "Se forzó la llave al desconectar", done: "Se cambió el registro y se secó donde el vecino" },
    { cause: "El gestor autorizado tenía el sistema caído", done: "Se envió el certificado apenas lo expidió" },
  ],
  arrival: [
    {
      cause: "Cinco visitas en la agenda donde caben tres",
      done: "Se terminó ese día y se bajó el cupo de la cuadrilla",
    },
    {
      cause: "Se cambió de técnico sin mandar la foto nueva",
      done: "Volvió al otro día el técnico anunciado, con carné",
    },
    {
      cause: "El técnico marcó la visita como cerrada para irse temprano",
      done: "Fue el jefe de cuadrilla esa tarde y terminó el trabajo",
    },
    {
      cause: "No se revisó la lista de salida",
      done: "Se terminó el mismo día; la maleta se fotografía antes de arrancar",
    },
  ],
  fitting: [
    {
      cause: "La unión quedó sin sellante: se saltaron la prueba de espuma por afán",
      done: "Se desarmó, se selló y se probó con el cliente. Nadie corrió peligro",
    },
    { cause: "Empaque mal puesto en la tuerca", done: "Se cambió el empaque y se probó con la presión más alta" },
    {
      cause: "El pedido no decía que el muro es liviano y faltó el anclaje",
      done: "Se reforzó el muro y se colgó al otro día; asesoría agregó la pregunta",
    },
    { cause: "Se colgó sin usar nivel", done: "Se descolgó, se niveló y se tapó el hueco viejo" },
  ],
  handover: [
    {
      cause: "El técnico se fue sin hacer la prueba con el cliente",
      done: "Se le explicó en videollamada y prendió sola a la segunda",
    },
    {
      cause: "La página de garantías rechazó el serial y nadie insistió",
      done: "Se activó a mano y se le mandó el comprobante",
    },
    { cause: "Presión de gas sin regular", done: "Se reguló y se dejó prendido media hora con el cliente" },
    { cause: "La caja venía sin manual en español", done: "Se le mandó impreso, con el teléfono de la cuadrilla" },
  ],
  cleanup: [
    {
      cause: "Se perforó sin cubrir los muebles",
      done: "Fue un servicio de limpieza al otro día y se le pidió perdón",
    },
    { cause: "Nadie hizo el recorrido de salida", done: "Se recogió todo esa tarde y se revisó debajo de cada mueble" },
    { cause: "Se trabajó sobre el mesón sin cartón", done: "Un marmolero lo pulió; lo pagó el seguro del aliado" },
    { cause: "Se recogieron las herramientas sin mirar", done: "Se le devolvió en la mano al día siguiente" },
  ],
  support: [
    {
      cause: "El código no estaba en el guion",
      done: "Se llamó con un técnico en la línea; el guion ya lo tiene, con fotos",
    },
    { cause: "Se cayó el operador telefónico por una hora", done: "Se devolvieron todas las llamadas de esa hora" },
    {
      cause: "La meta de tiempo de llamada empuja a colgar",
      done: "Se le explicó con calma, veinte minutos; la meta se quitó de la pantalla",
    },
    { cause: "La persona tenía activado el modo noche", done: "Se apagó con ella al teléfono y quedó graduado" },
  ],
  maintenance: [
    {
      cause: "El plan quedó sin fecha cuando cambió el sistema de agenda",
      done: "Se hizo la visita esa semana y se corrigieron otros 40 planes",
    },
    {
      cause: "El técnico firmó sin abrir el equipo",
      done: "Se repitió completo, sin cobro, con la pieza vieja en la mano",
    },
    { cause: "El informe se quedó en borrador", done: "Se envió y se explicó por teléfono" },
    { cause: "Quedó suelto un tornillo de la tapa", done: "Se ajustó delante del cliente; fue el mismo técnico" },
  ],
  billing: [
    {
      cause: "Se facturó desde el pedido y otra vez desde la visita",
      done: "Se devolvió un cargo en la misma llamada",
    },
    {
      cause: "El instalador reporta por metro completo",
      done: "Se devolvió la diferencia; ahora se factura lo medido",
    },
    { cause: "La compra se hizo con el documento personal", done: "Se anuló y se volvió a expedir el mismo día" },
    { cause: "La solicitud se quedó sin enviar al banco", done: "Se pagó por transferencia ese día" },
  ],
  faultReport: [
    {
      cause: "El menú no reconocía la palabra gas",
      done: "Se visitó en una hora; el menú ahora pasa directo a una persona",
    },
    {
      cause: "Cada llamada abría un caso nuevo",
      done: "Se juntaron los cuatro casos con un solo responsable, que llamó esa tarde",
    },
    {
      cause: "El agente cerró para cumplir el tiempo de llamada",
      done: "Se reabrió y se agendó visita para la mañana siguiente",
    },
    { cause: "Turno de noche con una sola persona", done: "Se atendió en la madrugada; desde esta semana son dos" },
  ],
  repair: [
    {
      cause: "El técnico no llevaba el repuesto ni dejó fecha",
      done: "Se reparó al otro día; ninguna visita se cierra ya sin fecha",
    },
    {
      cause: "Se cambió la pieza que no era",
      done: "Se cambió la correcta sin cobrar y se prestó un equipo por dos días",
    },
    {
      cause: "Mal comentario del técnico delante del cliente",
      done: "Se disculpó el jefe del taller y se revisó la instalación: estaba bien",
    },
    {
      cause: "El repuesto no estaba en el catálogo de Alero",
      done: "Se consiguió por fuera y se prestó una ducha eléctrica",
    },
  ],
  parts: [
    {
      cause: "Nadie quedó a cargo de escribirle al cliente",
      done: "Se le avisó cada dos días hasta que llegó; ya está instalado",
    },
    { cause: "Se pidió por foto y no por serial", done: "Llegó el correcto en 48 horas, con equipo prestado" },
    { cause: "La aduana retuvo el contenedor", done: "Se le cambió el equipo completo" },
    {
      cause: "El taller usó una pieza recuperada sin decirlo",
      done: "Se cambió por una nueva y se devolvió el dinero",
    },
  ],
  warranty: [
    {
      cause: "El agente pidió un papel que ya teníamos",
      done: "Se encontró la factura con la cédula y se cambió el equipo",
    },
    { cause: "Respuesta automática sin revisar el caso", done: "Se explicó con fotos y se arregló a precio de costo" },
    {
      cause: "La orden de cambio nunca salió hacia bodega",
      done: "Se entregó al día siguiente; la orden ahora sale sola",
    },
    {
      cause: "La política pedía laboratorio para todo",
      done: "Se cambió sin revisión; en los primeros 30 días ya no se exige",
    },
  ],
};
