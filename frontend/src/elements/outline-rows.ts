import { element, part } from "../fragments";
import type { Item, Outline } from "../outline/items";
import { fitHeight } from "./field";

type Field = HTMLInputElement | HTMLTextAreaElement;

export function rows(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > .row")];
}

export function field(row: HTMLElement, name: string): Field {
  const found = row.querySelector<Field>(`[name="${name}"]`);
  if (!found) {
    throw new Error(`No field ${name}`);
  }
  return found;
}

export function level(row: HTMLElement): number {
  return Number(row.dataset.level ?? 1);
}

/** A row that was added and not named yet is not part of the outline. */
export function counts(row: HTMLElement): boolean {
  return Boolean(row.dataset.section) || field(row, "heading").value.trim() !== "";
}

export function readRow(row: HTMLElement): Item {
  const id = row.dataset.section;
  return {
    ...(id ? { id } : {}),
    heading: field(row, "heading").value.trim(),
    level: level(row),
    points: field(row, "points")
      .value.split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    target: { amount: Number(field(row, "amount").value), unit: row.dataset.unit ?? "words" },
  };
}

export function readRows(list: HTMLElement): Item[] {
  return rows(list).filter(counts).map(readRow);
}

export function makeRow(template: HTMLTemplateElement, item: Item): HTMLElement {
  const row = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  if (item.id) {
    row.dataset.section = item.id;
  }
  row.dataset.level = String(item.level);
  row.dataset.unit = item.target.unit;
  field(row, "heading").value = item.heading;
  field(row, "points").value = item.points.join("\n");
  field(row, "amount").value = String(item.target.amount);
  return row;
}

export function fitRows(list: HTMLElement): void {
  for (const area of list.querySelectorAll("textarea")) {
    fitHeight(area);
  }
}

/** Marks what may not be saved; true when all is well. */
export function checkRows(list: HTMLElement): boolean {
  const faulty = rows(list)
    .filter(counts)
    .flatMap((row) => [field(row, "heading"), field(row, "amount")])
    .filter((each) => {
      const bad = each.value.trim() === "" || !each.validity.valid;
      each.setAttribute("aria-invalid", String(bad));
      return bad;
    });
  return faulty.length === 0;
}

/** The outline as it arrives, chapter by chapter; rows that are there stay. */
export function growRows(section: HTMLElement, outline: Outline): void {
  part(section, "live-title").textContent = outline.title;
  const list = part(section, "live-rows");
  outline.sections.forEach((item, at) => {
    const row = (list.children[at] as HTMLElement | undefined) ?? list.appendChild(liveRow());
    row.dataset.level = String(item.level);
    row.title = item.points.join("\n");
    const [heading, target] = row.children;
    heading?.replaceChildren(item.heading);
    target?.replaceChildren(item.target.amount ? String(item.target.amount) : "");
  });
  while (list.children.length > outline.sections.length) {
    list.lastElementChild?.remove();
  }
}

function liveRow(): HTMLElement {
  const row = element("li", "", "row live-row");
  row.append(element("span", "", "row-heading"), element("span", "", "row-target"));
  return row;
}
