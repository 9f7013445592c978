import type { StoryTexts } from "../story-texts";

/** What goes wrong from the first visit on. */
export const atHome: Pick<
  StoryTexts["happenings"],
  | "arrival"
  | "fitting"
  | "handover"
  | "cleanup"
  | "support"
  | "maintenance"
  | "billing"
  | "faultReport"
  | "repair"
  | "parts"
  | "warranty"
> = {
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
