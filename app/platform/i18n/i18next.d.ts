import "i18next";
import type { TextsByNamespace } from "./resources.server";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: TextsByNamespace;
  }
}
