import { button, element } from "../fragments";
import { t } from "../words";

export interface Choice {
  words: string;
  act(): void;
  main?: boolean;
}

/** Says what happened and what can be done about it; every choice closes the notice. */
export function notify(notice: HTMLElement, text: string, choices: Choice[], shown?: string): void {
  const buttons = element("div", "", "buttons");
  buttons.append(
    ...choices.map(({ words, act, main }) =>
      button(
        words,
        () => {
          dismiss(notice);
          act();
        },
        main ? "primary" : "",
      ),
    ),
  );
  const parts: HTMLElement[] = [element("p", text), buttons];
  if (shown !== undefined) {
    const theirs = element("div", shown, "prose stored");
    theirs.tabIndex = 0;
    theirs.setAttribute("role", "group");
    theirs.setAttribute("aria-label", t("browser.conflict.stored"));
    parts.splice(1, 0, theirs);
  }
  notice.replaceChildren(...parts);
  notice.hidden = false;
}

export function dismiss(notice: HTMLElement): void {
  notice.hidden = true;
  notice.replaceChildren();
}
