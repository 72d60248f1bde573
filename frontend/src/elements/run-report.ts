import { element, part } from "../fragments";
import { isOver } from "../streaming/events";
import type { RunStory, Step } from "../streaming/story";
import { has, number, t } from "../words";
import { lengthOf } from "../writing/length";

export interface Figures {
  seconds: number;
  tokensPerSecond?: number | undefined;
}

/** Tells in words what a run is doing, how far it is, and how it ended. */
export function report(panel: HTMLElement, story: RunStory, figures: Figures): void {
  const over = isOver(story.state);
  part(panel, "progress").hidden = over;
  part(panel, "what").textContent = over ? "" : what(story);
  if (!over) {
    measure(panel, story, figures);
  }
  const outcome = part(panel, "outcome");
  outcome.hidden = !over;
  outcome.dataset.state = story.state;
  outcome.textContent = over ? ending(story) : "";
  list(part(panel, "steps"), story);
}

function what(story: RunStory): string {
  const step = story.running;
  if (step) {
    return t(`browser.writing.${step.stage}`) + subject(step);
  }
  return story.position
    ? t("browser.run.position", number(story.position))
    : t(`browser.run.${story.state}`);
}

function subject(step: Step): string {
  const heading = step.section && card(step.section)?.ariaLabel;
  return heading ? ` · ${heading}` : "";
}

function card(section: string): HTMLElement | null {
  return document.getElementById(`section-${section}`);
}

function measure(panel: HTMLElement, story: RunStory, { seconds, tokensPerSecond }: Figures): void {
  const step = story.running;
  const bar = part<HTMLProgressElement>(panel, "bar");
  const { unit = "words", target = "0" } = (step?.section && card(step.section)?.dataset) || {};
  const goal = Number(target);
  const amount = step ? lengthOf(step.text, unit) : 0;
  if (goal > 0) {
    bar.value = Math.min(1, amount / goal);
  } else {
    bar.removeAttribute("value");
  }
  part(panel, "amount").textContent =
    goal > 0 ? t(`browser.progress.${unit}`, number(amount), number(goal)) : "";
  part(panel, "speed").textContent = tokensPerSecond
    ? t("browser.progress.speed", number(Math.round(tokensPerSecond * 10) / 10))
    : "";
  part(panel, "time").textContent = clock(seconds);
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function ending(story: RunStory): string {
  const words = [t(`browser.run.${story.state}`)];
  if (story.reason) {
    words.push(t(`browser.reason.${story.reason}`));
    const detail = story.details.get(story.reason);
    if (detail) {
      words.push(t("browser.run.detail", detail));
    }
  }
  return words.join(" ");
}

function list(place: HTMLElement, story: RunStory): void {
  const steps = [...story.steps.values()].filter((step) => step.stage !== "");
  steps.forEach((step, at) => {
    const row = (place.children[at] as HTMLElement | undefined) ?? place.appendChild(line());
    row.dataset.state = step.state;
    const heading = (step.section && card(step.section)?.ariaLabel) || "";
    const [state, name, note] = row.children;
    state?.setAttribute("aria-label", t(`browser.run.${step.state}`));
    name?.replaceChildren([t(`browser.step.${step.stage}`), heading].filter(Boolean).join(" · "));
    note?.replaceChildren(notes(step));
  });
  while (place.children.length > steps.length) {
    place.lastElementChild?.remove();
  }
}

/** Why a step failed stands in the outcome of the run. */
function notes(step: Step): string {
  const keys = step.warnings.map((code) => `browser.warning.${code}`);
  return keys
    .filter(has)
    .map((key) => t(key))
    .join(" ");
}

function line(): HTMLElement {
  const row = element("li", "", "step");
  const dot = element("span", "", "dot");
  dot.setAttribute("role", "img");
  row.append(dot, element("span", "", "step-name"), element("span", "", "step-note"));
  return row;
}
