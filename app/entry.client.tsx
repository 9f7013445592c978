import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { startTexts } from "~/platform/i18n/client";
import { TextsContext } from "~/platform/i18n/texts-context";

const [texts] = await Promise.all([startTexts(document.documentElement.lang, window.__remixRouteModules), pageData()]);

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

/** Remix unpacks the data of the page when its root is first called, and throws the promise of it. If React were the one
 *  to catch it, a click or key before the promise is kept would make it draw at once what cannot be drawn yet, and fail
 *  with its error 345. So it is called and awaited here, before React sees the page. */
async function pageData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (coming) {
    await coming;
  }
}
