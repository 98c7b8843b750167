// Reads lines "expression<TAB>zone<TAB>milliseconds<TAB>count", and prints for each when croner would run next:
// milliseconds since 1970, with spaces between; or "error: …".
import { readFileSync } from "node:fs";

const { Cron } = await import("croner");

function answer(line) {
  const [expression, timezone, from, count] = line.split("\t");
  try {
    const runs = new Cron(expression, { timezone, paused: true }).nextRuns(Number(count), new Date(Number(from)));
    return runs.map((run) => run.getTime()).join(" ");
  } catch (error) {
    return `error: ${error.message}`;
  }
}

const lines = readFileSync(0, "utf8").split("\n").filter((line) => line !== "");
process.stdout.write(lines.map(answer).join("\n") + "\n");
