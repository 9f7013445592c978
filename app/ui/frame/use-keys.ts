import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { NavEntry } from "./nav-entries";
import { NEW_MENU } from "./new-menu";
import { SEARCH_BOX } from "./search-box";

/** The dialog that lists the keys. */
export const SHORTCUTS = "shortcuts";

/** Kept in the browser: it is about this keyboard, not about the person. */
const KEPT_AS = "eslabon.keys";
/** How long `g` waits for its second letter. */
const PATIENCE_MS = 1_500;

export function showShortcuts(): void {
  const dialog = document.getElementById(SHORTCUTS);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** `/` search, `n` new, `g` and a letter to a place, `?` the list of them: anywhere but in a field or above a dialog. */
export function useKeys(entries: readonly NavEntry[], searchAction: string) {
  const navigate = useNavigate();
  const [isOn, setIsOn] = useState(true);
  /** When `g` was pressed. */
  const goes = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => setIsOn(kept() !== "off"), []);
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const isSecond = event.timeStamp - goes.current < PATIENCE_MS;
      goes.current = Number.NEGATIVE_INFINITY;
      const place = isSecond ? entries.find(({ letter }) => letter === event.key) : undefined;
      if (place !== undefined) navigate(place.to);
      else if (event.key === "g") goes.current = event.timeStamp;
      else if (event.key === "?") showShortcuts();
      else if (event.key === "/") openSearch(() => navigate(searchAction));
      else if (event.key === "n") openNew();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [entries, searchAction, isOn, navigate]);
  const setOn = (on: boolean) => {
    setIsOn(on);
    keep(on ? "on" : "off");
  };
  return { isOn, setOn };
}

function openSearch(orElse: () => void): void {
  const box = document.getElementById(SEARCH_BOX);
  // On a narrow screen the box is not drawn, and search is a page.
  if (box instanceof HTMLInputElement && box.checkVisibility()) box.select();
  else orElse();
}

function openNew(): void {
  const menu = document.getElementById(NEW_MENU);
  if (!(menu instanceof HTMLDetailsElement)) return;
  menu.open = true;
  menu.querySelector("a")?.focus();
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector("dialog:modal") !== null) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

/** A browser may forbid to keep anything: then the keys are on. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(KEPT_AS, value);
  } catch {
    // Not kept: it holds until the page is left.
  }
}
