export interface Unsaved {
  value: string;
  base: string;
}

/** What is typed but not saved yet, kept in this browser. A full or forbidden store changes nothing. */
export function keepUnsaved(key: string, unsaved: Unsaved | null): void {
  try {
    if (unsaved) {
      localStorage.setItem(name(key), JSON.stringify(unsaved));
    } else {
      localStorage.removeItem(name(key));
    }
  } catch {
    // The text is still on the page, and the save that follows tells whether it worked.
  }
}

export function unsaved(key: string): Unsaved | null {
  try {
    const value: Unsaved | null = JSON.parse(localStorage.getItem(name(key)) ?? "null");
    return typeof value?.value === "string" && typeof value.base === "string" ? value : null;
  } catch {
    return null;
  }
}

function name(key: string): string {
  return `inkstone.unsaved.${key}`;
}
