interface TourPlaceProps {
  /** The name of the stop of the guided tour that points here. */
  readonly id: string;
  readonly children: React.ReactNode;
}

/** A part of a page the guided tour points at: it is marked while the address ends in its name. */
export function TourPlace({ id, children }: TourPlaceProps) {
  return (
    <div id={`tour-${id}`} className="tour-place min-w-0">
      {children}
    </div>
  );
}
