/** Shows a text that grows. It is text and never markup, whatever the model writes. */
export class LiveText {
  private readonly node = document.createTextNode("");

  constructor(private readonly place: HTMLElement) {}

  show(text: string): void {
    if (!this.place.contains(this.node)) {
      this.place.replaceChildren(this.node);
    }
    const shown = this.node.data;
    if (text.startsWith(shown)) {
      this.node.appendData(text.slice(shown.length));
    } else {
      this.node.data = text;
    }
    this.place.hidden = false;
  }

  hide(): void {
    this.place.hidden = true;
    this.node.data = "";
  }
}
