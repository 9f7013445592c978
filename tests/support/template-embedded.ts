export { embeddedTemplate as default } from "./templates";
