import { reason } from "../api";
import { button, part } from "../fragments";
import { t } from "../words";
import type { SaveState } from "../writing/saving";

/** Says how the saving goes; a save that failed says why and can be tried again. */
export function markSave(
  host: HTMLElement,
  state: SaveState,
  error: unknown,
  retry: () => void,
): void {
  const mark = part(host, "save");
  const before = host.dataset.save ?? "clean";
  host.dataset.save = state;
  if (state === "failed") {
    const why = t("browser.save.failed", reason(error));
    mark.replaceChildren(why, " ", button(t("browser.save.retry"), retry));
  } else if (state === "clean" && before === "clean") {
    mark.replaceChildren();
  } else {
    mark.replaceChildren(t(`browser.save.${state}`));
  }
}
