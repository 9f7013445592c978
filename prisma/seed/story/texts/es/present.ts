import type { StoryTexts } from "../story-texts";

/** What people are at right now. */
export const present: StoryTexts["present"] = {
  gasSmell: {
    title: "Huele a gas en la cocina, instalaron ayer",
    description: "Cerraron la llave y están en la portería con el bebé. Piden que vaya alguien ya.",
  },
  brokenJoint: {
    title: "Se soltó una unión y moja el piso de madera",
    description: "La señora Teresa cerró el registro. No tiene agua en todo el apartamento hasta que arreglen.",
  },
  flood: {
    title: "Inundación en la cocina y el vecino de abajo reclama",
    description: "Dos visitas esta semana. El administrador del edificio está con la clienta en la línea.",
  },
  dented: {
    title: "Nevera con la puerta hundida",
    description: "El conductor la mostró antes de entregar y se la llevó. Falta la fecha del cambio.",
  },
  inTheLobby: {
    title: "Lavadora en la portería desde la mañana",
    description: "Es un quinto piso. El pedido decía “con ascensor” y el ascensor está dañado.",
  },
  awaitingPhoto: {
    title: "El calentador pita y muestra E2",
    description: "El cliente quedó de mandar un video en la noche, cuando llegue a la casa.",
  },
  awaitingApproval: {
    title: "Piden cambio de horno a los doce días",
    description: "Vale más de lo que Línea Franca puede aprobar. El cliente espera respuesta hoy.",
  },
  nightLine: {
    title: "Sin agua caliente y con una bebé de tres semanas",
    description: "Llamó a la línea de urgencias. Voz Cercana se quedó con el caso y busca técnico.",
  },
  lateCard: {
    title: "La tarjeta sigue sin llegar",
    description: "Segunda fecha que se corre. Se le ofreció equipo prestado y dijo que sí.",
  },
  noShow: {
    title: "El técnico no llegó y nadie avisó",
    description: "Don Álvaro esperó de 8 a 12. Dice que es la segunda vez con la misma cuadrilla.",
  },
  shutsDown: {
    title: "Se apaga cada vez que abren dos llaves",
    description: "Instalado esta mañana. Hay un señor mayor en la casa y hace frío.",
  },
  doubleCharge: {
    title: "Dos cobros de la misma instalación",
    description: "Ya mandó el extracto. Le dijeron cinco días y se cumplen mañana.",
  },
  ownReport: {
    title: "Dejamos una marca de silicona en el mesón",
    description: "Lo vimos nosotros al revisar las fotos de salida. El cliente todavía no lo ha notado.",
  },
  firstWeek: {
    title: "La secadora nueva bota agua por debajo",
    description: "Primera visita de Chispa a este edificio. Van con la empaquetadura en el carro.",
  },
};
