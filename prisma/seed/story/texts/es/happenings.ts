import type { StoryTexts } from "../story-texts";

/** What goes wrong, as it is logged by whoever answered. */
export const happenings: StoryTexts["happenings"] = {
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
  arrival: [
    { title: "El técnico llegó dos horas tarde", description: "Sin llamar. {who} tuvo que cancelar una cita médica." },
    {
      title: "Llegó otra persona, sin carné",
      description: "No era el de la foto y no quiso mostrar identificación. No lo dejaron entrar.",
    },
    {
      title: "El técnico no llegó",
      description: "La franja pasó completa. A las {hour} le dijeron que la visita estaba “cerrada”.",
    },
    {
      title: "Vino sin las herramientas",
      description: "Tuvo que irse a buscar el taladro y volvió a la hora y media.",
    },
  ],
  fitting: [
    {
      title: "Huele a gas después de la instalación",
      description:
        "Cerraron la llave y abrieron ventanas. Hay un bebé en la casa. No quieren dormir ahí hasta que alguien revise.",
    },
    {
      title: "Gotea la unión desde anoche",
      description: "{who} tiene una olla debajo. El técnico no contesta y la línea le dijo que esperara.",
    },
    {
      title: "Quedó a medias y se fueron",
      description: "Faltó una pieza. {thing} está sin conectar y no hay fecha para volver.",
    },
    {
      title: "Quedó torcido",
      description: "Se nota desde la puerta. Manda foto con un nivel encima: dos dedos de diferencia.",
    },
  ],
  handover: [
    {
      title: "No le explicaron cómo usarlo",
      description: "El técnico iba de afán. {who} no sabe subir la temperatura y lleva dos días con agua tibia.",
    },
    {
      title: "La garantía no quedó activada",
      description: "Entró a la página y aparece “sin registrar”. El técnico dijo que quedaba lista.",
    },
    {
      title: "Se apaga a los cinco minutos",
      description: "Probaron una sola vez y se fueron. {thing} prende, calienta y se apaga.",
    },
    {
      title: "No dejaron el manual",
      description: "Lo pide en español. También quiere el teléfono del técnico, por si acaso.",
    },
  ],
  cleanup: [
    {
      title: "Dejaron la cocina llena de polvo",
      description: "Había comida destapada sobre el mesón. {who} estuvo limpiando hasta la noche.",
    },
    {
      title: "Recortes de tubo debajo del mueble",
      description: "Los encontró el niño, que gatea. No se cortó de milagro.",
    },
    {
      title: "Mancharon el mesón con silicona",
      description: "No sale con nada. Es mármol y piden que lo revise alguien que sepa.",
    },
    {
      title: "Se llevaron una llave que no era de ellos",
      description: "Una llave inglesa del señor. Dice que no es por el valor, era de su papá.",
    },
  ],
  support: [
    {
      title: "Código E6 en pantalla y nadie sabe qué es",
      description: "Le pidieron apagar y prender tres veces. Sigue sin agua caliente.",
    },
    {
      title: "Se cortó la llamada y no la devolvieron",
      description: "Llevaba 22 minutos explicando. Tuvo que empezar de cero con otra persona.",
    },
    {
      title: "Le dijeron que buscara un video",
      description: "{who} tiene 74 años. Quiere que alguien le explique, no que le digan que busque en internet.",
    },
    {
      title: "Pide ayuda para graduar {thing}",
      description: "Cambia solo de temperatura. Ya leyó el manual dos veces.",
    },
  ],
  maintenance: [
    {
      title: "El plan venció y nadie llamó",
      description: "Pagó doce meses. {who} se acordó cuando {thing} empezó a sonar.",
    },
    {
      title: "Mantenimiento de seis minutos",
      description: "No abrió la tapa: el sello del año pasado sigue puesto. Cobraron la visita completa.",
    },
    {
      title: "No llegó el informe",
      description: "Lo necesita para el conjunto. El técnico dijo que en la noche; van cuatro días.",
    },
    {
      title: "Después del mantenimiento hace ruido",
      description: "Antes no sonaba. Quiere que vuelva el mismo técnico y diga qué tocó.",
    },
  ],
  billing: [
    {
      title: "Le cobraron dos veces la visita",
      description: "Aparecen dos cargos de 95 mil el mismo día. Manda el extracto.",
    },
    {
      title: "Cobro de materiales que no usaron",
      description: "La factura tiene tres metros de tubería y usaron medio. {who} guardó el sobrante.",
    },
    {
      title: "La factura salió con otro nombre",
      description: "Necesita que salga a nombre de su empresa. El contador cierra el viernes.",
    },
    {
      title: "El reembolso no aparece",
      description: "Le dijeron cinco días y van dieciocho. En el banco no hay ninguna solicitud.",
    },
  ],
  faultReport: [
    {
      title: "Olor a gas: estuvo en espera doce minutos",
      description: "Llamó a las {hour}, el menú la mandó a ventas. Colgó y llamó a los bomberos. Está bien.",
    },
    {
      title: "Cuarta llamada por la misma falla",
      description: "Cada persona le pide que lo cuente desde el principio. {who} quiere un solo responsable.",
    },
    {
      title: "La falla se cerró sin visita",
      description: "El caso aparece “resuelto”. Nadie fue. {thing} sigue igual.",
    },
    {
      title: "Nadie contesta en la noche",
      description: "La línea sonó ocho minutos. Dejó mensaje y no le devolvieron la llamada.",
    },
  ],
  repair: [
    { title: "Vino, miró y se fue", description: "Dijo que volvía con la pieza. No dejó fecha ni nombre." },
    {
      title: "Volvió a dañarse a los tres días",
      description: "Misma falla en {thing}. {who} ya pagó una vez y no piensa pagar otra.",
    },
    {
      title: "El técnico habló mal del instalador",
      description: "Le dijo que “eso lo pusieron con los pies”. Ahora no confía en nadie.",
    },
    {
      title: "Sin agua caliente hace seis días",
      description: "Dos visitas y sigue igual. Hay dos niños y una señora mayor.",
    },
  ],
  parts: [
    {
      title: "El repuesto no llega y nadie avisa",
      description: "Le dijeron cuatro días y van nueve. Se entera solo cuando llama.",
    },
    {
      title: "Llegó el repuesto equivocado",
      description: "Es de otro modelo. El técnico se dio cuenta con {thing} ya desarmado.",
    },
    {
      title: "Tercera fecha que se corre",
      description: "{who} pide equipo prestado o la plata. Ya no quiere más fechas.",
    },
    { title: "Cobraron un repuesto usado como nuevo", description: "La pieza tiene marcas de soldadura. Manda fotos." },
  ],
  warranty: [
    {
      title: "Le piden la factura que no encuentra",
      description: "Compró hace ocho días y con tarjeta. {who} dice que la compra está en nuestro sistema.",
    },
    {
      title: "Le negaron la garantía sin explicar",
      description: "La respuesta fue “no aplica”. Pide que le digan por qué y por escrito.",
    },
    {
      title: "El cambio aprobado no se ha hecho",
      description: "Lo aprobaron hace dos semanas. En bodega dicen que no les ha llegado nada.",
    },
    {
      title: "Treinta días para revisar un equipo nuevo",
      description: "{thing} falló en la primera semana. No piensa esperar un mes.",
    },
  ],
};
