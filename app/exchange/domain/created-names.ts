/** What an import calls the things it has to make, in the language of the brand. */
export interface CreatedNames {
  readonly trade: string;
  readonly stage: string;
  readonly journey: string;
}

const es: CreatedNames = { trade: "Importado", stage: "Importado", journey: "Recorrido" };
const en: CreatedNames = { trade: "Imported", stage: "Imported", journey: "Journey" };

export function createdNames(language: string): CreatedNames {
  return language === "en" ? en : es;
}
