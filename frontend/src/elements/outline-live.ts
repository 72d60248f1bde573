import { part } from "../fragments";
import type { Outline } from "../outline/items";
import { readOutline } from "../outline/markdown";
import { keepUnsaved, unsaved } from "../writing/unsaved";
import { growRows } from "./outline-rows";

/** The outline that a run writes, shown below the writer's own. */
export class LiveOutline {
  outline: Outline = { title: "", sections: [] };
  private run = "";

  constructor(
    private readonly place: HTMLElement,
    private readonly unit: string,
  ) {}

  show(text: string): void {
    this.outline = readOutline(text, this.unit);
    growRows(this.place, this.outline);
    this.place.hidden = false;
    part(this.place, "kept").hidden = true;
  }

  /** The writer changed the outline meanwhile: the run's waits until the writer uses or leaves it. */
  offer(text: string, run: string): void {
    if (!unsaved(`dismissed.${run}`)) {
      this.show(text);
      this.run = run;
      part(this.place, "kept").hidden = false;
    }
  }

  leave(): void {
    keepUnsaved(`dismissed.${this.run}`, { value: "", base: "" });
    part(this.place, "kept").hidden = true;
    this.place.hidden = true;
  }

  /** Ends the showing, save of an outline that waits for a decision. */
  hide(): void {
    this.place.hidden = part(this.place, "kept").hidden;
  }
}
