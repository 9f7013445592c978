import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "onTheWay" | "delivery" | "carryIn" | "takeAway">;

export const receive: Stage = {
  onTheWay: {
    name: "Aviso: vamos en camino",
    customerAction: "Mira el teléfono para saber si alcanza a salir por los niños",
    frontStage: "Un mensaje con la hora, el nombre del conductor y un número donde contesta una persona",
    backStage: "La ruta se recalcula con el tráfico y el aviso sale solo a 40 minutos de llegar",
    friction: "La franja dice de 8 a 6 y nadie contesta el teléfono",
    mitigation: "El conductor llama en la parada anterior; si va tarde, lo dice antes de que el cliente pregunte",
    expectedService: "Aviso 40 minutos antes. Si hay retraso de más de 20, llamada del conductor",
    pairs: [
      {
        good: "“Señor Julián, soy Ferney, el de su lavadora. Hay un trancón en la 68 y voy 25 minutos tarde: le llego 10 y 40. ¿Alcanza a esperarme o le cambio el orden y paso a las 12?”",
        bad: "A la una de la tarde el cliente llama por tercera vez. “Ya salió, señor. Está en ruta.” Es lo mismo que le dijeron a las 9.",
        why: "Esperar no molesta tanto como no saber. “En ruta” no es una respuesta: es una manera educada de colgar. Quien llama primero manda; quien espera a que lo llamen se defiende.",
        question: "Va 30 minutos tarde. ¿Cuándo lo dice?",
        right: "Ahora, por teléfono y con la hora nueva, antes de que el cliente pregunte",
        wrong: ["Cuando llegue, con una disculpa", "No digo nada: media hora no es tanto"],
      },
    ],
  },
  delivery: {
    name: "Entrega en la puerta",
    customerAction: "Recibe lo que lleva semanas esperando y lo revisa con los ojos antes de firmar",
    frontStage: "Dos personas con uniforme saludan por el nombre, abren la caja delante del cliente y revisan con él",
    backStage: "El equipo salió revisado de bodega y viaja amarrado, con su número en la guía",
    friction: "Llega golpeado, incompleto o es otro modelo, y hay que empezar de nuevo",
    mitigation: "Doble revisión contra el pedido: al cargar y al bajar. Lo golpeado no se entrega, se cambia",
    expectedService: "El equipo correcto, completo y sin un rasguño, en la franja acordada. Si no, cambio en 48 horas",
    pairs: [
      {
        good: "“Antes de que me firme, abramos y miramos juntos. ¿Ve esta esquina? Viene hundida. Así no se la dejo: ya pedí otra y llega mañana a las 8. Me la llevo yo, usted no mueve nada.”",
        bad: "“Firme aquí, que tengo el camión mal parqueado. Si algo, llama a la línea.” La abolladura estaba debajo del icopor.",
        why: "La firma apurada cuesta diez veces más que los tres minutos de revisión: una queja, otro viaje y un cliente que ya no cree. El daño que usted muestra primero lo vuelve honesto; el que el cliente encuentra solo lo vuelve sospechoso.",
        question: "Al abrir la caja ve una abolladura pequeña que el cliente no notó. ¿Qué hace?",
        right: "Se la muestro, no la entrego y dejo pedido el cambio con fecha",
        wrong: ["La entrego y anoto “recibido conforme”", "Espero a ver si la nota y ofrezco un descuento"],
      },
      {
        good: "No hay nadie y el portero dice que deje todo en recepción. Ferney llama: “Señora Inés, la espero quince minutos o vuelvo a las 5. Su nevera no se queda en un pasillo.”",
        bad: "La deja en recepción, acostada, y marca “entregado 11:52”. A las 8 de la noche la clienta encuentra una nevera de 80 kilos en el parqueadero.",
        why: "Entregado es cuando el cliente lo tiene, no cuando usted se deshizo de la caja. El que marca “entregado” por quedar bien en el sistema queda mal donde importa.",
        question: "El cliente no está y el portero ofrece recibir. ¿Qué hace?",
        right: "Llamo al cliente, espero o acuerdo otra hora; no marco entregado",
        wrong: ["Dejo la caja con el portero y marco entregado", "Me voy sin llamar y marco “cliente ausente”"],
      },
    ],
  },
  carryIn: {
    name: "Subida y desempaque",
    customerAction: "Guía a dos extraños por la escalera y cuida las paredes con la mirada",
    frontStage: "Miden antes de subir, protegen piso y esquinas, y dejan el equipo en su sitio",
    backStage: "El pedido dice piso, ascensor y ancho de puerta; si no cabe, se sabe desde la venta",
    friction: "No cabe por la escalera y lo dejan en la sala",
    mitigation: "Tres preguntas en la venta y foto de la escalera; con quinto piso va una tercera persona",
    expectedService:
      "En su sitio, desempacado, sin una marca en la pared y sin cobrar nada que no estuviera en el pedido",
    pairs: [
      {
        good: "Antes de tocar la nevera, Ferney mide la vuelta de la escalera. “Por aquí no pasa sin rayarle la baranda. Quitamos la puerta, diez minutos, y pasa. ¿Le parece?”",
        bad: "“Son 40 mil por piso, jefe, en efectivo. Si no, se queda aquí abajo.”",
        why: "Cobrar por debajo de la mesa es robarle al cliente con nuestro uniforme puesto. Y una pared rayada se acuerda de usted todos los días.",
        question: "El pedido no decía que era un cuarto piso sin ascensor. ¿Qué hace?",
        right: "Llamo a mi coordinador, pido ayuda y le digo al cliente a qué hora se sube; no cobro nada",
        wrong: ["Le cobro la subida en efectivo", "Lo dejo en la portería: no estaba en el pedido"],
      },
    ],
  },
  takeAway: {
    name: "Retiro del equipo viejo",
    customerAction: "Quiere recuperar su cocina y que el aparato viejo desaparezca",
    frontStage: "Desconectan, bajan y se llevan el equipo viejo con los empaques del nuevo, y dejan un recibo",
    backStage: "El retiro va en la misma ruta y llega a un gestor autorizado, con certificado",
    friction: "Se llevan la mitad o piden propina por llevárselo",
    mitigation: "El retiro es un renglón de la guía: sin foto del espacio vacío no se cierra la parada",
    expectedService: "El mismo día de la entrega, con empaques incluidos. El certificado llega en una semana",
    pairs: [
      {
        good: "“Nos llevamos la vieja, el cartón y el icopor. Aquí está su recibo; en una semana le llega el certificado de que no terminó en un potrero.” Y barren el pasillo.",
        bad: "“Eso no nos toca. Saque la vieja a la calle, que por la noche pasa el reciclador.”",
        why: "El cliente pagó por recuperar su espacio. Dejarle el problema en la acera es cambiarle una molestia por otra, y con multa.",
        question: "El camión va lleno y no cabe el equipo viejo. ¿Qué le dice al cliente?",
        right: "Que no cupo, que fue error nuestro y qué día exacto pasamos por él",
        wrong: ["Que lo saque a la calle", "Que llame a la línea para programar el retiro"],
      },
    ],
  },
};
