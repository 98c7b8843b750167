// Writes plural_samples.hpp: what ICU's CLDR says of CLDR's sample numbers. Run it with Node.js after a new CLDR:
//   node tests/unit/text/plural_samples.mjs >tests/unit/text/plural_samples.hpp
const languages =
  "en de nl sv et fi es it ca pt pt-PT fr ru uk be pl cs sk sr hr bs mk is sl lt lv ro ar he ga cy da hy hi bn fa bg el hu tr nb az kk uz ka ja zh ko vi id ur sw am";
const numbers = [];
for (let n = 0; n <= 35; ++n) numbers.push([n, 0]);
for (const n of [42, 53, 62, 63, 71, 82, 99, 100, 101, 102, 103, 104, 105, 106, 110, 111, 112, 117, 119, 120, 121, 122,
  1000, 1001, 1002, 1003, 1011, 1012, 10000, 100000, 1000000, 1000001, 2000000]) numbers.push([n, 0]);
for (let n = 0; n <= 30; ++n) numbers.push([n / 10, 1]);
for (const n of [3, 4, 5, 6, 7, 9, 10, 10.1, 11, 20, 21, 21.1, 22.2, 100, 100.1, 101, 1000, 1000000]) numbers.push([n, 1]);
for (const n of [0, 0.01, 0.02, 0.05, 0.11, 0.12, 0.21, 0.5, 1, 1.01, 1.02, 1.1, 1.11, 1.5, 2, 5.21, 10.01, 11.11])
  numbers.push([n, 2]);
const letters = { zero: "z", one: "1", two: "2", few: "f", many: "m", other: "o" };
console.log(`// Written by plural_samples.mjs from ICU ${process.versions.icu}, CLDR ${process.versions.cldr}: do not edit.
#pragma once

inline constexpr const char* plural_sample_numbers =
${wrapped(numbers.map(([n, digits]) => n.toFixed(digits)).join(" ") + " ")};

struct plural_sample {
  const char* language;
  const char* forms;  // zero, 1 (one), 2 (two), few, many, other: the first letters, number by number
};

inline constexpr plural_sample plural_samples[] = {`);
for (const language of languages.split(" ")) {
  const forms = numbers.map(([n, digits]) => letters[
    new Intl.PluralRules(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).select(n)]);
  console.log(`    {"${language}",\n${wrapped(forms.join(""), "     ")}},`);
}
console.log("};");

function wrapped(text, indent = "    ") {
  return text.match(/.{1,96}/g).map(part => `${indent}"${part}"`).join("\n");
}
