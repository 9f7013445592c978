import { Outlet } from "@remix-run/react";
import { read } from "~/platform/http/handlers.server";

export const loader = read({ may: "signedIn" }, async ({ viewer }) => ({ name: viewer.name, role: viewer.role }));

export default function FrameRoute() {
  return <Outlet />;
}
