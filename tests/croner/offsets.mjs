// Prints, for each zone named by an argument, what its clocks are ahead of UTC at noon of every day from 2024 to 2036,
// in seconds, as the time zones that Node.js brings say.
const day = 24 * 3600 * 1000;
const begin = Date.UTC(2024, 0, 1, 12);
const end = Date.UTC(2037, 0, 1);

for (const timeZone of process.argv.slice(2)) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone, hourCycle: "h23",
    year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
  });
  const offsets = [];
  for (let instant = begin; instant < end; instant += day) {
    const shown = Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
    const wall = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second);
    offsets.push((wall - instant) / 1000);
  }
  console.log(offsets.join(" "));
}
