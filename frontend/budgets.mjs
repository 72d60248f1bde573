// The budgets of the house: a file that outgrows its kind's ceiling fails the check.
import { readdirSync, readFileSync } from "node:fs";

const CEILINGS = { ".ts": 200, ".css": 250 };
const files = readdirSync("src", { recursive: true }).map((name) => `src/${name}`);
const tooLong = files.flatMap((name) => {
  const ceiling = CEILINGS[name.slice(name.lastIndexOf("."))];
  const lines = ceiling ? readFileSync(name, "utf8").split("\n").length - 1 : 0;
  return ceiling && lines > ceiling ? [`${name}: ${lines} lines, at most ${ceiling}`] : [];
});
if (tooLong.length > 0) {
  process.stderr.write(`${tooLong.join("\n")}\n`);
  process.exit(1);
}
