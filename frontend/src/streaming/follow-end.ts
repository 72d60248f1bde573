/** A reader this close to the end wants to see it grow; anybody else is reading something. */
const NEAR_PX = 100;
const MARGIN_PX = 56;
/** Above the end there is the heading of what is written, which belongs into view as well. */
const HEADROOM_PX = 160;

export interface View {
  /** Where the growing text ends, and the edges of the pane that shows it, in the same measure. */
  end: number;
  top: number;
  bottom: number;
}

export function follows({ end, top, bottom }: View): boolean {
  return end >= top && end <= bottom + NEAR_PX;
}

/** How far to scroll so that the end is in view. */
export function distance({ end, top, bottom }: View): number {
  return Math.max(0, end + MARGIN_PX - bottom) || Math.min(0, end - HEADROOM_PX - top);
}

/** Lets the text grow, and keeps its end in view for a reader who was there or comes along. */
export function growing(
  pane: HTMLElement,
  text: HTMLElement,
  grow: () => void,
  comesAlong: boolean,
): boolean {
  const following = comesAlong || (!text.hidden && follows(view(pane, text)));
  grow();
  if (following) {
    pane.scrollTop += distance(view(pane, text));
  }
  return following;
}

function view(pane: HTMLElement, text: HTMLElement): View {
  const { top, bottom } = pane.getBoundingClientRect();
  return { end: text.getBoundingClientRect().bottom, top, bottom };
}
