import type { StoryTexts } from "../story-texts";

/** What a partner found itself, before any customer noticed. */
export const ownFindings: StoryTexts["ownFindings"] = {
  quote: {
    title: "Cotizamos sin sumar el transporte",
    description: "Lo vimos al pasar la cotización en limpio. El cliente todavía no la ha firmado.",
    cause: "Se usó la tabla del mes pasado",
    done: "Se mantuvo el precio enviado y la tabla vieja se borró de los teléfonos",
  },
  fitting: {
    title: "Falta la foto de la prueba de fugas",
    description: "La cuadrilla jura que la hizo, pero sin foto no vale. Volvemos hoy a repetirla.",
    cause: "El técnico la hizo y no la guardó",
    done: "Se repitió la prueba; no había fuga",
  },
  handover: {
    title: "La garantía quedó con el serial de otro equipo",
    description: "Salió en la revisión del lunes. El cliente no se ha enterado.",
    cause: "Se escribió a mano en vez de leer el código",
    done: "Se corrigió en el sistema; ahora solo se puede con la cámara",
  },
  cleanup: {
    title: "En la foto de salida se ve una mancha en la pared",
    description: "No la vimos al irnos. Mañana pasamos con pintura del mismo color.",
    cause: "Se apoyó la escalera sin protección",
    done: "Se retocó la pared antes de que alguien la notara",
  },
  maintenance: {
    title: "Nos faltó cambiar un filtro",
    description: "Sobró uno en la maleta al cerrar el día. Es de la visita de las 11.",
    cause: "Se interrumpió la revisión para contestar una llamada",
    done: "Se volvió esa tarde y se puso",
  },
  repair: {
    title: "La pieza que pusimos es de un lote con defecto",
    description: "Avisó el fabricante. Todavía funciona; la vamos a cambiar antes de que falle.",
    cause: "Lote defectuoso del fabricante",
    done: "Se cambió en una visita corta y se revisaron las otras nueve",
  },
  parts: {
    title: "Pedimos dos veces el mismo repuesto",
    description: "Lo encontró bodega. No cambia la fecha del cliente.",
    cause: "Dos personas abrieron el mismo pedido",
    done: "Se anuló el segundo pedido",
  },
  onTheWay: {
    title: "Dos avisos salieron con la hora corrida",
    description: "El sistema tomó otra zona horaria. Los conductores llamaron antes de llegar.",
    cause: "Cambio de versión del sistema de rutas",
    done: "Se corrigió y se llamó a cada uno",
  },
  delivery: {
    title: "Casi sale otra referencia",
    description: "La segunda revisión al cargar la encontró. El cliente recibe la suya a la hora.",
    cause: "Dos cajas iguales, una al lado de la otra",
    done: "Se cambió antes de salir y se separaron los estantes",
  },
  carryIn: {
    title: "Rayamos el piso del ascensor",
    description: "Se lo dijimos al portero antes de irnos. La administración no lo había visto.",
    cause: "La carretilla no tenía la lámina puesta",
    done: "Se pulió al otro día, por cuenta nuestra",
  },
  booking: {
    title: "Una franja quedó con dos citas",
    description: "Lo vimos la víspera. Hay otra cuadrilla libre, así que nadie espera.",
    cause: "La agenda no se actualizó a tiempo",
    done: "Se pasó una cita a la otra cuadrilla, a la misma hora",
  },
  support: {
    title: "Dimos mal un paso del código E4",
    description: "Lo oímos al revisar la grabación. El equipo quedó funcionando de todos modos.",
    cause: "El guion tenía un paso de otro modelo",
    done: "Se corrigió el guion y se verificó el equipo a distancia",
  },
  billing: {
    title: "La factura salió con un centavo de más en el impuesto",
    description: "La encontró el cierre del día. Ya está anulada y vuelta a expedir.",
    cause: "Redondeo del sistema de facturación",
    done: "Se expidió otra antes de enviarla",
  },
};
