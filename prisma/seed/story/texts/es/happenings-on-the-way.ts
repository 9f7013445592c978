import type { StoryTexts } from "../story-texts";

/** What goes wrong until it is in the house, as it is logged by whoever answered. */
export const onTheWay: Pick<
  StoryTexts["happenings"],
  "advice" | "quote" | "booking" | "onTheWay" | "delivery" | "carryIn" | "takeAway"
> = {
  advice: [
    {
      title: "Preguntó por {thing} y nadie le contestó",
      description:
        "Escribió por WhatsApp dos veces. {who} dice que ya cotizó en otra parte, pero que todavía nos prefiere.",
    },
    {
      title: "Le recomendaron un equipo que no cabe",
      description: "{who} midió el hueco después de pagar: faltan 6 centímetros. El asesor nunca preguntó la medida.",
    },
    {
      title: "Le prometieron instalación gratis y no lo era",
      description: "Tiene el chat guardado: “va incluida”. En la factura aparecen 230 mil de instalación.",
    },
    {
      title: "Tres asesores, tres precios",
      description: "Por {thing} le dieron tres precios el mismo día. Pide que alguien le diga cuál es el de verdad.",
    },
  ],
  quote: [
    {
      title: "La cotización no ha llegado",
      description: "Lo visitaron hace días y quedaron de mandarla esa noche. {who} ha llamado dos veces.",
    },
    {
      title: "La cotización subió después de firmada",
      description: "Firmó por 512 mil y ahora le piden 780 mil porque “faltaba la rejilla”. No acepta.",
    },
    {
      title: "Midieron mal y {thing} no entra",
      description: "El técnico anotó 60 de ancho y son 57. Hay que volver a medir antes de despachar.",
    },
    {
      title: "El técnico no fue a medir",
      description: "{who} esperó toda la mañana. A la 1 le dijeron que la visita nunca se agendó.",
    },
  ],
  booking: [
    {
      title: "Le cambiaron la cita por mensaje",
      description: "Había pedido permiso en el trabajo. El mensaje llegó la víspera, a las {hour}.",
    },
    {
      title: "Dos citas a la misma hora",
      description:
        "La entrega y la instalación de {thing} quedaron para el mismo momento; el instalador no tiene qué instalar.",
    },
    {
      title: "No encuentran franja en tres semanas",
      description: "{who} tiene a la mamá recién operada y sin agua caliente. Pide que alguien haga un esfuerzo.",
    },
    {
      title: "La cita no aparece en el sistema",
      description: "Tiene el correo de confirmación. La cuadrilla dice que ese día no trabaja en esa zona.",
    },
  ],
  onTheWay: [
    {
      title: "No avisaron y llegaron cuando no había nadie",
      description: "El aviso llegó cuando el camión ya estaba en la puerta. El portero no dejó subir.",
    },
    {
      title: "El conductor no contesta",
      description: "La franja era hasta las {hour}. El número del mensaje suena apagado.",
    },
    {
      title: "Llevan cuatro horas “en ruta”",
      description: "{who} no ha podido salir por los niños. Le han dicho lo mismo tres veces.",
    },
    {
      title: "Aviso con la dirección equivocada",
      description: "El mensaje habla de otra torre. Teme que {thing} termine donde un vecino.",
    },
  ],
  delivery: [
    {
      title: "Llegó sin los tornillos ni la manguera",
      description: "La caja venía reempacada. Sin la manguera no se puede instalar {thing} mañana.",
    },
    {
      title: "Golpe visible al abrir la caja",
      description: "La esquina está hundida. El conductor pidió firmar antes de abrir. {who} mandó tres fotos.",
    },
    {
      title: "Llegó otro color",
      description: "Pidió gris y llegó blanco. Dice que lo recibe si le descuentan; prefiere el que pidió.",
    },
    {
      title: "Marcaron “entregado” y no llegó nada",
      description: "La guía dice entregado a las {hour}. En la portería no hay nada y el citófono no sonó.",
    },
  ],
  carryIn: [
    {
      title: "Lo dejaron en la portería",
      description: "Es un cuarto piso sin ascensor y el pedido lo decía. {big} está estorbando la entrada.",
    },
    {
      title: "Rayaron la pared de la escalera",
      description: "La administración del edificio pide que se pinte esta semana. Hay fotos de antes y después.",
    },
    {
      title: "Cobraron la subida en efectivo",
      description: "Le pidieron 80 mil “por los dos pisos” y los pagó. Quiere que se los devuelvan.",
    },
    {
      title: "No cabe por la puerta de la cocina",
      description: "Nadie midió. {big} está en la sala, con la caja abierta.",
    },
  ],
  takeAway: [
    {
      title: "No se llevaron el equipo viejo",
      description: "Estaba pagado. El conductor dijo que no había cupo y que pidiera otro día.",
    },
    {
      title: "Dejaron el cartón y el icopor en el pasillo",
      description: "La vecina se quejó y la administración le puso una multa de 60 mil.",
    },
    {
      title: "Al desconectar el viejo quedó goteando",
      description: "{who} puso un balde. El registro no cierra y mojaron al vecino de abajo.",
    },
    {
      title: "No llega el certificado de disposición",
      description: "Se lo pide la administración del conjunto. Le dijeron una semana y ya van tres.",
    },
  ],
};
