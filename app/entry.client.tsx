import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { startTexts } from "~/platform/i18n/client";
import { TextsContext } from "~/platform/i18n/texts-context";

const texts = await startTexts(document.documentElement.lang, window.__remixRouteModules);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <TextsContext.Provider value={texts}>
        <RemixBrowser />
      </TextsContext.Provider>
    </StrictMode>,
  );
});
