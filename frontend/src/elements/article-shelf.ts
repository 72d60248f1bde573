import { call, reason } from "../api";
import { button, part } from "../fragments";
import { t } from "../words";

/** The list of articles: puts them into the trash, and back. */
export class ArticleShelf extends HTMLElement {
  connectedCallback(): void {
    for (const each of this.querySelectorAll<HTMLElement>("[data-action]")) {
      each.hidden = false;
    }
    this.addEventListener("click", (event) => {
      const target = (event.target as Element).closest<HTMLElement>("[data-action]");
      const entry = target?.closest<HTMLElement>(".entry");
      if (entry && target?.dataset.action === "trash") {
        void this.trash(entry);
      } else if (entry && target?.dataset.action === "restore") {
        void this.restore(entry, t("browser.shelf.restored"));
      }
    });
  }

  private async trash(entry: HTMLElement): Promise<void> {
    const article = entry.dataset.article;
    try {
      await call("DELETE", `/api/articles/${article}`);
      entry.hidden = true;
      this.say(
        t("browser.shelf.trashed"),
        button(t("browser.undo"), () => void this.undo(entry)),
      );
    } catch (error) {
      this.say(reason(error));
    }
  }

  private async undo(entry: HTMLElement): Promise<void> {
    if (await this.restore(entry, "")) {
      entry.hidden = false;
      entry.querySelector("a")?.focus();
    }
  }

  private async restore(entry: HTMLElement, words: string): Promise<boolean> {
    try {
      await call("POST", `/api/articles/${entry.dataset.article}/restoration`);
      entry.hidden = true;
      this.say(words);
      return true;
    } catch (error) {
      this.say(reason(error));
      return false;
    }
  }

  private say(...words: (string | HTMLElement)[]): void {
    part(this, "toast").replaceChildren(...words);
  }
}
