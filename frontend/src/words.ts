const words: Record<string, string> = JSON.parse(document.body.dataset.words ?? "{}");

/** The words for a key in the language of the page; `{0}` and so on are filled in. */
export function t(key: string, ...values: (string | number)[]): string {
  const text = words[key] ?? key;
  return text.replace(/\{(\d+)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}

export function has(key: string): boolean {
  return key in words;
}

const numbers = new Intl.NumberFormat(document.documentElement.lang || "en");

export function number(value: number): string {
  return numbers.format(value);
}
