import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "faultReport" | "repair" | "parts" | "warranty">;

export const mend: Stage = {
  faultReport: {
    name: "Reporte de una falla",
    customerAction: "Llama con rabia o con miedo: huele a gas, no hay agua caliente, se inundó la cocina",
    frontStage: "Contesta una persona, primero calma y protege, después pregunta, y cuelga con una hora de visita",
    backStage: "Las urgencias saltan la fila; el técnico de turno recibe la historia completa en el teléfono",
    friction: "Un menú de nueve opciones con una fuga de gas en la cocina",
    mitigation: "“Gas” o “agua” en la primera frase llevan a una persona en veinte segundos, de día y de noche",
    expectedService: "A cualquier hora, una persona en un minuto. Urgencias con visita en cuatro horas",
    pairs: [
      {
        good: "“Señora, escúcheme: cierre la llave amarilla, abra las ventanas y no prenda ninguna luz. Salgan todos, el niño primero. Yo no cuelgo. ¿Ya está afuera? Bueno. Wilmer llega en 35 minutos.”",
        bad: "“Para poder ayudarle necesito el número de cédula del titular, el serial del equipo y la fecha de compra.” La señora está en una cocina llena de gas.",
        why: "Primero la vida, después el daño, al final los datos. Nadie debería tener que buscar un serial para no explotar.",
        question: "Llaman: “huele a gas”. ¿Cuál es su primera frase?",
        right: "Cierre la llave, abra ventanas, no toque interruptores y salga; me quedo con usted",
        wrong: ["¿Me regala su número de cédula, por favor?", "Le abro el caso y un técnico se comunica con usted"],
      },
      {
        good: "“Tiene toda la razón de estar molesto: es la segunda vez. No le voy a pedir que lo cuente otra vez, aquí lo tengo escrito. Hoy a las 4 va Nubia, que es la que más sabe de este equipo.”",
        bad: "“Entiendo su molestia. ¿Me puede contar qué fue lo que pasó?” Es la cuarta persona que se lo pregunta.",
        why: "“Entiendo su molestia” sin saber qué pasó es una grabación con voz humana. Leer antes de hablar es la disculpa.",
        question: "Contesta a alguien que ya llamó tres veces. ¿Qué hace antes de saludar?",
        right: "Leo la historia, y empiezo diciendo lo que ya sé y lo que va a pasar hoy",
        wrong: ["Le pido que me cuente desde el principio, con calma", "Le ofrezco pasarlo con un supervisor"],
      },
    ],
  },
  repair: {
    name: "Visita de reparación",
    customerAction: "Lleva días sin agua caliente y quiere que esta sea la última visita",
    frontStage: "Escucha, diagnostica delante del cliente, dice qué se dañó, por qué y cuánto vale, y lo deja andando",
    backStage: "Llega con la historia leída y los tres repuestos más probables para ese modelo",
    friction: "Viene a mirar, se va por el repuesto y vuelve en dos semanas",
    mitigation: "Antes de salir, el técnico llama y pide un video del daño; así llega con la pieza",
    expectedService:
      "Arreglado en la primera visita cuatro de cada cinco veces. Si no, con fecha y con un equipo prestado",
    pairs: [
      {
        good: "“Se quemó la tarjeta por un pico de luz; no fue culpa suya. Traje una. Vale 210 mil, con garantía de un año. ¿Se la pongo? En media hora tiene agua caliente.”",
        bad: "“Uy, ¿quién le instaló esto? Esto está muy mal. Eso no tiene arreglo, le toca comprar otro.” No ha quitado la tapa.",
        why: "Hablar mal del que instaló es hablar mal de nosotros: para el cliente todos somos Alero. Y diagnosticar sin abrir no es experiencia, es pereza.",
        question: "Ve que otro aliado dejó mal la instalación. ¿Qué le dice al cliente?",
        right: "Que lo vamos a dejar bien hoy y que no paga nada; y lo reporto adentro",
        wrong: ["Que fue culpa del que instaló", "Que eso lo tiene que reclamar aparte"],
      },
      {
        good: "No tiene el repuesto. Antes de irse conecta una ducha eléctrica prestada: “Con esta se bañan mientras tanto. El jueves a las 9 vuelvo yo, con la pieza.”",
        bad: "“Toca pedir la pieza. Lo llaman.” Nadie llama. A los doce días el cliente compra un equipo de otra marca.",
        why: "“Lo llaman” es la frase con la que perdemos clientes. Una fecha, un nombre y algo para pasar los días convierten una falla en una historia que el cliente cuenta a favor.",
        question: "Falta un repuesto que tarda cuatro días. ¿Cómo se despide?",
        right: "Con fecha, con mi nombre y con una solución para esos días",
        wrong: ["Diciendo que lo llaman cuando llegue", "Recomendando que compre otro equipo"],
      },
    ],
  },
  parts: {
    name: "Espera del repuesto",
    customerAction: "Espera y se pregunta si alguien se acuerda de él",
    frontStage: "Un mensaje cada dos días aunque no haya novedad, y una fecha que no se mueve sola",
    backStage: "El pedido del repuesto lleva el número del caso; bodega y taller ven la misma fecha",
    friction: "La fecha se corre tres veces y el cliente se entera cuando pregunta",
    mitigation: "Existencia mínima de los veinte repuestos que más fallan; al segundo corrimiento, equipo prestado",
    expectedService: "Fecha cierta en 24 horas. Noticias cada dos días. Al séptimo día, equipo prestado o cambio",
    pairs: [
      {
        good: "“No hay novedad, y por eso le escribo: la tarjeta sigue en la aduana. Mañana antes de las 12 le confirmo si sale; si no sale, le llevo un equipo prestado esa misma tarde.”",
        bad: "Once días de silencio. El cliente llama: “Sí, señor, su repuesto está en proceso.”",
        why: "El silencio se llena con lo peor. Un “todavía no” a tiempo mantiene la confianza; un “en proceso” la acaba.",
        question: "El repuesto se atrasó otra vez y no hay fecha nueva. ¿Qué hace?",
        right: "Aviso hoy que se atrasó, digo cuándo vuelvo a escribir y ofrezco equipo prestado",
        wrong: ["Espero a tener la fecha para no molestar", "Espero a que el cliente pregunte"],
      },
    ],
  },
  warranty: {
    name: "Garantía y devolución",
    customerAction: "Pide que le respondan por lo que compró, casi siempre con la factura en la mano",
    frontStage: "Le creen primero y verifican después; sale con un sí, un no con razones, o una fecha",
    backStage: "Quien contesta puede decidir hasta un millón de pesos; encima, un gerente responde en dos horas",
    friction: "Le piden cinco papeles y tres firmas para un equipo que falló a los ocho días",
    mitigation: "La factura se busca con la cédula; en los primeros 30 días se cambia sin preguntas",
    expectedService: "Respuesta el mismo día. Cambio o dinero en cinco días hábiles. Un no se explica y se escribe",
    pairs: [
      {
        good: "“¿Ocho días y ya falló? Eso no es uso, eso es nuestro. Mañana le llevamos uno nuevo y recogemos ese. No necesito la factura, aquí la tengo. ¿En la mañana o en la tarde?”",
        bad: "“La garantía cubre defectos de fábrica, y eso lo determina el laboratorio en treinta días. Mientras tanto no le podemos dar otro.”",
        why: "La garantía se pagó con la compra; no es un favor. Desconfiar de todos por si uno miente sale más caro que cambiarle el equipo al que miente.",
        question: "Un equipo de ocho días falló y el cliente no encuentra la factura. ¿Qué hace?",
        right: "La busco yo y ofrezco el cambio con fecha",
        wrong: ["Sin factura no puedo abrir la garantía", "Lo mando a revisión de laboratorio"],
      },
      {
        good: "“No lo cubre la garantía, y le muestro por qué: esta foto es agua que entró por fuera. Lo que sí puedo es arreglarlo a precio de costo, 140 mil, y dejárselo el viernes. ¿Le sirve?”",
        bad: "“No aplica.” El cliente pregunta por qué. “Porque el sistema dice que no aplica.”",
        why: "Un no con razones y con otra salida se acepta; un no del sistema se publica en redes. Nadie le discute a una foto.",
        question: "El daño no lo cubre la garantía. ¿Cómo lo dice?",
        right: "Muestro la razón, la dejo por escrito y ofrezco otra salida con precio",
        wrong: ["Digo que el sistema la rechazó", "Digo que lo estamos estudiando, para no discutir"],
      },
    ],
  },
};
