import { call, Refusal, reason } from "../api";
import { part } from "../fragments";
import { type Item, type Outline, sum } from "../outline/items";
import { reconcile } from "../outline/reconcile";
import { withIds, write } from "../outline/wire";
import { number, t } from "../words";
import { Autosave } from "../writing/autosave";
import { type Desk, Refused, type SaveState, Stale, type Stored } from "../writing/saving";
import { keepUnsaved, unsaved } from "../writing/unsaved";
import { fitHeight } from "./field";
import { notify } from "./notice";
import { checkRows, counts, fitRows, makeRow, readRows, rows } from "./outline-rows";
import { markSave } from "./save-mark";

type SavedArticle = { title: string; version: number; sections: (Item & { text: string })[] };

export function titleField(page: ParentNode): HTMLTextAreaElement {
  return page.querySelector("textarea[form=outline][name=title]") as HTMLTextAreaElement;
}

/** Title and rows of the outline, saved as a whole. */
export class OutlineForm implements Desk {
  readonly autosave: Autosave;
  readonly rows: HTMLElement;
  readonly title: HTMLTextAreaElement;
  private readonly path: string;

  constructor(
    private readonly host: HTMLElement,
    private readonly desk: HTMLElement,
  ) {
    this.rows = part(host, "rows");
    this.title = titleField(desk);
    this.path = `/api/articles/${desk.dataset.article}`;
    const stored = { value: this.read(), version: Number(desk.dataset.version) };
    this.autosave = Autosave.open(this, stored, unsaved(this.path), (value) => this.put(value));
    this.settle();
  }

  read(): string {
    return write({ title: this.title.value.trim(), sections: readRows(this.rows) });
  }

  put(value: string): void {
    const outline: Outline = JSON.parse(value);
    const template = part<HTMLTemplateElement>(this.host, "row");
    this.title.value = outline.title;
    this.rows.replaceChildren(...outline.sections.map((item) => makeRow(template, item)));
    this.settle();
  }

  edited(): void {
    this.settle();
    this.autosave.edited();
  }

  keep(left: { value: string; base: string } | null): void {
    keepUnsaved(this.path, left);
  }

  show(state: SaveState, { error, stored }: { error?: unknown; stored?: Stored }): void {
    markSave(this.host, state, error, () => void this.autosave.flush());
    if (state === "conflict" && stored) {
      this.disagree(JSON.parse(stored.value));
    }
  }

  async save(value: string, version: number, leaving: boolean): Promise<Stored> {
    if (!checkRows(this.rows) || this.title.value.trim() === "") {
      throw new Refused(t("browser.outline.incomplete"));
    }
    const sent = rows(this.rows).filter(counts);
    const body: Outline = JSON.parse(value);
    try {
      const saved = await call<SavedArticle>("PUT", `${this.path}/outline`, {
        body,
        version,
        leaving,
      });
      const ids = saved.sections.map(({ id }) => id);
      sent.forEach((row, at) => {
        row.dataset.section = ids[at] ?? "";
      });
      this.host.dispatchEvent(new CustomEvent("refresh", { bubbles: true }));
      return { value: withIds(body, ids), version: saved.version };
    } catch (error) {
      throw await this.explained(error);
    }
  }

  private async explained(error: unknown): Promise<unknown> {
    if (!(error instanceof Refusal)) {
      return error;
    }
    if (error.status === 409) {
      const stored = await call<SavedArticle>("GET", this.path);
      this.texts = new Set(stored.sections.flatMap(({ id, text }) => (id && text ? id : [])));
      return new Stale({ value: write(stored), version: stored.version });
    }
    return error.status < 500 && error.status !== 429 ? new Refused(reason(error)) : error;
  }

  private texts: ReadonlySet<string> = new Set();

  private disagree(stored: Outline): void {
    const decide = (outline: Outline) => {
      this.put(write(outline));
      this.autosave.decide();
    };
    const mine = (): Outline => reconcile(JSON.parse(this.read()), stored, this.texts);
    const choices = [
      { words: t("browser.conflict.mine"), act: () => decide(mine()), main: true },
      { words: t("browser.conflict.theirs"), act: () => decide(stored) },
    ];
    const shown = stored.sections.map((item) => item.heading).join("\n");
    notify(part(this.host, "notice"), t("browser.conflict.outline"), choices, shown);
  }

  private settle(): void {
    const items = readRows(this.rows);
    const unit = this.desk.dataset.unit ?? "words";
    const total = items.length ? t(`browser.length.${unit}`, number(sum(items))) : "";
    part(this.host, "sum").textContent = total;
    part(this.host, "empty").hidden = this.rows.children.length > 0;
    fitHeight(this.title);
    fitRows(this.rows);
  }
}
