import "./styles/main.css";
import { ArticleDesk } from "./elements/article-desk";
import { ArticleShelf } from "./elements/article-shelf";
import { BriefForm } from "./elements/brief-form";
import { EngineState } from "./elements/engine-state";
import { LocalTime } from "./elements/local-time";
import { OutlineEditor } from "./elements/outline-editor";
import { RunPanel } from "./elements/run-panel";
import { SectionCard } from "./elements/section-card";

// Parents first: what stands inside a desk looks for it.
customElements.define("article-desk", ArticleDesk);
customElements.define("outline-editor", OutlineEditor);
customElements.define("section-card", SectionCard);
customElements.define("run-panel", RunPanel);
customElements.define("engine-state", EngineState);
customElements.define("brief-form", BriefForm);
customElements.define("article-shelf", ArticleShelf);
customElements.define("local-time", LocalTime);
