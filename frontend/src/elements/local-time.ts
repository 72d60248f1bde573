const ABSOLUTE = new Intl.DateTimeFormat(document.documentElement.lang || "en", {
  dateStyle: "medium",
  timeStyle: "short",
});
const RELATIVE = new Intl.RelativeTimeFormat(document.documentElement.lang || "en", {
  numeric: "auto",
});
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];
const WEEK_S = 7 * 86_400;

/** Says a time as the reader's clock would; without a script the date stays as it came. */
export class LocalTime extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector("time");
    const at = new Date(time?.dateTime ?? "");
    if (time && !Number.isNaN(at.getTime())) {
      time.textContent = relative((at.getTime() - Date.now()) / 1_000) ?? ABSOLUTE.format(at);
      time.title = ABSOLUTE.format(at);
    }
  }
}

function relative(seconds: number): string | undefined {
  const ago = Math.abs(seconds);
  if (ago > WEEK_S) {
    return undefined;
  }
  const [unit, size] = UNITS.find(([, length]) => ago >= length) ?? ["minute", 60];
  return RELATIVE.format(Math.trunc(seconds / size), unit);
}
