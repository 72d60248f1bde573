import { moved, settled, shifted } from "../outline/items";
import { composing } from "./field";
import { field, level, makeRow, rows } from "./outline-rows";

const GONE_MS = 8_000;
const KEYS: Record<string, string> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "out",
  ArrowRight: "in",
};

/** What can be done to the rows of an outline, by button and by key. */
export class OutlineTools {
  constructor(
    private readonly list: HTMLElement,
    private readonly template: HTMLTemplateElement,
    private readonly unit: string,
    private readonly changed: () => void,
  ) {
    list.addEventListener("click", (event) => {
      const tool = (event.target as Element).closest<HTMLElement>("[data-action]");
      const row = tool?.closest<HTMLElement>(".row");
      if (row) {
        this.use(tool?.dataset.action ?? "", row);
      }
    });
    list.addEventListener("keydown", (event) => this.pressed(event));
  }

  add(after?: HTMLElement): void {
    const target = { amount: this.usualTarget(), unit: this.unit };
    const made = makeRow(this.template, {
      heading: "",
      level: after ? this.levelAfter(after) : 1,
      points: [],
      target,
    });
    after ? after.after(made) : this.list.append(made);
    field(made, "heading").focus();
    this.changed();
  }

  /** Deletes for good what was only marked so far. */
  sweep(): void {
    for (const row of rows(this.list).filter((each) => each.classList.contains("gone"))) {
      this.remove(row);
    }
  }

  private pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>(".row");
    if (!row || composing(event)) {
      return;
    }
    const tool = event.altKey ? KEYS[event.key] : undefined;
    if (tool) {
      event.preventDefault();
      this.use(tool, row);
      target.focus();
    } else if (event.key === "Enter" && target.matches("[name=heading]")) {
      event.preventDefault();
      this.add(row);
    }
  }

  private use(tool: string, row: HTMLElement): void {
    const all = rows(this.list);
    const index = all.indexOf(row);
    const levels = all.map((each) => ({ level: level(each), row: each }));
    if (tool === "up" || tool === "down") {
      const order = moved(levels, index, tool === "up" ? -1 : 1);
      this.arrange(
        order ?? levels,
        order?.map((each) => each.level),
      );
    } else if (tool === "in" || tool === "out") {
      this.arrange(levels, shifted(levels, index, tool === "in" ? 1 : -1));
    } else if (tool === "below") {
      this.add(row);
    } else if (tool === "delete") {
      this.mark(row);
    } else if (tool === "undo") {
      this.unmark(row);
    }
  }

  private arrange(order: readonly { row: HTMLElement }[], levels: readonly number[] = []): void {
    const focused = document.activeElement as HTMLElement | null;
    const allowed = settled(levels);
    order.forEach(({ row }, at) => {
      row.dataset.level = String(allowed[at] ?? level(row));
      if (this.list.children[at] !== row) {
        this.list.insertBefore(row, this.list.children[at] ?? null);
      }
    });
    focused?.focus();
    this.changed();
  }

  private mark(row: HTMLElement): void {
    row.classList.add("gone");
    this.face(row, true);
    row.querySelector<HTMLElement>("[data-action=undo]")?.focus();
    setTimeout(() => row.classList.contains("gone") && this.remove(row), GONE_MS);
  }

  private unmark(row: HTMLElement): void {
    row.classList.remove("gone");
    this.face(row, false);
    field(row, "heading").focus();
  }

  private face(row: HTMLElement, gone: boolean): void {
    for (const [name, hidden] of Object.entries({ line: gone, more: gone, gone: !gone })) {
      row.querySelector(`.row-${name}`)?.toggleAttribute("hidden", hidden);
    }
  }

  private remove(row: HTMLElement): void {
    row.remove();
    const left = rows(this.list);
    this.arrange(
      left.map((each) => ({ row: each })),
      left.map(level),
    );
  }

  /** Between a section and those below it, the new one is below it as well. */
  private levelAfter(row: HTMLElement): number {
    const next = row.nextElementSibling;
    return Math.max(level(row), next instanceof HTMLElement ? level(next) : 1);
  }

  private usualTarget(): number {
    const last = rows(this.list).at(-1);
    return (last && Number(field(last, "amount").value)) || 300;
  }
}
