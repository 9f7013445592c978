import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "support" | "maintenance" | "billing">;

export const use: Stage = {
  support: {
    name: "Dudas de uso",
    customerAction: "Llama porque la pantalla muestra un código y no encuentra el manual",
    frontStage: "Quien contesta lo acompaña paso a paso hasta que funcione, sin mandar a leer nada",
    backStage: "La ficha del equipo del cliente está abierta antes del saludo; los códigos tienen guion con fotos",
    friction: "Repite la historia a tres personas y termina buscando un video",
    mitigation: "Quien contesta se queda con el caso; si pasa la llamada, se queda en la línea",
    expectedService:
      "Resuelto en la primera llamada tres de cada cuatro veces; si no, visita con fecha antes de colgar",
    pairs: [
      {
        good: "“Tranquilo, don Álvaro, el E6 sale cuando baja la presión. ¿Ve la llave roja debajo? Gírela a la izquierda… yo espero. ¿Ya prendió? Quedémonos dos minutos, por si vuelve.”",
        bad: "“¿Ya lo apagó y lo volvió a prender? ¿Sí? Entonces le toca pedir visita por la página.”",
        why: "El cliente no llamó para oír el manual: llamó porque tiene frío. Quedarse dos minutos más vale más que diez encuestas.",
        question: "El código no está en su guion. ¿Qué hace?",
        right: "Me quedo con el caso, pregunto al taller y devuelvo yo la llamada a la hora que dije",
        wrong: ["Le pido que escriba un correo a soporte", "Lo paso a la cola de técnicos y cuelgo"],
      },
    ],
  },
  maintenance: {
    name: "Revisión anual",
    customerAction: "Paga un plan para no tener sorpresas y espera que alguien se acuerde por él",
    frontStage: "Lo llaman, no lo persiguen: fecha propuesta, visita de una hora y un informe que se entiende",
    backStage: "El plan dispara la visita solo; el técnico llega con el historial y los consumibles",
    friction: "Nadie llama; el cliente se acuerda cuando ya se dañó",
    mitigation: "Lista semanal de planes por vencer; lo que no se agenda en cinco días se ve en rojo",
    expectedService:
      "Visita dentro del mes que corresponde. Informe ese mismo día, con lo urgente separado de lo que puede esperar",
    pairs: [
      {
        good: "“Le cambié el ánodo y se lo dejo aquí para que vea por qué. Lo demás está bien; no le vendo nada que no necesite. Nos vemos en mayo.”",
        bad: "“Ya quedó.” Seis minutos. La tapa ni la abrió: el sello del año pasado sigue pegado.",
        why: "Un mantenimiento que no se ve no existe. La pieza vieja en la mano del cliente vale más que la firma en la planilla.",
        question: "Abre el equipo y está perfecto: no hay nada que cambiar. ¿Qué hace?",
        right: "Hago y muestro cada revisión, y digo con gusto que no hay nada que cambiar",
        wrong: [
          "Cambio un filtro de todos modos para justificar la visita",
          "Firmo y me voy antes, para alcanzar otra visita",
        ],
      },
    ],
  },
  billing: {
    name: "Factura y pagos",
    customerAction: "Revisa si le cobraron lo que firmó",
    frontStage: "Una factura con los mismos renglones de la cotización y alguien que la corrige en la llamada",
    backStage: "La factura sale del pedido firmado; lo que se agrega necesita el sí del cliente",
    friction: "Cobran materiales que nadie mencionó, y corregirlo toma un mes",
    mitigation: "Las diferencias de hasta 200 mil las corrige quien contesta, sin pedir permiso",
    expectedService:
      "Factura igual a la cotización. Un error se corrige en la misma llamada y el dinero vuelve en cinco días",
    pairs: [
      {
        good: "“Tiene razón, le cobramos dos veces la rejilla. Ya la quité, son 85 mil que le vuelven a la tarjeta a más tardar el viernes. Perdón por hacerle revisar la factura.”",
        bad: "“Radique la reclamación por escrito con copia de la cédula. El tiempo de respuesta es de quince días hábiles.”",
        why: "El error fue nuestro y el trámite se lo pusimos al cliente. Quince días por 85 mil pesos es cobrarle la equivocación dos veces.",
        question: "El cliente tiene razón en un cobro de 85 mil de más. ¿Qué hace?",
        right: "Lo corrijo en la llamada y digo qué día vuelve el dinero",
        wrong: ["Le pido radicar la reclamación", "Le ofrezco un bono para su próxima compra"],
      },
    ],
  },
};
