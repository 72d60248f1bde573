const sizesItself = CSS.supports("field-sizing", "content");

/** Lets a text field be as high as its text where the browser does not do it by itself. */
export function fitHeight(field: HTMLTextAreaElement): void {
  if (!sizesItself) {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  }
}

/** Enter that ends the composition of an input method is no Enter. Safari says so by 229 only. */
export function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Keeps a field that grows with its text to one line. */
export function keepOneLine(event: Event): void {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || !field.matches("[data-one-line]")) {
    return;
  }
  if (event instanceof KeyboardEvent && event.key === "Enter" && !composing(event)) {
    event.preventDefault();
  } else if (event.type === "input" && field.value.includes("\n")) {
    const caret = field.selectionStart;
    field.value = field.value.replace(/\s*\n\s*/g, " ");
    field.setSelectionRange(caret, caret);
  }
}
