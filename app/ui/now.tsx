import { createContext, useContext, useEffect, useMemo, useState } from "react";
import { formatterFor, type Format } from "~/platform/i18n/format";
import { useLanguage } from "~/platform/i18n/use-texts";

interface Moment {
  readonly now: number;
  readonly zone: string;
}

const MomentContext = createContext<Moment | null>(null);
const TICK_MS = 20_000;

/** The server's clock for a page, and the zone its times are written in. `now` (epoch ms) comes from loader data, so the
 *  page drawn in the browser is the page the server drew; after that it moves on by itself every 20 seconds. Only the time
 *  passed is taken from the browser, never its clock, which may be wrong. */
export function NowProvider(props: {
  readonly now: number;
  readonly zone: string;
  readonly children: React.ReactNode;
}) {
  const [moment, setMoment] = useState({ given: props.now, now: props.now });
  const current = moment.given === props.now ? moment.now : props.now;
  useEffect(() => {
    const start = performance.now();
    const tick = () => setMoment({ given: props.now, now: props.now + Math.round(performance.now() - start) });
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [props.now]);
  const value = useMemo(() => ({ now: current, zone: props.zone }), [current, props.zone]);
  return <MomentContext.Provider value={value}>{props.children}</MomentContext.Provider>;
}

/** Epoch milliseconds; changes as time passes. */
export function useNow(): number {
  return useMoment().now;
}

/** Dates, numbers and lists in the language of the page and the zone of the `NowProvider`. */
export function useFormat(): Format {
  return formatterFor(useLanguage(), useMoment().zone);
}

function useMoment(): Moment {
  const moment = useContext(MomentContext);
  if (moment === null) throw new Error("no NowProvider above this component");
  return moment;
}
