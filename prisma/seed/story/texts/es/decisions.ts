import type { StoryTexts } from "../story-texts";

/** Reasons people of the brand give for what becomes of a flag, and on the ladder. */
export const decisions: StoryTexts["decisions"] = {
  accepted: {
    quicio: [
      "Menos de la mitad de lo prometido en tres meses, y los mismos tres barrios. Hablamos con Fabio el jueves.",
      "No hay mejora después de explicar. Se suma al caso.",
      "Entrenados y sigue igual. Se suma al caso.",
      "Otro mes por debajo, con acompañamiento en la calle. Se suma al caso.",
    ],
    cumbrera: [
      "Rubén lo reconoce: perdió a dos cuadrillas de golpe y metió gente sin certificar. Vale la pena trabajar con él.",
      "Sigue abajo, pero ya cambió la lista de salida. Se suma al caso y lo miramos en un mes.",
      "Un mes mejor, y no basta: tres meses pesan más que uno. Se suma al caso.",
      "Última quincena mucho mejor; el trimestre todavía pesa. Se suma al caso.",
    ],
    andarrios: [
      "Esta vez no hubo lluvias ni paro que lo expliquen. Empezamos por explicar, con los casos en la mesa.",
      "Otra vez las mismas tres rutas de la tarde. Se suma al caso; la reunión con los conductores ya tiene fecha.",
      "La reunión se aplazó y el mes cerró peor. Se suma al caso: no se aplaza más.",
    ],
    linea: [
      "Las llamadas se cierran sin resolver. Lo mostramos con diez grabaciones.",
      "Otro mes con la misma causa: meta de tiempo de llamada. Se suma al caso.",
      "Mejora poco. Se suma al caso mientras termina el entrenamiento.",
    ],
    tornasol: ["La caída empezó cuando cambió de coordinador. Se abre el caso."],
  },
  dismissed: {
    andarrios:
      "Fueron las inundaciones de la autopista Sur y el paro: casi todos los atrasos son de esas dos semanas. Volver a mirar en un mes.",
  },
  dismissedOtherwise:
    "Pocos casos, y casi todos de una misma semana con dos técnicos incapacitados. Volver a mirar en un mes.",
  otherRung: {
    linea: "No les hemos explicado con números lo que esperamos de una garantía. Primero explicar; entrenar después.",
  },
  moves: {
    quicio: [
      "Reunión de dos horas con Fabio y sus dos líderes de cuadrilla: doce casos, uno por uno. Firmaron el acta.",
      "Lo entienden, pero lo repiten. Pasan a entrenamiento en prueba de fugas y anclajes.",
      "Ocho técnicos entrenados en bodega, seis aprobaron. Dos no se presentaron.",
      "El problema está en la calle, no en el salón. Un supervisor nuestro sale con ellos cuatro semanas.",
      "Cuatro semanas de acompañamiento, 31 visitas. Con el supervisor cumplen; sin él, no.",
      "Explicado, entrenado y acompañado, y cumplen menos de la mitad. Propongo cambiarlos: Zaguán está en incorporación y Andamio puede tomar el sur.",
    ],
    cumbrera: [
      "Rubén vino con su propia lista de errores, más larga que la nuestra. Quedó explicado.",
      "Piden entrenamiento ellos mismos. Adelante.",
      "Los cuatro técnicos aprobaron, con examen práctico en una casa de verdad.",
      "Un mes de acompañamiento para que el cambio quede. Sale Juliana los martes.",
    ],
    linea: [
      "Escuchamos juntos diez llamadas. Mauricio reconoce que la meta de tiempo las daña.",
      "Entrenamiento de tres sábados: garantías y cobros, con llamadas simuladas.",
    ],
  },
};
