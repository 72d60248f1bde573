/**
 * Loads HTML of this server as a document of its own. XMLHttpRequest parses it without running a
 * script and without turning a string into markup, so that the policy of the page can forbid that
 * altogether (`trusted-types 'none'`).
 */
export function load(path: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", path);
    request.responseType = "document";
    request.setRequestHeader("Accept", "text/html");
    request.onload = () => {
      const loaded = request.status < 400 ? request.responseXML : null;
      loaded ? resolve(loaded) : reject(new Error(`${path}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(path));
    request.send();
  });
}

/** The element's part of that name; pages and scripts meet in these names. */
export function part<E extends HTMLElement = HTMLElement>(within: ParentNode, name: string): E {
  const found = within.querySelector<E>(`[data-part="${name}"]`);
  if (!found) {
    throw new Error(`No part ${name}`);
  }
  return found;
}

export function maybePart<E extends HTMLElement = HTMLElement>(
  within: ParentNode,
  name: string,
): E | null {
  return within.querySelector<E>(`[data-part="${name}"]`);
}

/** Puts the fresh document's part in the place of the present one, or takes it away. */
export function renewPart(within: HTMLElement, fresh: HTMLElement, name: string): void {
  const next = maybePart(fresh, name);
  if (next) {
    maybePart(within, name)?.replaceWith(document.importNode(next, true));
  }
}

export function button(words: string, act: () => void, kind = ""): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `button ${kind}`.trim();
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  kind = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = kind;
  return made;
}
